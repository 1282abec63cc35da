import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import { isAsked } from "./asked.ts";
import type { ChangeRules } from "./change-rules.ts";
import { isOtherForm, isWholeCondition, isWrittenAnew, keepsDeed, standsForWords } from "./given-way.ts";
import { endsNewWords, isOfClause, leadsClause, opensClause } from "./new-clause.ts";
import { hasOtherWords } from "./piece-words.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { describes, saysByRankAlone, VERBAL } from "./ranked-phrases.ts";
import type { Span } from "./spans.ts";
import type { Step } from "./steps.ts";
import type { TypedPiece } from "./type-pieces.ts";

type Way = NonNullable<TypedPiece["direction"]>;
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
