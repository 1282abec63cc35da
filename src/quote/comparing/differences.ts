import type { Difference } from "../../model/verdict.ts";
import type { Step } from "./exact.ts";
import { type PassageText, passageText, type Quotation, type Range, type Source } from "./source.ts";
import { HYPHEN, isCharacter, QUOTE, type Token } from "./tokens.ts";

/** A stretch of the source, and how a quotation differs from it. */
export interface Reading {
  /** The first and the last token of the source. */
  first: number;
  last: number;
  /** The passage, word for word; an empty line stands between paragraphs. */
  source: string;
  diff: Difference[];
  passage: PassageText;
}

type Kind = "same" | "omitted" | "edit";

interface Group {
  kind: Kind;
  source?: Range;
  quote?: Range;
}

/** What an editor puts in, and shows so. */
const INSERTED = /^\s*\[[^\][]*\]\s*$/;
const JOINING = new Set([HYPHEN, QUOTE, "/"]);

/**
 * Writes the steps of a comparison as a person reads them: in whole words (a compound with a hyphen is one), with all
 * that stands between. Put together, the `source`s of the differences are the passage and the `quote`s the quotation.
 */
export function readSteps(source: Source, quotation: Quotation, steps: Step[]): Reading {
  const tokens = [...quotation.tokens];
  const read = [...steps];
  const used = steps.filter(({ s }) => s >= 0).map(({ s }) => s);
  const first = used[0] ?? 0;
  let last = used.at(-1) ?? 0;
  if (quotation.stop !== undefined && source.tokens[last + 1]?.key === quotation.stop.key) {
    last += 1;
    read.push({ op: "same", s: last, q: tokens.push(quotation.stop) - 1 });
  }
  const passage = passageText(source, first, last);
  const { text, positionOf } = passage;
  const groups = group(read, markEdits(read, source.tokens, tokens), positionOf, tokens);
  const quotes = slice(groups, "quote", quotation.text, 0, quotation.text.length);
  const sources = slice(groups, "source", text, 0, text.length);
  const diff = groups.map(({ kind }, index): Difference => {
    const entry = { ...sources[index], ...quotes[index] };
    if (kind === "same") return { op: "same", ...entry };
    if (kind === "omitted") return { op: "missing", ...entry, marked: true };
    if (entry.quote === undefined) return { op: "missing", ...entry };
    if (entry.source !== undefined) return { op: "changed", ...entry };
    return { op: INSERTED.test(entry.quote) ? "inserted" : "added", ...entry };
  });
  return { first, last, source: text, diff, passage };
}

/** Which steps are part of a difference: also the rest of a compound of which one word differs. */
function markEdits(steps: Step[], source: Token[], quote: Token[]): boolean[] {
  const edits = steps.map(({ op }) => op !== "same" && op !== "omitted");
  const spread = (index: number, from: number) => {
    const [a, b] = [steps[Math.min(index, from)], steps[Math.max(index, from)]];
    if (a === undefined || b === undefined || !edits[from] || steps[index]?.op !== "same") return;
    if (areJoined(source, a.s, b.s) || areJoined(quote, a.q, b.q)) edits[index] = true;
  };
  for (let index = 1; index < steps.length; index += 1) spread(index, index - 1);
  for (let index = steps.length - 2; index >= 0; index -= 1) spread(index, index + 1);
  return edits;
}

function areJoined(tokens: Token[], left: number, right: number): boolean {
  const a = tokens[left];
  const b = tokens[right];
  if (a === undefined || a.end !== b?.start || isCharacter(a) || isCharacter(b)) return false;
  return JOINING.has(a.key) || JOINING.has(b.key);
}

function group(steps: Step[], edits: boolean[], positionOf: (s: number) => Range, tokens: Token[]): Group[] {
  const groups: Group[] = [];
  for (const [index, { op, s, q }] of steps.entries()) {
    const kind = edits[index] ? "edit" : op === "omitted" ? "omitted" : "same";
    if (groups.at(-1)?.kind !== kind) groups.push({ kind });
    const current = groups.at(-1) as Group;
    if (s >= 0) current.source = extend(current.source, positionOf(s));
    if (q >= 0) current.quote = extend(current.quote, tokens[q] as Token);
  }
  return groups;
}

function extend(range: Range | undefined, { start, end }: Range): Range {
  return { start: range?.start ?? start, end };
}

/** Cuts a text so that the groups have all of it: what stands between two goes to the one that is the same. */
function slice<Side extends "source" | "quote">(
  groups: Group[],
  side: Side,
  text: string,
  begin: number,
  end: number,
): { [side in Side]?: string }[] {
  const slices: { [side in Side]?: string }[] = groups.map(() => ({}));
  const present = [...groups.entries()].filter(([, each]) => each[side] !== undefined);
  let start = begin;
  for (const [at, [index, current]] of present.entries()) {
    const next = present[at + 1]?.[1];
    const own = current[side]?.end ?? start;
    const toNext = current.kind !== "same" && next?.kind === "same";
    const stop = next === undefined ? end : toNext ? own : (next[side]?.start ?? end);
    slices[index] = { [side]: text.slice(start, stop) } as { [side in Side]?: string };
    start = stop;
  }
  return slices;
}
