import search from "approx-string-match";
import * as z from "zod/mini";
import type { Span } from "../../model/footnote.ts";

const quoted = z.string().check(z.minLength(1, "words of the text"));

/** Words of the text that an annotation quotes; `occurrence` counts from 1 in the place where they are looked for. */
export const Words = z.union(
  [quoted, z.strictObject({ text: quoted, occurrence: z.int().check(z.positive()) })],
  { error: "words of the text, or { text: …, occurrence: 2 }" },
);
export type Words = z.infer<typeof Words>;

/** The words themselves. */
function textOf(words: Words): string {
  return typeof words === "string" ? words : words.text;
}

/** Whether the characters on both sides of an offset belong to one word. */
function isInsideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** A stretch of a paragraph in which words are looked for, and how messages call it. */
export interface Place extends Span {
  name: string;
}

/** Why words were not found, and what would have been. */
export interface NotFound {
  problem: string;
  expected: string;
}

/** Whether words were found. */
export function isFound(found: Span | NotFound): found is Span {
  return "start" in found;
}

/**
 * Finds words in the first of several places that has them: letter by letter, and whole, so that "it" is not found
 * in "with".
 *
 * @param text the paragraph
 * @param places where to look, in this order
 * @param ambiguous what to do where the words stand there more than once and no occurrence is given
 * @returns where they stand in the paragraph, or why they do not
 */
export function findWords(
  text: string,
  words: Words,
  places: readonly Place[],
  ambiguous: "take the first" | "refuse",
): Span | NotFound {
  const wanted = textOf(words);
  const occurrence = typeof words === "string" ? 1 : words.occurrence;
  let most: { name: string; count: number } | undefined;
  for (const place of places) {
    const starts = findAll(text.slice(place.start, place.end), wanted);
    const start = starts[occurrence - 1];
    if (start === undefined) {
      if (starts.length > (most?.count ?? 0)) most = { name: place.name, count: starts.length };
      continue;
    }
    if (typeof words === "string" && starts.length > 1 && ambiguous === "refuse") {
      return {
        problem: `${quote(wanted)} stands ${times(starts.length)} in ${place.name}`,
        expected: `which one is meant, { text: …, occurrence: N } with N from 1 to ${starts.length}`,
      };
    }
    return { start: place.start + start, end: place.start + start + wanted.length };
  }
  if (most !== undefined) {
    return {
      problem: `${quote(wanted)} stands ${times(most.count)} in ${most.name}`,
      expected: `an occurrence up to ${most.count}, not ${occurrence}`,
    };
  }
  return notThere(text, wanted, places);
}

/** Every place where words stand whole. */
function findAll(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) starts.push(at);
  }
  return starts;
}

function notThere(text: string, wanted: string, places: readonly Place[]): NotFound {
  const widest = places.at(-1);
  const name = widest?.name ?? "the text";
  const nearest = nearestWords(text.slice(widest?.start, widest?.end), wanted);
  return {
    problem: `${quote(nearest?.wanted ?? wanted)} is not in ${name}`,
    expected: nearest === undefined ? "its words, letter by letter" : quote(nearest.found),
  };
}

function quote(words: string): string {
  return words.length > 90 ? `"${words.slice(0, 87)}…"` : `"${words}"`;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** Up to here both can be shown from their beginning, and the difference still be seen. */
const SHORT = 50;

/**
 * Finds what somebody who quoted wrongly may have meant.
 *
 * @returns the words as they were quoted and as they stand in the text, both from shortly before they differ
 */
function nearestWords(text: string, wanted: string): { wanted: string; found: string } | undefined {
  // More than one wrong letter in three is no slip any more.
  const [best] = search(text, wanted, Math.ceil(wanted.length / 3)).toSorted((a, b) => a.errors - b.errors);
  if (best === undefined) return undefined;
  let { start, end } = best;
  while (isInsideWord(text, start)) start--;
  while (isInsideWord(text, end)) end++;
  const found = text.slice(start, end);
  let same = 0;
  while (same < wanted.length && wanted[same] === found[same]) same++;
  if (same < SHORT) return { wanted, found };
  const from = wanted.lastIndexOf(" ", same - SHORT / 2) + 1;
  return { wanted: `…${wanted.slice(from)}`, found: `…${found.slice(from)}` };
}
