import { cited } from "./pastes/cited.ts";
import { takeApart } from "./pastes/making.ts";
import { ofFewCharacters } from "./pastes/of-few-characters.ts";
import { ofItsWords } from "./pastes/of-its-words.ts";
import { set } from "./pastes/set.ts";

/** A text that somebody may send to make work, and what it is. */
export interface Paste {
  what: string;
  text: string;
}

/**
 * Texts of a length that are as hard as texts of that length may be: what repeats itself, what is everywhere, what is nearly
 * everything, what opens and doesn't close, what is cited again and again.
 *
 * @param paragraphs of the document that they are judged by
 * @param symbol its symbol
 */
export function pastesOf(paragraphs: readonly string[], symbol: string, length: number): Paste[] {
  const taken = takeApart(paragraphs, symbol, length);
  return [...ofItsWords(taken), ...cited(taken), ...set(taken), ...ofFewCharacters(taken)]
    .map(([what, text]) => ({ what, text: text.slice(0, length).toWellFormed() }))
    .filter(({ text }) => text.trim() !== "");
}
