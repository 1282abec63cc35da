import type { Subject, TextIndex } from "../index-format.ts";
import { isGeneric, type NameMatch } from "./subjects.ts";
import type { Term } from "./terms.ts";
import { rarity } from "./weights.ts";

/** What speaks for the paragraphs and sentences of a text. */
export interface Evidence {
  /** By paragraph: its words and what it says of the subjects that are asked for, each by what the word counts. */
  scores: Float64Array;
  /** By paragraph: how much of the query it has, by what the words count. */
  covered: Float64Array;
  /** What speaks for them by each term. */
  byTerm: TermEvidence[];
  /** By paragraph: how many words it has that are not common. */
  telling: Uint8Array;
  /** By sentence: how much of the query it has, by what the words count. */
  sentences: Float64Array;
}

// BM25: how soon more of the same word stops counting, and how much longer paragraphs are held against themselves.
const SATURATION = 1.2;
const LENGTH = 0.4;
/** What a word in a footnote counts, beside one in the text. */
const FOOTNOTE = 0.8;
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

/** Gathers what speaks for the paragraphs and sentences of a text. */
export function gatherEvidence(
  terms: readonly Term[],
  weights: readonly number[],
  matches: readonly NameMatch[],
  index: TextIndex,
): Evidence {
  const last = index.paragraphs.at(-1);
  const paragraphs = index.paragraphs.length;
  const sentences = last === undefined ? 0 : last.firstSentence + last.sentences.length;
  const evidence: Evidence = {
    scores: new Float64Array(paragraphs),
    covered: new Float64Array(paragraphs),
    byTerm: [],
    telling: new Uint8Array(paragraphs),
    sentences: new Float64Array(sentences),
  };
  const levels = levelsOf(terms, weights, matches, index);
  for (const [number, term] of terms.entries()) {
    const one: TermEvidence = {
      words: new Float64Array(paragraphs),
      subjects: new Float64Array(paragraphs),
      sure: new Float64Array(paragraphs),
      sentences: new Float64Array(sentences),
    };
    for (const [paragraph, positions] of term.places) readPlaces(one, paragraph, positions, index);
    for (const [subject, level] of levels[number] ?? []) readSubject(one, subject, level, index);
    evidence.byTerm.push(one);
    add(evidence, one, weights[number] ?? 0, !term.isCommon);
    addAdjacent(evidence, term, terms[number + 1], Math.min(weights[number] ?? 0, weights[number + 1] ?? 0));
  }
  return evidence;
}

/** The sentence, counted in its paragraph, that a position belongs to, and the footnote where it is in one. */
export function locatePosition(
  { sentences, notes }: TextIndex["paragraphs"][number],
  position: number,
): { sentence: number; note?: number } {
  const note = notes.findLastIndex((one) => one.position <= position);
  if (note >= 0) return { sentence: notes[note]?.sentence ?? 0, note };
  return {
    sentence: Math.max(
      0,
      sentences.findLastIndex((start) => start <= position),
    ),
  };
}

/** What a word counts in a paragraph, from how often it stands there: BM25's term frequency. */
export function frequencyOf(
  positions: readonly number[],
  { words, notes }: TextIndex["paragraphs"][number],
  index: TextIndex,
): number {
  const firstNote = notes[0]?.position ?? Number.POSITIVE_INFINITY;
  const frequency = positions.reduce((sum, at) => sum + (at < firstNote ? 1 : FOOTNOTE), 0);
  const length = 1 - LENGTH + (LENGTH * words) / index.averageWords;
  return (frequency * (SATURATION + 1)) / (frequency + SATURATION * length);
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
export interface TermEvidence {
  /** By paragraph: the word in its text. */
  words: Float64Array;
  /** By paragraph: the best of the subjects that the word names. */
  subjects: Float64Array;
  /** By paragraph: how surely the word means something that the paragraph speaks of, from 0 to 1. */
  sure: Float64Array;
  /** By sentence: from 0 to 1. */
  sentences: Float64Array;
}

function readPlaces(
  { words, sentences }: TermEvidence,
  paragraph: number,
  positions: number[],
  index: TextIndex,
) {
  const indexed = index.paragraphs[paragraph];
  if (indexed === undefined) return;
  words[paragraph] = frequencyOf(positions, indexed, index);
  for (const position of positions) {
    sentences[indexed.firstSentence + locatePosition(indexed, position).sentence] = 1;
  }
}

function readSubject(
  { subjects, sure, sentences }: TermEvidence,
  number: number,
  level: number,
  index: TextIndex,
): void {
  const subject = index.subjects[number];
  if (subject === undefined) return;
  raise(subjects, subject.paragraphs, level * SUBJECTS[subject.kind], Number.POSITIVE_INFINITY);
  const surely = level < SCATTERED ? Math.min(level, PART_SURE) : level;
  raise(sure, subject.paragraphs, surely * SPEAKS, surely);
  raise(sentences, subject.sentences, level, 1);
}

/** Raises what is lower than `factor` times the strengths in a flat list of numbers and strengths. */
function raise(values: Float64Array, strengths: readonly number[], factor: number, most: number): void {
  for (let at = 0; at < strengths.length; at += 2) {
    const place = strengths[at] ?? 0;
    const value = Math.min(most, factor * (strengths[at + 1] ?? 0));
    if (value > (values[place] ?? 0)) values[place] = value;
  }
}

function add(
  evidence: Evidence,
  { words, subjects, sentences }: TermEvidence,
  weight: number,
  tells: boolean,
) {
  const { scores, covered, telling } = evidence;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const subject = subjects[at] ?? 0;
    if (word + subject === 0) continue;
    scores[at] = (scores[at] ?? 0) + weight * (word + subject);
    covered[at] = (covered[at] ?? 0) + weight * (word > 0 ? 1 : Math.min(1, subject));
    if (tells) telling[at] = (telling[at] ?? 0) + 1;
  }
  for (let at = 0; at < sentences.length; at++) {
    evidence.sentences[at] = (evidence.sentences[at] ?? 0) + weight * (sentences[at] ?? 0);
  }
}

/** Adds what words count that follow each other in the query and, hardly farther apart, in a paragraph. */
function addAdjacent({ scores }: Evidence, term: Term, next: Term | undefined, weight: number): void {
  if (next === undefined) return;
  const apart = (next.at[0] ?? 0) - (term.at[0] ?? 0);
  for (const [paragraph, positions] of term.places) {
    const following = next.places.get(paragraph);
    const isNear = following?.some((other) =>
      positions.some((at) => other > at && other - at <= apart + BETWEEN),
    );
    if (isNear) scores[paragraph] = (scores[paragraph] ?? 0) + ADJACENT * weight;
  }
}

/** For each term: how surely it means each subject. */
function levelsOf(
  terms: readonly Term[],
  weights: readonly number[],
  matches: readonly NameMatch[],
  index: TextIndex,
): Map<number, number>[] {
  const levels = terms.map(() => new Map<number, number>());
  for (const match of matches) {
    const level = levelOf(match, weights, index);
    for (const term of match.terms) {
      const ofTerm = levels[term];
      if (level > (ofTerm?.get(match.subject) ?? 0)) ofTerm?.set(match.subject, level);
    }
  }
  return levels;
}
