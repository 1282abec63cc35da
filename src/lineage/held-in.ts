import { wordingOf } from "../quote/comparing/languages/index.ts";
import { type Interned, readText } from "./changes/read-text.ts";

/** Fewer words and signs stand in any text by chance. */
const FEWEST = 5;

/**
 * Where all of a paragraph stands word for word in a longer one: the same words and signs side by side, by the contract's
 * rule. The sign that ends it is none of them.
 *
 * @param language of both, as a BCP 47 tag
 * @returns offsets in the longer one, in UTF-16 code units; undefined where it does not, where it is too short to tell, and
 *   where the two are the same
 */
export function heldIn(
  whole: string,
  part: string,
  language: string,
): { start: number; end: number } | undefined {
  if (part.length > whole.length) return undefined;
  const interned: Interned = { numbers: new Map(), wording: wordingOf(language) };
  const [longer, shorter] = [readText(whole, interned), readText(part, interned)];
  const { length } = shorter.ids;
  if (length < FEWEST || length >= longer.ids.length) return undefined;
  for (let first = 0; first + length <= longer.ids.length; first += 1) {
    if (!shorter.ids.every((id, at) => longer.ids[first + at] === id)) continue;
    const [start, end] = [longer.tokens[first]?.start, longer.tokens[first + length - 1]?.end];
    return start === undefined || end === undefined ? undefined : { start, end };
  }
  return undefined;
}
