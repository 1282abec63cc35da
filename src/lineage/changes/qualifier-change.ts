import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import { areAlike } from "../../quote/comparing/align.ts";
import type { Token } from "../../quote/comparing/tokens.ts";
import { isAsked } from "./asked.ts";
import type { ChangeRules } from "./change-rules.ts";
import { hasAnother, hasOtherWords } from "./piece-words.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { describes, saysByRankAlone } from "./ranked-phrases.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";
import type { TypedPiece } from "./type-pieces.ts";

type Way = NonNullable<TypedPiece["direction"]>;
/** The kinds of phrases that are verbs. */
const VERBAL: ReadonlySet<string> = new Set(["effort", "consideration"]);
const OPPOSITE = { softer: "firmer", firmer: "softer", unclear: "unclear" } as const;

/** A phrase that one side alone has was added or dropped; where each has another, their ranks say which is firmer. */
export function qualifierChange(
  aligned: Aligned,
  piece: Piece,
  spansA: readonly Span[],
  spansB: readonly Span[],
  rules: ChangeRules,
): Pick<TypedPiece, "type" | "direction"> {
  const dropped = without(phrasesOf(spansA), phrasesOf(spansB));
  const added = without(phrasesOf(spansB), phrasesOf(spansA));
  if (dropped.length === 0 && added.length === 0) return { type: "wording" };
  const phrases = [...dropped, ...added];
  // What only describes, or has a rank alone, is a word as others are.
  const none = { type: phrases.every((one) => isOneOfWords(one)) ? "wording" : "qualifier" } as const;
  const isDeadline = phrases.some(({ scale }) => scale === "deadline");
  if (hasOtherWords(aligned, piece, isDeadline ? ["qualifier", "date", "number"] : ["qualifier"], rules))
    return none;
  const exchanged = exchange(saying(dropped), saying(added));
  const said = new Set<string>([
    ...exchanged.ways,
    ...exchanged.added.map(({ adding }) => adding),
    ...exchanged.dropped.map(({ adding }) => OPPOSITE[adding]),
  ]);
  const [direction] = said;
  if (said.size !== 1 || (direction !== "softer" && direction !== "firmer")) return none;
  const isCondition = isWholeCondition(aligned, piece, phrases, rules) && isAsked(aligned, piece, rules);
  const isExchange = exchanged.added.length + exchanged.dropped.length === 0;
  if (
    opensClause(aligned, piece, phrases, rules) ||
    (!isExchange &&
      !isCondition &&
      (standsForWords(aligned, piece, rules) || isOtherForm(aligned, piece, rules))) ||
    isNegated(aligned, piece, rules)
  )
    return none;
  const isVerb = phrases.some(({ kind }) => kind !== undefined && VERBAL.has(kind));
  // "Constitute a group", "begin work aimed at the early constitution of a group": the deed is there in both.
  if (isVerb && [saying(dropped), saying(added)].flat().length === 1 && keepsDeed(aligned, piece, rules))
    return { type: "qualifier", direction };
  if (isCondition) return { type: "qualifier", direction };
  if (isWrittenAnew(aligned, piece, rules) || leadsClause(aligned, piece, isVerb, rules)) return none;
  if (!isExchange && phrases.every(({ kind }) => kind !== undefined) && endsNewWords(aligned, piece, rules))
    return none;
  if (
    phrases.some(({ asked }) => asked) &&
    (isOfClause(aligned, piece, rules) || !isAsked(aligned, piece, rules))
  )
    return none;
  return { type: "qualifier", direction };
}

/** A date by which something is to be done, that one text alone has: it is firmer with it. */
export function deadlineChange(
  aligned: Aligned,
  piece: Piece,
  rules: ChangeRules,
): Pick<TypedPiece, "type" | "direction"> | undefined {
  const { steps, from, to } = aligned;
  const { a, b } = steps[piece.from] as Step;
  const first = from.tokens[a] ?? to.tokens[b];
  const isDeadline = first !== undefined && rules.writes.deadline?.has(first.key) === true;
  if (!isDeadline || isOfClause(aligned, piece, rules) || !isAsked(aligned, piece, rules)) return undefined;
  return { type: "qualifier", direction: b === -1 ? "softer" : "firmer" };
}

/** The phrases that say something; how somebody only tries or considers says no more: "proactively explore options for". */
function saying(phrases: readonly QualifyingPhrase[]): QualifyingPhrase[] {
  const isTried = phrases.some(({ kind }) => kind !== undefined && VERBAL.has(kind));
  return phrases.filter((one) => !describes(one) && !(isTried && one.asked && one.adding === "firmer"));
}

function isOneOfWords(phrase: QualifyingPhrase): boolean {
  return phrase.asked === true || saysByRankAlone(phrase);
}

/** What of the phrases gave way to another of its scale, which way; and what is left. */
function exchange(dropped: readonly QualifyingPhrase[], added: readonly QualifyingPhrase[]) {
  const ways: (Way | "unclear")[] = [];
  const left = { dropped: [] as QualifyingPhrase[], added: [...added] };
  for (const one of dropped) {
    const at = left.added.findIndex(
      ({ scale, firmness }) => scale !== undefined && scale === one.scale && firmness !== undefined,
    );
    const [other] = at === -1 ? [] : left.added.splice(at, 1);
    if (other === undefined || one.firmness === undefined) left.dropped.push(one);
    else {
      const more = (other.firmness ?? 0) - one.firmness;
      ways.push(more > 0 ? "firmer" : more < 0 ? "softer" : "unclear");
    }
  }
  return { ways, ...left };
}

/** Whether a conjunction stands before what is done: ", as well as to consider" begins a clause, which is new as a whole. */
function opensClause(
  { steps, from, to }: Aligned,
  piece: Piece,
  phrases: readonly QualifyingPhrase[],
  { writes }: ChangeRules,
): boolean {
  // "Full and meaningful", ", and within existing resources": what is no verb goes on with what stands before it.
  if (phrases.every(({ asked, kind }) => asked || (kind !== undefined && !VERBAL.has(kind)))) return false;
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b } = steps[at] as Step;
    const token = from.tokens[a] ?? to.tokens[b];
    if (token?.word === true && token.key !== "as") return writes.clause.has(token.key);
  }
  return false;
}

/**
 * Whether words that are new, or gone, as a whole begin with it: ", where appropriate, by adopting laws" qualifies these; ",
 * as appropriate, and to adopt laws" what stands before them.
 */
function leadsClause(aligned: Aligned, piece: Piece, isVerb: boolean, rules: ChangeRules): boolean {
  const { steps, from, to } = aligned;
  if (!changesAt(aligned, piece.to, rules)) return false;
  let last = piece.to;
  while (steps[last + 1]?.same === false) last += 1;
  const words = [steps[piece.to], steps[last]].map((step) =>
    step === undefined ? undefined : (from.tokens[step.a] ?? to.tokens[step.b]),
  );
  const { a, b } = steps[piece.to] as Step;
  // "Consider joining" asks for less than "join"; "striving to ensure" for something else than "pursuing".
  if (isVerb && a !== -1 && b !== -1) return !areAlike(from.tokens[a]?.key ?? "", to.tokens[b]?.key ?? "");
  // "[, as appropriate, national and] regional" goes on with what stays; "[to strive to maintain it and] to go on" does not.
  const goesOn = words.some((word) => word === undefined || rules.writes.clause.has(word.key));
  return (a === -1 || b === -1) && (isVerb || !goesOn);
}

/** Whether words of its side that say something are changed right before it: "integrated policy advice, as appropriate," is new. */
function endsNewWords({ steps, from, to }: Aligned, piece: Piece, { writes }: ChangeRules): boolean {
  const before = steps[piece.from - 1];
  if (before === undefined || before.same) return false;
  const isAdded = steps.slice(piece.from, piece.to).every(({ a, same }) => same || a === -1);
  const token = isAdded ? to.tokens[before.b] : from.tokens[before.a];
  return token?.word === true && !writes.and.has(token.key) && !writes.joining.has(token.key);
}

/** Whether the first word that says something behind a verb has another form among what the other text has there instead. */
function keepsDeed({ steps, from, to }: Aligned, piece: Piece, rules: ChangeRules): boolean {
  const isAdded = steps.slice(piece.from, piece.to).every(({ a, same }) => same || a === -1);
  const [own, opposite] = isAdded ? (["b", "a"] as const) : (["a", "b"] as const);
  const [{ tokens }, { tokens: others }] = isAdded ? [to, from] : [from, to];
  const [first, last] = runAround(steps, piece);
  if (last - first > ANEW) return false;
  const says = (token: Token | undefined) =>
    token?.word === true && !rules.writes.joining.has(token.key) && !rules.writes.and.has(token.key);
  const behind = steps.slice(piece.to, last).flatMap((step) => tokens[step[own]] ?? []);
  const instead = steps.slice(first, last).flatMap((step) => others[step[opposite]] ?? []);
  const deed = behind.filter(says).slice(0, DEED);
  return deed.some(({ key }) => instead.some((other) => says(other) && isFormOf(key, other.key)));
}

/** So many words and signs changed in a row are a clause that was written anew. */
const ANEW = 40;
/** Within so many words behind a verb that qualifies stands what is done: "begin work aimed at the early constitution". */
const DEED = 2;
/** So many letters are the same at the beginning of two forms of a word. */
const STEM = 5;

function isFormOf(one: string, other: string): boolean {
  return areAlike(one, other) || (one.length > STEM && one.slice(0, STEM) === other.slice(0, STEM));
}

/**
 * Whether words that say something are changed right beside it: "full cooperation with all" is new as a whole, "full, equal and
 * meaningful" is a list of what is asked.
 */
function isOfClause(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  return [piece.from - 1, piece.to].some((at) => changesAt(aligned, at, rules) && !isOfList(aligned, at));
}

/** Whether what is changed at a step describes what is asked, or insists on it: a word of a list. */
function isOfList({ steps, spansA, spansB }: Aligned, at: number): boolean {
  const { a, b } = steps[at] as Step;
  const isIn = (spans: readonly Span[], token: number) =>
    token === -1 ||
    spans.some(({ qualifier, from, to }) => qualifier?.asked === true && from <= token && token < to);
  return isIn(spansA, a) && isIn(spansB, b);
}

function changesAt({ steps, from, to }: Aligned, at: number, { writes }: ChangeRules): boolean {
  const step = steps[at];
  if (step === undefined || step.same) return false;
  return [from.tokens[step.a], to.tokens[step.b]].some(
    (token) => token?.word === true && !writes.and.has(token.key),
  );
}

/** The steps that changed in a row around a stretch, half open. */
function runAround(steps: readonly Step[], { from, to }: Pick<Piece, "from" | "to">): [number, number] {
  let [first, last] = [from, to];
  while (steps[first - 1]?.same === false) first -= 1;
  while (steps[last]?.same === false) last += 1;
  return [first, last];
}

/**
 * Whether a condition is all that its text has there, where the other has words of another kind: "a plan, where appropriate,
 * aimed at", "a plan, taking note of the report, aimed at".
 */
function isWholeCondition(
  { steps, from, to, spansA, spansB }: Aligned,
  piece: Piece,
  phrases: readonly QualifyingPhrase[],
  { writes }: ChangeRules,
): boolean {
  if (!phrases.every(({ kind, adding }) => kind !== undefined && !VERBAL.has(kind) && adding === "softer"))
    return false;
  const run = steps.slice(...runAround(steps, piece));
  const says = (tokens: readonly Token[], spans: readonly Span[], token: number) =>
    tokens[token]?.word === true &&
    !writes.joining.has(tokens[token].key) &&
    !writes.and.has(tokens[token].key) &&
    !spans.some(
      ({ kind, from: first, to: end }) =>
        (kind === "qualifier" || kind === "neutral") && first <= token && token < end,
    );
  const isIn = (spans: readonly Span[], side: "a" | "b") =>
    run.some((step) =>
      spans.some(
        ({ qualifier, from: first, to: end }) =>
          qualifier !== undefined && first <= step[side] && step[side] < end,
      ),
    );
  const [inA, inB] = [isIn(spansA, "a"), isIn(spansB, "b")];
  const hasInstead = run.some(({ a, b }) => (inA ? to.tokens[b] : from.tokens[a])?.word === true);
  if (inA === inB || !hasInstead) return false;
  return !run.some((step) => (inA ? says(from.tokens, spansA, step.a) : says(to.tokens, spansB, step.b)));
}

function isChangedSign({ steps, from, to }: Aligned, at: number): boolean {
  const step = steps[at];
  if (step === undefined || step.same) return false;
  return [from.tokens[step.a], to.tokens[step.b]].every((token) => token?.word !== true);
}

/** Whether the words on both sides of it were put in the place of others: a clause that was written anew. */
function isWrittenAnew(aligned: Aligned, { from, to }: Piece, rules: ChangeRules): boolean {
  let [before, behind] = [from - 1, to];
  while (isChangedSign(aligned, before)) before -= 1;
  while (isChangedSign(aligned, behind)) behind += 1;
  if (!changesAt(aligned, before, rules) || !changesAt(aligned, behind, rules)) return false;
  const run = aligned.steps.slice(...runAround(aligned.steps, { from, to }));
  return run.some(({ a }) => a !== -1) && run.some(({ b }) => b !== -1);
}

/** Whether the other side has words in its place, be they such as only join others; the other form of a word is none. */
function standsForWords(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  const [one, other] = changedWords(aligned, piece, rules);
  return hasAnother(one, other) && hasAnother(other, one);
}

/** Whether the other side has other forms of the same words in its place: "explore ways", "exploring ways". */
function isOtherForm(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  const [one, other] = changedWords(aligned, piece, rules);
  return one.length > 0 && other.length > 0 && !hasAnother(one, other) && !hasAnother(other, one);
}

/** The words of each side that were changed, without articles and "and". */
function changedWords(
  { from, to, steps }: Aligned,
  piece: Piece,
  { writes }: ChangeRules,
): [string[], string[]] {
  const words: [string[], string[]] = [[], []];
  for (let at = piece.from; at < piece.to; at += 1) {
    const { a, b, same } = steps[at] as Step;
    if (same) continue;
    for (const [side, token] of [
      [0, from.tokens[a]],
      [1, to.tokens[b]],
    ] as const)
      if (token?.word === true && !writes.and.has(token.key) && writes.articles?.has(token.key) !== true)
        words[side].push(token.key);
  }
  return words;
}

/** So many words before a phrase a negation turns it round: "cannot fully". */
const NEGATES = 3;

function isNegated({ to, from, steps }: Aligned, piece: Piece, { negations }: ChangeRules): boolean {
  const { a, b } = steps[piece.from - 1] ?? { a: -1, b: -1 };
  return [
    from.tokens.slice(Math.max(0, a + 1 - NEGATES), a + 1),
    to.tokens.slice(Math.max(0, b + 1 - NEGATES), b + 1),
  ]
    .flat()
    .some(({ key }) => negations.has(key));
}

function phrasesOf(spans: readonly Span[]): QualifyingPhrase[] {
  return spans.flatMap(({ qualifier }) => (qualifier === undefined ? [] : [qualifier]));
}

function without(all: readonly QualifyingPhrase[], others: readonly QualifyingPhrase[]): QualifyingPhrase[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
