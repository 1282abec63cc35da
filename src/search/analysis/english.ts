import { english as grammar } from "../languages/english.ts";
import { spaced, withoutAccents } from "./analyser.ts";

/** English: British and American spelling as one, and the Porter2 (Snowball) stemmer. */
export const english = spaced({
  stopWords: `a an and are as at be been being but by can could did do does for from had has have he her him his how i if
    in into is it its may might must nor of on or our s shall she should so such t than that the their them then there
    these they this those thus to under upon us was we were what when where which while who whom whose why will with
    would you your`,
  stem: (word) => grammar.stem(grammar.spell(withoutAccents(word))),
});
