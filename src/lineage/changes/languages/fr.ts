import { words } from "../../by-language.ts";
import { MONTHS, NUMBER_WORDS } from "../../number-words.ts";
import type { LanguageOfChanges } from "./language-of-changes.ts";

const NUMBERS = words(`${NUMBER_WORDS.fr} second seconde`);

/** French. */
export const french: LanguageOfChanges = {
  months: words(MONTHS.fr),
  isNumber: (key) => NUMBERS.has(key) || /ièmes?$/.test(key) || /^\+?\d+(?:er|re|e)?$/.test(key),
  neutral: [
    ...["également", "aussi", "en outre", "de plus", "de nouveau", "à nouveau", "encore", "une fois encore"],
    ...[
      "une fois de plus",
      "une nouvelle fois",
      "à cet égard",
      "à ce sujet",
      "dans ce contexte",
      "par ailleurs",
    ],
    ...["en particulier", "notamment", "de même", "en conséquence", "par conséquent"],
  ],
  clause: words("et ou ainsi"),
  and: words("et"),
  joining: words(
    "le la les l de du des d et ou à au aux en dans par pour sur que qu qui un une ce cet cette ces son sa ses leur leurs avec",
  ),
  documents: words("résolution résolutions décision décisions document documents"),
};
