import type { TextIndex } from "../index-format.ts";
import { keptWith } from "./kept.ts";

/** Where a word stands in a text, in all its forms, and what that counts. */
export interface Places {
  /** Its positions, by paragraph. */
  positions: ReadonlyMap<number, readonly number[]>;
  /** Paragraph, and what the word counts in it, again and again. */
  frequencies: readonly number[];
  /** The sentences that have it, counted through the document. */
  sentences: readonly number[];
}

// BM25: how soon more of the same word stops counting, and how much longer paragraphs are held against themselves.
const SATURATION = 1.2;
const LENGTH = 0.4;
/** What a word in a footnote counts, beside one in the text. */
const FOOTNOTE = 0.8;

const NOWHERE: Places = { positions: new Map(), frequencies: [], sentences: [] };
/** There are no more stems than the text has. */
const placesByStem = keptWith(() => new Map<string, Places>());

/** Where the forms of a stem stand. */
export function placesOfStem(stem: string, index: TextIndex): Places {
  const forms = Object.hasOwn(index.forms, stem) ? index.forms[stem] : undefined;
  if (forms === undefined) return NOWHERE;
  const kept = placesByStem(index);
  const before = kept.get(stem);
  if (before !== undefined) return before;
  const positions = new Map<number, number[]>();
  for (const form of forms) {
    for (const [paragraph, ofForm] of positionsOfForm(form, index)) {
      positions.set(paragraph, [...(positions.get(paragraph) ?? []), ...ofForm]);
    }
  }
  const places = placesAt(positions, index);
  kept.set(stem, places);
  return places;
}

/** The places of two words, one of which is a spelling of the other: what stands for both in a paragraph is the first's. */
export function placesOfEither(one: Places, other: Places, index: TextIndex): Places {
  if (other.positions.size === 0) return one;
  if (one.positions.size === 0) return other;
  return placesAt(new Map([...other.positions, ...one.positions]), index);
}

/** Where one spelling stands: positions by paragraph. */
export function positionsOfForm(spelling: string, index: TextIndex): Map<number, number[]> {
  const flat = Object.hasOwn(index.postings, spelling) ? (index.postings[spelling] ?? []) : [];
  const places = new Map<number, number[]>();
  for (let at = 0; at < flat.length; ) {
    const positions = at + 2;
    const next = positions + (flat[at + 1] ?? 0);
    places.set(flat[at] ?? 0, flat.slice(positions, next));
    at = next;
  }
  return places;
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

function placesAt(positions: ReadonlyMap<number, readonly number[]>, index: TextIndex): Places {
  const frequencies: number[] = [];
  const sentences = new Set<number>();
  for (const [paragraph, here] of positions) {
    const indexed = index.paragraphs[paragraph];
    if (indexed === undefined) continue;
    frequencies.push(paragraph, frequencyOf(here, indexed, index));
    for (const position of here) {
      sentences.add(indexed.firstSentence + locatePosition(indexed, position).sentence);
    }
  }
  return { positions, frequencies, sentences: [...sentences] };
}
