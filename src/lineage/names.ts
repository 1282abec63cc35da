import type { Token } from "../quote/comparing/tokens.ts";

/*
 * Names: what is written with capital letters inside a sentence, with the small words within it ("Office of the High
 * Representative for the Least Developed Countries"), and what stands between quotation marks. Two paragraphs that have a
 * name in common name the same thing, and need not have their words from each other. Scripts without capital letters have
 * names between quotation marks alone.
 */

const CAPITAL = /^\p{Lu}/u;
const OPENS = /^[“«„]$/u;
const CLOSES = /^[”»]$/u;
/** Behind these a sentence, or a part of one, begins with a capital letter. */
const BEGINS = new Set([".", ";", ":", ")"]);

/**
 * Which tokens of a text are parts of names.
 *
 * @param text that the tokens are of
 * @param joining the small words that stand within a name, in the text's language
 */
export function namesIn(text: string, tokens: readonly Token[], joining: ReadonlySet<string>): boolean[] {
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  const isCapital = tokens.map(
    ({ word }, at) =>
      word && at > 0 && CAPITAL.test(written[at] ?? "") && !BEGINS.has(tokens[at - 1]?.key ?? ""),
  );
  const names = [...isCapital];
  let last = -1;
  let isQuoted = false;
  for (const [at, { key }] of tokens.entries()) {
    if (OPENS.test(written[at] ?? "")) isQuoted = true;
    else if (CLOSES.test(written[at] ?? "")) isQuoted = false;
    if (isCapital[at] === true) {
      if (last !== -1) names.fill(true, last, at);
      last = at;
    } else if (!joining.has(key) && key !== "-") last = -1;
    if (isQuoted) names[at] = true;
  }
  return names;
}
