import type { Change } from "../../model/change.ts";
import { alignWords } from "./align-words.ts";
import type { ChangeRules } from "./change-rules.ts";
import { type Aligned, type Piece, piecesOf } from "./pieces.ts";
import { withoutLonelyRanks } from "./ranked-phrases.ts";
import { differingStretches, readText } from "./read-text.ts";
import { spansIn } from "./spans.ts";
import { type SpokenVerb, verbsIn } from "./spoken-verbs.ts";
import type { Step } from "./steps.ts";
import { typePieces } from "./type-pieces.ts";

/**
 * Says what was changed from an earlier paragraph to a later one, in the order of the later: each change with the words of
 * both and what it is, and whether it is softer or firmer where the vocabulary says so. Case, white space, kinds of
 * quotation marks and dashes, and the sign that ends a paragraph are no change.
 *
 * @param from the earlier paragraph's text
 * @param to the later paragraph's text
 * @returns changes with offsets in UTF-16 code units: `from.slice(change.from.start, change.from.end)` are its words
 */
export function typeChanges(from: string, to: string, rules: ChangeRules): Change[] {
  if (from === to) return [];
  const interned = { numbers: new Map<string, number>(), wording: rules.wording };
  const [before, after] = differingStretches(from, to);
  const read = { from: readText(from, interned, before), to: readText(to, interned, after) };
  const verbs = { from: verbsIn(read.from, rules), to: verbsIn(read.to, rules) };
  const steps = alignWords(read.from, read.to, headsOf(verbs.from), headsOf(verbs.to));
  if (steps.every(({ same }) => same)) return [];
  const [spansA, spansB] = withoutLonelyRanks(
    steps,
    spansIn(read.from, verbs.from, rules, nearChanges(steps, "a", read.from.ids.length)),
    spansIn(read.to, verbs.to, rules, nearChanges(steps, "b", read.to.ids.length)),
  );
  const aligned: Aligned = { ...read, steps, spansA, spansB };
  return typePieces(aligned, piecesOf(aligned, rules), rules).map(({ piece, type, direction }) => ({
    type,
    from: sideOf(aligned, piece, "a"),
    to: sideOf(aligned, piece, "b"),
    ...(direction === undefined ? {} : { direction }),
  }));
}

function headsOf(verbs: readonly SpokenVerb[]): ReadonlySet<number> {
  return new Set(verbs.map(({ head }) => head));
}

/** The words of one side; where there are none, the place behind the word before. */
function sideOf({ steps, from, to }: Aligned, piece: Piece, side: "a" | "b"): Change["from"] {
  const { text, tokens } = side === "a" ? from : to;
  let [first, last] = [-1, -1];
  for (let at = piece.from; at < piece.to; at += 1) {
    const token = (steps[at] as Step)[side];
    if (token === -1) continue;
    if (first === -1) first = token;
    last = token;
  }
  if (first !== -1) {
    const { start = 0 } = tokens[first] ?? {};
    const { end = start } = tokens[last] ?? {};
    return { text: text.slice(start, end), start, end };
  }
  let before = piece.from - 1;
  while (before >= 0 && (steps[before] as Step)[side] === -1) before -= 1;
  const place = before < 0 ? (tokens[0]?.start ?? 0) : (tokens[(steps[before] as Step)[side]]?.end ?? 0);
  return { text: "", start: place, end: place };
}

/** No phrase that is looked for is longer than so many words. */
const NEAR = 14;

/** For each token of a side whether something changes near it: elsewhere nobody asks what the words are. */
function nearChanges(steps: readonly Step[], side: "a" | "b", length: number): Uint8Array {
  const near = new Uint8Array(length);
  let at = 0;
  for (const step of steps) {
    const token = step[side];
    if (token !== -1) at = token + 1;
    if (!step.same) near.fill(1, Math.max(0, at - NEAR), Math.min(length, at + NEAR));
  }
  return near;
}
