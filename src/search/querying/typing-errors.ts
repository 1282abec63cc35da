import type { TextIndex } from "../index-format.ts";
import type { Word } from "../words.ts";

const SHORTEST_CORRECTED = 5;
// In shorter words another letter makes another word: "price", "prime".
const SHORTEST_REPLACED = 6;
const SHORTEST_SUGGESTED = 4;

/**
 * The spelling that a word was probably meant for: one letter off, with the same first letter. What is short, has a
 * digit or is an abbreviation is taken as it stands.
 */
export function correct(word: Word, index: TextIndex): string | undefined {
  const { spelling, written } = word;
  if (isRight(spelling, index)) return undefined;
  const isAbbreviation = written.length < SHORTEST_CORRECTED && written === written.toUpperCase();
  if (spelling.length < SHORTEST_CORRECTED || isAbbreviation || /\d/.test(spelling)) return undefined;
  const isLike = (candidate: string) =>
    spelling.length >= SHORTEST_REPLACED || hasTheLetters(spelling, candidate);
  return likeliest(spelling, isLike, index);
}

/** The spelling one letter off to suggest for a word that is none, where a search has found nothing. */
export function suggestFor(spelling: string, index: TextIndex): string | undefined {
  if (spelling.length < SHORTEST_SUGGESTED || /\d/.test(spelling) || isRight(spelling, index))
    return undefined;
  return likeliest(spelling, () => true, index);
}

interface Spellings {
  known: readonly string[];
  right: readonly string[];
  /** Those that it knows, by their first letter and their length. */
  alike: ReadonlyMap<string, readonly string[]>;
}

// Read once of an index, and kept with it.
const read = new WeakMap<TextIndex, Spellings>();

/** The spellings that an index knows, and those beside them that are right as they stand, each in alphabetical order. */
export function spellingsIn(index: TextIndex): Spellings {
  const before = read.get(index);
  if (before !== undefined) return before;
  const known = index.known.split("\n");
  const alike = Map.groupBy(known, (spelling) => likeness(spelling.charAt(0), spelling.length));
  const kept = { known, right: index.right.split("\n"), alike };
  read.set(index, kept);
  return kept;
}

function likeness(letter: string, length: number): string {
  return letter + length;
}

/** Whether a word is right as it stands, though it may be one letter off another. */
export function isRight(spelling: string, index: TextIndex): boolean {
  const { known, right } = spellingsIn(index);
  return isAmong(known, spelling) || isAmong(right, spelling);
}

/** Whether a sorted list has a spelling. */
export function isAmong(sorted: readonly string[], spelling: string): boolean {
  return sorted[lowest(sorted, spelling)] === spelling;
}

/** Whether one letter is missing, too many, another, or has changed places with the next. */
export function isOneLetterOff(one: string, other: string): boolean {
  const longer = one.length - other.length;
  if (longer > 1 || longer < -1 || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (longer === 1) return one.slice(at + 1) === other.slice(at);
  if (longer === -1) return one.slice(at) === other.slice(at + 1);
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return one.slice(at + 1) === other.slice(at + 1) || (swapped && one.slice(at + 2) === other.slice(at + 2));
}

/** Whether a candidate has at least the letters of a word, in whatever order. */
function hasTheLetters(word: string, candidate: string): boolean {
  return candidate.length >= word.length && [...word].every((letter) => candidate.includes(letter));
}

/** Of the spellings one letter off, the one that the text has most; the first of those that it has as often. */
function likeliest(
  spelling: string,
  isLike: (candidate: string) => boolean,
  index: TextIndex,
): string | undefined {
  const { alike } = spellingsIn(index);
  let best: string | undefined;
  let most = -1;
  for (const length of [spelling.length - 1, spelling.length, spelling.length + 1]) {
    if (length < SHORTEST_SUGGESTED) continue;
    for (const candidate of alike.get(likeness(spelling.charAt(0), length)) ?? []) {
      if (!isOneLetterOff(spelling, candidate) || !isLike(candidate)) continue;
      const often = Object.hasOwn(index.postings, candidate) ? (index.postings[candidate]?.length ?? 0) : 0;
      if (often > most || (often === most && candidate < (best ?? ""))) [best, most] = [candidate, often];
    }
  }
  return best;
}

function lowest(sorted: readonly string[], value: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
