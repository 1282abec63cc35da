import { words } from "../../by-language.ts";
import { MONTHS, NUMBER_WORDS } from "../../number-words.ts";
import type { LanguageOfChanges } from "./language-of-changes.ts";

const NUMBERS = words(NUMBER_WORDS.es);
/** "Septuagésimo noveno", in both genders. */
const ORDINALS =
  /^(?:cuart|quint|sext|séptim|octav|noven|(?:un|duo)?décim|(?:vi|tri|cuadra|quincua|sexa|septua|octo|nona)gésim)[oa]s?$/;

/** Spanish. */
export const spanish: LanguageOfChanges = {
  months: words(MONTHS.es),
  isNumber: (key) => NUMBERS.has(key) || ORDINALS.test(key) || /^\+?\d+$/.test(key),
  neutral: [
    ...["también", "además", "asimismo", "de nuevo", "nuevamente", "una vez más", "a este respecto"],
    ...["a ese respecto", "en este sentido", "en ese sentido", "en este contexto", "en ese contexto"],
    ...["en particular", "especialmente", "igualmente", "por tanto", "por lo tanto", "por consiguiente"],
  ],
  clause: words("y e o u así"),
  and: words("y e"),
  joining: words(
    "el la los las de del y e o u a al en por para sobre que un una este esta estos estas su sus con se lo",
  ),
  documents: words("resolución resoluciones decisión decisiones documento documentos"),
};
