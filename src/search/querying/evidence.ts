import type { Subject, TextIndex } from "../index-format.ts";
import { type NameMatch, nameOf } from "./subjects.ts";
import type { Term } from "./terms.ts";
import { rarity } from "./weights.ts";

/** What speaks for each paragraph and each sentence, a term at a time. */
export interface Evidence {
  /** By paragraph: the word in its text (BM25's term frequency, 0 where it lacks it). */
  text: Float64Array;
  /** By paragraph: the best of the subjects that the word names. */
  subjects: Float64Array;
  /** By sentence: from 0 to 1. */
  sentences: Float64Array;
}

// BM25: how soon more of the same word stops counting, and how much longer paragraphs are held against themselves.
const SATURATION = 1.2;
const LENGTH = 0.4;
/** What a word in a footnote counts, beside one in the text. */
const FOOTNOTE = 0.8;
/** What a subject counts whose whole name is asked for, beside a word of the text. */
const SUBJECTS = { theme: 1.6, actor: 1.2, instrument: 1.2 };
/** How much of that is left where not the whole name is there. */
const SCATTERED = 0.9;
const PARTS = { theme: 0.6, actor: 0.3, instrument: 0.3 };
const DEFINITION = 0.35;
const GENERIC = 0.15;

/** Gathers what speaks for the paragraphs and sentences of a document. */
export function gatherEvidence(
  terms: readonly Term[],
  weights: readonly number[],
  matches: readonly NameMatch[],
  index: TextIndex,
): Evidence[] {
  const { paragraphs } = index;
  const last = paragraphs.at(-1);
  const sentences = last === undefined ? 0 : last.firstSentence + last.sentences.length;
  const evidence = terms.map(({ places }): Evidence => {
    const found = {
      text: new Float64Array(paragraphs.length),
      subjects: new Float64Array(paragraphs.length),
      sentences: new Float64Array(sentences),
    };
    for (const [paragraph, positions] of places) readPlaces(found, paragraph, positions, index);
    return found;
  });
  for (const [term, levels] of levelsOf(terms, weights, matches, index).entries()) {
    for (const [subject, level] of levels) readSubject(evidence[term], subject, level, index);
  }
  return evidence;
}

/** The sentence, counted in its paragraph, that a position belongs to, and whether it is in a footnote. */
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

function readPlaces({ text, sentences }: Evidence, paragraph: number, positions: number[], index: TextIndex) {
  const indexed = index.paragraphs[paragraph];
  if (indexed === undefined) return;
  let frequency = 0;
  for (const position of positions) {
    const { sentence, note } = locatePosition(indexed, position);
    frequency += note === undefined ? 1 : FOOTNOTE;
    sentences[indexed.firstSentence + sentence] = 1;
  }
  const length = 1 - LENGTH + (LENGTH * indexed.words) / index.averageWords;
  text[paragraph] = (frequency * (SATURATION + 1)) / (frequency + SATURATION * length);
}

function readSubject(evidence: Evidence | undefined, number: number, level: number, index: TextIndex): void {
  const subject = index.subjects[number];
  if (evidence === undefined || subject === undefined) return;
  raise(evidence.subjects, subject.paragraphs, level * SUBJECTS[subject.kind], Number.POSITIVE_INFINITY);
  raise(evidence.sentences, subject.sentences, level, 1);
}

/** Raises what is lower than `factor` times the strengths in a flat list of numbers and strengths. */
function raise(values: Float64Array, strengths: readonly number[], factor: number, most: number): void {
  for (let at = 0; at < strengths.length; at += 2) {
    const place = strengths[at] ?? 0;
    const value = Math.min(most, factor * (strengths[at + 1] ?? 0));
    if (value > (values[place] ?? 0)) values[place] = value;
  }
}

/** For each term: how surely it means each subject, 1 for a whole name. */
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
) {
  const of = index.subjects[subject];
  const found = nameOf(index, subject, name);
  if (of === undefined) return 0;
  if (found === undefined) return DEFINITION;
  if (extent === "scattered") return SCATTERED;
  if (extent === "part") return PARTS[of.kind];
  // A name of common words, as "measuring corruption", tells as much as what it names.
  const own = terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
  const told = rarity(of.paragraphs.length / 2, index);
  return Math.max(1, told / own) * (found.generic ? GENERIC : 1);
}
