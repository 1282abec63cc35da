import type { Subject, TextIndex } from "../index-format.ts";
import { keptWith } from "./kept.ts";
import type { Places } from "./places.ts";
import { isGeneric, type NameMatch } from "./subjects.ts";
import { NO_TRUST, type Trust } from "./sureness.ts";
import type { Term } from "./terms.ts";
import { rarity } from "./weights.ts";

/** What speaks for the paragraphs and sentences of a text. */
export interface Evidence {
  /** By paragraph: its words and what it says of the subjects that are asked for, each by what the word counts. */
  scores: Float64Array;
  /** By paragraph: how much of the query it has, by what the words count. */
  covered: Float64Array;
  /** By paragraph: how many terms its text has. */
  written: Uint8Array;
  /** By paragraph: how many terms that are not common it has, or speaks of. */
  telling: Uint8Array;
  /** By sentence: how much of the query it has, by what the words count. */
  sentences: Float64Array;
  /** By paragraph: how surely it speaks of what is asked for, each word taken for what it means alone. From 0 to 1. */
  touching: Float64Array;
  /** The same, the words of a set expression taken for what they mean together. */
  answering: Float64Array;
}

/** What two words count that stand in the text as they do in the query, beside one of them. */
const ADJACENT = 1.1;
/** So many words more may stand between them: "return of stolen assets" is near to "returning stolen assets". */
const BETWEEN = 1;
/** What a subject counts whose whole name is asked for, beside a word of the text. */
const SUBJECTS = { theme: 1.3, actor: 1.2, instrument: 1.2, everyday: 1.6 };
/** How much more a name of several words counts, which nobody writes by chance. */
const SEVERAL = 1.3;
/** How much is left where not the whole name is there. */
const SCATTERED = 0.9;
const PARTS = { theme: 0.4, actor: 0.3, instrument: 0.3, everyday: 0.7 };
const DEFINITION = 0.35;
const GENERIC = 0.15;
/** How sure a part of a name is, however much it counts. */
const PART_SURE = 0.56;
/** By how much a paragraph speaks more surely of a subject than strongly. */
const SPEAKS = 3;

/**
 * What is written on for each search anew: to make room for as many numbers takes longer than to fill it. One search ends
 * before the next begins.
 */
const slateOf = keptWith(({ paragraphs }) => {
  const last = paragraphs.at(-1);
  const sentences = last === undefined ? 0 : last.firstSentence + last.sentences.length;
  const evidence: Evidence = {
    scores: new Float64Array(paragraphs.length),
    covered: new Float64Array(paragraphs.length),
    written: new Uint8Array(paragraphs.length),
    telling: new Uint8Array(paragraphs.length),
    sentences: new Float64Array(sentences),
    touching: new Float64Array(paragraphs.length),
    answering: new Float64Array(paragraphs.length),
  };
  const ofTerm: TermEvidence = {
    words: new Float64Array(paragraphs.length),
    subjects: new Float64Array(paragraphs.length),
    sure: new Float64Array(paragraphs.length),
    sentences: new Float64Array(sentences),
  };
  return { evidence, ofTerm };
});

function clear(slate: Evidence | TermEvidence): void {
  for (const values of Object.values(slate)) values.fill(0);
}

/**
 * Gathers what speaks for the paragraphs and sentences of a text. It stands until the next query of the same text.
 *
 * @param trusts how far each term makes sure what a paragraph speaks of
 */
export function gatherEvidence(
  terms: readonly Term[],
  weights: readonly number[],
  trusts: readonly Trust[],
  matches: readonly NameMatch[],
  index: TextIndex,
): Evidence {
  const { evidence, ofTerm } = slateOf(index);
  clear(evidence);
  const levels = matches.map((match) => levelOf(match, weights, index));
  for (const [number, term] of terms.entries()) {
    clear(ofTerm);
    for (const [at, match] of matches.entries())
      if (match.terms.includes(number)) readSubject(ofTerm, match.subject, levels[at] ?? 0, index);
    readPlaces(ofTerm, term.places);
    const weight = weights[number] ?? 0;
    add(evidence, ofTerm, weight, trusts[number] ?? NO_TRUST, !term.isCommon);
    addAdjacent(evidence, term, terms[number + 1], Math.min(weight, weights[number + 1] ?? 0));
  }
  return evidence;
}

/** What a subject counts for a paragraph, beside a word of its text; 0 where the paragraph does not speak of it. */
export function strengthIn({ kind, paragraphs }: Subject, paragraph: number): number {
  for (let at = 0; at < paragraphs.length; at += 2) {
    if (paragraphs[at] === paragraph) return SUBJECTS[kind] * (paragraphs[at + 1] ?? 0);
  }
  return 0;
}

/** How surely a name, or a part of one, means its subject: 1 for a whole name. */
export function levelOf(
  { subject, name, terms, extent }: NameMatch,
  weights: readonly number[],
  index: TextIndex,
): number {
  const of = index.subjects[subject];
  if (of === undefined) return 0;
  if (name < 0) return DEFINITION;
  if (extent === "scattered") return SCATTERED;
  if (extent === "part") return PARTS[of.kind];
  // A name of common words, as "measuring corruption", tells as much as what it names.
  const own = terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
  const told = rarity(of.paragraphs.length / 2, index);
  const several = terms.length > 1 ? SEVERAL : 1;
  return Math.max(1, told / own) * several * (isGeneric(index, subject, name) ? GENERIC : 1);
}

/** What speaks for the paragraphs and sentences by one term. */
interface TermEvidence {
  /** By paragraph: the word in its text. */
  words: Float64Array;
  /** By paragraph: the best of the subjects that the word names. */
  subjects: Float64Array;
  /** By paragraph: how surely the word means something that the paragraph speaks of, from 0 to 1. */
  sure: Float64Array;
  /** By sentence: from 0 to 1. */
  sentences: Float64Array;
}

function readPlaces({ words, sentences }: TermEvidence, places: Places) {
  for (let at = 0; at < places.frequencies.length; at += 2) {
    words[places.frequencies[at] ?? 0] = places.frequencies[at + 1] ?? 0;
  }
  for (const sentence of places.sentences) sentences[sentence] = 1;
}

function readSubject(
  { subjects, sure, sentences }: TermEvidence,
  number: number,
  level: number,
  index: TextIndex,
): void {
  const subject = index.subjects[number];
  if (subject === undefined) return;
  const counts = level * SUBJECTS[subject.kind];
  const surely = level < SCATTERED ? Math.min(level, PART_SURE) : level;
  for (let at = 0; at < subject.paragraphs.length; at += 2) {
    const [paragraph = 0, strength = 0] = [subject.paragraphs[at], subject.paragraphs[at + 1]];
    raise(subjects, paragraph, counts * strength);
    raise(sure, paragraph, Math.min(surely, surely * SPEAKS * strength));
  }
  for (let at = 0; at < subject.sentences.length; at += 2) {
    raise(sentences, subject.sentences[at] ?? 0, Math.min(1, level * (subject.sentences[at + 1] ?? 0)));
  }
}

/** Raises a value that is lower. */
function raise(values: Float64Array, place: number, value: number): void {
  if (value > (values[place] ?? 0)) values[place] = value;
}

function add(
  { scores, covered, written, telling, touching, answering, sentences }: Evidence,
  ofTerm: TermEvidence,
  weight: number,
  { share, trust }: Trust,
  tells: boolean,
) {
  for (let at = 0; at < scores.length; at++) {
    const word = ofTerm.words[at] ?? 0;
    const subject = ofTerm.subjects[at] ?? 0;
    if (word + subject === 0) continue;
    const isWritten = word > 0;
    scores[at] = (scores[at] ?? 0) + weight * (word + subject);
    covered[at] = (covered[at] ?? 0) + weight * (isWritten ? 1 : Math.min(1, subject));
    if (isWritten) written[at] = (written[at] ?? 0) + 1;
    if (tells) telling[at] = (telling[at] ?? 0) + 1;
    const surely = share * (isWritten ? 1 : Math.min(1, ofTerm.sure[at] ?? 0));
    touching[at] = (touching[at] ?? 0) + surely;
    answering[at] = (answering[at] ?? 0) + surely * trust;
  }
  for (let at = 0; at < sentences.length; at++) {
    sentences[at] = (sentences[at] ?? 0) + weight * (ofTerm.sentences[at] ?? 0);
  }
}

/** Adds what words count that follow each other in the query and, hardly farther apart, in a paragraph. */
function addAdjacent({ scores }: Evidence, term: Term, next: Term | undefined, weight: number): void {
  if (next === undefined) return;
  const apart = (next.at[0] ?? 0) - (term.at[0] ?? 0);
  for (const [paragraph, positions] of term.places.positions) {
    const following = next.places.positions.get(paragraph);
    const isNear = following?.some((other) =>
      positions.some((at) => other > at && other - at <= apart + BETWEEN),
    );
    if (isNear) scores[paragraph] = (scores[paragraph] ?? 0) + ADJACENT * weight;
  }
}
