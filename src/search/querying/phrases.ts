import type { TextIndex } from "../index-format.ts";
import { spansOfWord } from "../words.ts";
import { positionsOfForm } from "./places.ts";
import type { Query } from "./read-query.ts";

/** Where a quoted phrase stands word for word. */
export interface PhrasePlaces {
  /** How many words it has; of Chinese how many characters. */
  words: number;
  /** The positions at which it begins, by paragraph. */
  places: Map<number, number[]>;
}

/** Finds where each of a query's phrases stands. */
export function findPhrases({ phrases }: Query, index: TextIndex): PhrasePlaces[] {
  return phrases.map(({ spellings }) => ({
    words: spellings.length - 1 + spansOfWord(spellings.at(-1) ?? ""),
    places: placesOf(spellings, index),
  }));
}

function placesOf(spellings: readonly string[], index: TextIndex): Map<number, number[]> {
  const [first, ...following] = spellings.map((spelling) => positionsOfForm(spelling, index));
  const places = new Map<number, number[]>();
  for (const [paragraph, positions] of first ?? []) {
    const whole = positions.filter((position) =>
      following.every((ofWord, step) => ofWord.get(paragraph)?.includes(position + step + 1)),
    );
    if (whole.length > 0) places.set(paragraph, whole);
  }
  return places;
}
