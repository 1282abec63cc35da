import { words } from "../../by-language.ts";
import { MONTHS, NUMBER_WORDS } from "../../number-words.ts";
import type { LanguageOfChanges } from "./language-of-changes.ts";

const NUMBERS = words(`${NUMBER_WORDS.en} biennial triennial quadrennial`);

/** English. */
export const english: LanguageOfChanges = {
  months: words(MONTHS.en),
  isNumber: (key) => NUMBERS.has(key) || /^\+?\d+(?:st|nd|rd|th)?$/.test(key),
  neutral: [],
  clause: words("and or well"),
  and: words("and"),
  joining: words("the of and or to in a an its as with by for on at from that which well about"),
  meanwhile: words("while"),
  articles: words("a an the"),
  deadline: words("by before"),
  asks: words("need"),
  addressees: {
    unnamed: words(
      "all relevant other others member concerned interested respective their such those these united nations",
    ),
    belongs: words("of in within from at that which"),
    states: words("states state governments government countries country parties"),
  },
  events: words("convening holding hosting organization organizing celebration"),
  efforts: words("efforts"),
  outcomes: words("outcome outcomes decisions conclusions results"),
  that: words("that"),
  documents: words("resolution resolutions decision decisions document documents"),
};
