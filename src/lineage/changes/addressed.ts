import { findAddressee } from "../../quote/addressee.ts";
import type { ChangeRules } from "./change-rules.ts";
import type { LanguageOfChanges } from "./languages/language-of-changes.ts";
import { hasAnother } from "./piece-words.ts";
import type { Aligned } from "./pieces.ts";
import type { Span } from "./spans.ts";
import type { SpokenVerb } from "./spoken-verbs.ts";
import type { Step } from "./steps.ts";
import type { TypedPiece } from "./type-pieces.ts";

/** The tokens of one text that say whom a call addresses, half open. */
export interface Addressed {
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

function addresseesIn(text: Aligned["from"], spans: readonly Span[]): Addressed[] {
  const verbs = [...new Set(spans.flatMap(({ verb }) => (verb === undefined ? [] : [verb])))];
  return verbs.flatMap((verb) => addresseeOf(text, spans, verb) ?? []);
}

/** Whom a call addresses; undefined where nobody is, or it can't be told. */
export function addresseeOf(
  { text, tokens }: Aligned["from"],
  spans: readonly Span[],
  { said, to: behind }: SpokenVerb,
): Addressed | undefined {
  if (said.kind !== "call") return undefined;
  const start = tokens[behind - 1]?.end ?? 0;
  const next = spans.find(({ verb }) => verb !== undefined && verb.from >= behind)?.verb;
  const end = tokens[next?.from ?? tokens.length]?.start ?? tokens.at(-1)?.end ?? start;
  const found = findAddressee(text, start, end);
  if (found === null) return undefined;
  const from = tokens.findIndex((token) => token.start >= found.start);
  const after = tokens.findIndex((token) => token.start >= found.end);
  return { from, to: after === -1 ? tokens.length : after };
}

/** Whether two addressees are others: no word that names the one names the other. */
export function isAnotherAddressee(
  { from, to }: Pick<Aligned, "from" | "to">,
  one: Addressed,
  other: Addressed,
  { writes }: ChangeRules,
): boolean {
  const [some, others] = [namedIn(from, one, writes), namedIn(to, other, writes)];
  return some.length > 0 && others.length > 0 && !others.some((word) => !hasAnother([word], some));
}

/** The words that name whom a call addresses: of "the relevant bodies of the Assembly", "bodies". */
function namedIn(
  { tokens }: Aligned["from"],
  { from, to }: Addressed,
  { joining, and, addressees }: LanguageOfChanges,
): string[] {
  const named: string[] = [];
  let isOfAnother = false;
  for (const { key, word } of tokens.slice(from, to)) {
    if (addressees?.belongs.has(key)) isOfAnother = true;
    else if (!word || and.has(key)) isOfAnother = false;
    else if (!isOfAnother && !joining.has(key) && addressees?.unnamed.has(key) !== true)
      named.push(addressees?.states.has(key) ? "states" : key);
  }
  return named;
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
