import { findAddressee } from "../../quote/addressee.ts";
import type { Aligned } from "./pieces.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";
import type { TypedPiece } from "./type-pieces.ts";

/** The tokens of one text that say whom a call addresses, half open. */
interface Addressed {
  from: number;
  to: number;
}

/** What of a change is about whom a call addresses is one change of the addressee, as a whole. */
export function joinAddressees(aligned: Aligned, typed: readonly TypedPiece[]): TypedPiece[] {
  if (!typed.some(({ type }) => type === "wording")) return [...typed];
  const one = addresseesIn(aligned.from, aligned.spansA);
  const other = addresseesIn(aligned.to, aligned.spansB);
  if (one.length === 0 || other.length === 0) return [...typed];
  const joined: TypedPiece[] = [];
  let last: number | undefined;
  for (const each of typed) {
    const whom = each.type === "wording" ? addressedBy(aligned, each, one, other) : undefined;
    const before = joined.at(-1);
    if (whom !== undefined && whom === last && before?.type === "addressee")
      before.piece = { ...before.piece, to: each.piece.to };
    else joined.push(whom === undefined ? each : { piece: each.piece, type: "addressee" });
    last = whom;
  }
  return joined;
}

function addresseesIn({ text, tokens }: Aligned["from"], spans: readonly Span[]): Addressed[] {
  const verbs = [...new Set(spans.flatMap(({ verb }) => (verb === undefined ? [] : [verb])))];
  return verbs.flatMap(({ said, to }, index) => {
    if (said.kind !== "call") return [];
    const start = tokens[to - 1]?.end ?? 0;
    const end = tokens[verbs[index + 1]?.from ?? tokens.length]?.start ?? tokens.at(-1)?.end ?? start;
    const found = findAddressee(text, start, end);
    if (found === null) return [];
    const from = tokens.findIndex((token) => token.start >= found.start);
    const after = tokens.findIndex((token) => token.start >= found.end);
    return [{ from, to: after === -1 ? tokens.length : after }];
  });
}

/** The number of the addressee that all words of a change belong to, on both sides. */
function addressedBy(
  { steps }: Aligned,
  { piece }: TypedPiece,
  one: readonly Addressed[],
  other: readonly Addressed[],
): number | undefined {
  let [before, after] = [-1, -1];
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b } = steps[at] as Step;
    if (a !== -1) {
      before = one.findIndex(({ from, to }) => from <= a && a < to);
      if (before === -1) return undefined;
    }
    if (b !== -1) {
      after = other.findIndex(({ from, to }) => from <= b && b < to);
      if (after === -1) return undefined;
    }
  }
  const found = after === -1 ? before : after;
  return found === -1 ? undefined : found;
}
