import type { ReadResolution } from "../reading/read-resolution.ts";

/** A paragraph that has more characters is read, and said: the longest known has 12,000. */
const LONG = 20_000;
/** What is seen of a text: signs of no width, and marks on nothing, are none of it. */
const SEEN = /[^\s\p{C}\p{M}]/u;
/** What turns the direction of whole stretches; the marks U+200E, U+200F and U+061C are everyday ones in Arabic. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Looks at a reading as a whole: what would make an address name two things, or nothing, is refused; what only looks
 * odd is said.
 *
 * @throws {Error} saying what is wrong
 */
export function soundReading(resolution: ReadResolution): ReadResolution {
  const { symbol, paragraphs } = resolution;
  if (paragraphs.length === 0) throw new Error(`${symbol} has no paragraph`);
  const ids = paragraphs.flatMap(({ id, subparagraphs = [] }) => [
    id,
    ...subparagraphs.map((part) => part.id),
  ]);
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  if (twice !== undefined) throw new Error(`${symbol} has two paragraphs with the address ${twice}`);
  const empty = paragraphs.find(({ text }) => !SEEN.test(text));
  if (empty !== undefined) throw new Error(`paragraph ${empty.id} of ${symbol} is empty`);
  const hasOperative = paragraphs.some(({ kind }) => kind === "operative");
  const oddities = paragraphs.flatMap(({ id, text }) => {
    const marks = text.match(TURNING)?.length ?? 0;
    return [
      ...(text.length > LONG ? [`paragraph ${id} has ${text.length} characters`] : []),
      ...(marks > 0
        ? [`paragraph ${id} has ${marks} of the characters that turn the direction of what follows`]
        : []),
    ];
  });
  return {
    ...resolution,
    oddities: [...resolution.oddities, ...(hasOperative ? [] : ["no operative paragraph"]), ...oddities],
  };
}
