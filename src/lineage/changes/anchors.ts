import { longestRun } from "../longest-run.ts";

/** Where so many words in a row occur once in each stretch, in the order of both. */
export function anchorsIn(
  one: Int32Array,
  other: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  length: number,
): [number, number][] {
  const inOne = onceIn(one, a0, a1, length);
  const inOther = onceIn(other, b0, b1, length);
  const pairs: [number, number][] = [];
  for (const [name, at] of inOne) {
    const place = inOther.get(name);
    if (at !== -1 && place !== undefined && place !== -1) pairs.push([at, place]);
  }
  return longestRun(pairs.map(([, place]) => place)).map((at) => pairs[at] as [number, number]);
}

/** Numbers of words are below this in any two paragraphs: four of them make one exact number. */
const NAMES = 8_192;

function onceIn(ids: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const once = new Map<number, number>();
  for (let at = from; at + length <= to; at += 1) {
    let name = 0;
    for (let each = 0; each < length; each += 1) name = name * NAMES + ((ids[at + each] as number) % NAMES);
    once.set(name, once.has(name) ? -1 : at);
  }
  return once;
}
