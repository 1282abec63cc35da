import { type Addressed, addresseeOf, isAnotherAddressee } from "./addressed.ts";
import type { ChangeRules } from "./change-rules.ts";
import { phraseAt } from "./phrase-tree.ts";
import { hasAnother } from "./piece-words.ts";
import type { Aligned, Piece } from "./pieces.ts";
import type { ReadText } from "./read-text.ts";
import type { Span } from "./spans.ts";
import { NEUTRAL, type SpokenVerb } from "./spoken-verbs.ts";
import type { Step } from "./steps.ts";

/** So many words and signs behind a verb are what it is said of. */
const OBJECT = 4;
/** Of so many words and signs behind a verb so many are the same where it is still said of the same thing. */
const NEAR = 20;
const STILL = 0.4;
/** In place of the word for what came of a meeting: "the outcome of the conference", "the decisions of the conference". */
const OUTCOME = "outcome";
/** The same of that there was one: "the convening of the conference", "the holding of the conference". */
const EVENT = "event";
/** The scales of verbs that find something bad: what stands behind them is exactly what is. */
const AGAINST: ReadonlySet<string | undefined> = new Set(["disapproval", "dismay"]);

/** Whether what stands right behind the verbs, but for "also" and its like, is the same in both texts. */
export function saysTheSame(aligned: Aligned, { to }: Pick<Piece, "to">, length = OBJECT): boolean {
  const { steps } = aligned;
  let from = to;
  while (steps[from]?.same === false && isNeutral(aligned, steps[from] as Step)) from += 1;
  const behind = steps.slice(from, from + length);
  return behind.length === length && behind.every(({ same }) => same);
}

/** Of what stands behind two verbs so much is the same where one of them only stands beside the other elsewhere. */
const MOSTLY = 0.6;
const FIRST = 3;

/** Whether what begins right behind the verbs is the same, and most of what follows. */
export function saysMostlyTheSame(aligned: Aligned, { to }: Pick<Piece, "to">): boolean {
  const behind = aligned.steps.slice(to, to + NEAR);
  return (
    saysTheSame(aligned, { to }, FIRST) && behind.filter(({ same }) => same).length >= MOSTLY * behind.length
  );
}

/** Whether nothing of a step is more than "also" or its like. */
function isNeutral({ spansA, spansB }: Aligned, { a, b }: Step): boolean {
  const isIn = (spans: readonly Span[], token: number) =>
    token === -1 || spans.some(({ kind, from, to }) => kind === "neutral" && from <= token && token < to);
  return isIn(spansA, a) && isIn(spansB, b);
}

/**
 * Whether two verbs are said of the same: of the same thing, where a stance is taken or given up; to the same addressee,
 * where both ask somebody; and of the same to be done, where one does: "Calls upon all States to act" and "Requests the
 * agencies to report" are two requests, "Urges States to act" and "Recalls that States acted" two sentences.
 */
export function isOfTheSame(
  aligned: Aligned,
  piece: Piece,
  one: SpokenVerb,
  other: SpokenVerb,
  rules: ChangeRules,
): boolean {
  const whomOne = one.said.kind === "call" ? addresseeOf(aligned.from, aligned.spansA, one) : undefined;
  const whomOther = other.said.kind === "call" ? addresseeOf(aligned.to, aligned.spansB, other) : undefined;
  if (one.said.kind === "call" && other.said.kind === "call") {
    if (whomOne === undefined || whomOther === undefined) return true;
    return !isAnotherAddressee(aligned, whomOne, whomOther, rules);
  }
  if (!isStance(one, other)) return true;
  const at = behindObject(aligned, piece, one, other, rules, [whomOne, whomOther]);
  if (at === -1) return false;
  if (whomOne !== undefined) return isSameDeed(aligned, "a", whomOne.to);
  if (whomOther !== undefined) return isSameDeed(aligned, "b", whomOther.to);
  if (areOtherSentences(aligned, one, other, rules)) return false;
  const { steps } = aligned;
  const behind = steps.slice(piece.to, piece.to + NEAR);
  return (
    steps.slice(at, at + OBJECT).every(({ same }) => same) ||
    behind.filter(({ same }) => same).length >= STILL * behind.length
  );
}

/** Whether a stance is taken or given up: that is said of something, as a call is not. */
function isStance({ said: one }: SpokenVerb, { said: other }: SpokenVerb): boolean {
  return one.verb !== other.verb && (one.scale !== undefined || other.scale !== undefined);
}

/** Whether what is to be done, behind whom a call addresses, stands in the other text too. */
function isSameDeed({ steps }: Aligned, side: "a" | "b", token: number): boolean {
  const from = steps.findIndex((step) => step[side] >= token);
  if (from === -1) return false;
  const behind = steps.slice(from, from + NEAR);
  return behind.filter(({ same }) => same).length >= STILL * behind.length;
}

/** Whether a sentence follows the one verb and a thing the other: "recalls that the treaty", "welcomes the treaty". */
export function areOtherSentences(
  { from, to }: Pick<Aligned, "from" | "to">,
  one: SpokenVerb,
  other: SpokenVerb,
  rules: ChangeRules,
): boolean {
  // "Recalls its decision that", "reiterates its decision that": the noun is the verb's in one of them alone.
  if (one.names !== undefined || other.names !== undefined) return false;
  return isOfSentence(from, one, rules) !== isOfSentence(to, other, rules);
}

function isOfSentence({ tokens }: ReadText, { to }: SpokenVerb, { writes, neutral }: ChangeRules): boolean {
  let at = to;
  for (let also = phraseAt(neutral, tokens, at); also !== undefined; also = phraseAt(neutral, tokens, at))
    at = also.end;
  return writes.that?.has(tokens[at]?.key ?? "") === true;
}

/**
 * Where the words end that stand right behind the verbs and were changed, a step; -1 where they are of another thing:
 * "Recalling the summit" and "Welcoming the treaty" are two sentences. They may be longer in the one or the other text
 * ("Welcomes the adoption of the treaty", "Recalls the treaty"); other words in their place name another thing.
 */
function behindObject(
  aligned: Aligned,
  { to }: Piece,
  one: SpokenVerb,
  other: SpokenVerb,
  { writes }: ChangeRules,
  [whomOne, whomOther]: readonly [Addressed | undefined, Addressed | undefined],
): number {
  const { from, to: later, steps } = aligned;
  const words: [string[], string[]] = [[], []];
  // "Notes the efforts of the Office to improve", "requests the Office to improve".
  const isAskedNow =
    [one, other].some(({ said }) => said.scale === NEUTRAL) && (whomOne ?? whomOther) !== undefined;
  const isArticle = (step: Step | undefined) =>
    step?.same === true && writes.articles?.has(from.tokens[step.a]?.key ?? "") === true;
  const says = ({ tokens }: ReadText, token: number, whom: Addressed | undefined) => {
    const { key = "", word = false } = tokens[token] ?? {};
    if (whom !== undefined && whom.from <= token && token < whom.to) return [];
    if (!word || writes.joining.has(key) || writes.articles?.has(key) === true) return [];
    if (isAskedNow && writes.efforts?.has(key) === true) return [];
    return [writes.events?.has(key) === true ? EVENT : writes.outcomes?.has(key) === true ? OUTCOME : key];
  };
  let at = isArticle(steps[to]) ? to + 1 : to;
  for (; steps[at]?.same === false; at += 1) {
    const step = steps[at] as Step;
    if (isNeutral(aligned, step)) continue;
    words[0].push(...says(from, step.a, whomOne));
    words[1].push(...says(later, step.b, whomOther));
  }
  const [dropped, added] = words;
  const [isLess, isMore] = [hasOther(dropped, added), hasOther(added, dropped)];
  const isOther =
    (isLess && isMore) || (isLess && !mayBeLonger(one, other)) || (isMore && !mayBeLonger(other, one));
  return isOther ? -1 : at;
}

/** Whether some words have no other form of them among others: "to take", "the importance of taking". */
function hasOther(words: readonly string[], others: readonly string[]): boolean {
  return words.some(
    (word) =>
      hasAnother([word], others) && !others.some((other) => areForms(word, other) || areForms(other, word)),
  );
}

function areForms(word: string, other: string): boolean {
  return other.endsWith("ing") && word.length > 3 && other.startsWith(word.slice(0, -1));
}

/**
 * Whether more may stand behind a verb than behind the other: where each takes a stance or none, or asks somebody. "Takes note of
 * the report of the Commission" asks for nothing less than "requests the Commission"; who is concerned "that despite" progress
 * is not so about it.
 */
function mayBeLonger({ said }: SpokenVerb, { said: other }: SpokenVerb): boolean {
  if (said.scale === NEUTRAL && other.kind === "call") return false;
  if (AGAINST.has(said.scale) !== AGAINST.has(other.scale)) return false;
  return [said, other].every(({ scale, kind }) => scale !== undefined || kind === "call");
}
