/*
 * Fingerprints by which the index of all passages finds paragraphs that have a run of words in common: of all runs of some
 * words, those whose hash is the smallest in its neighbourhood (winnowing, Schleimer, Wilkerson and Aiken 2003). Two
 * paragraphs that share a run of a neighbourhood's length share a fingerprint. They stand in the index as words that
 * nobody can type: an analyser's words never begin with a slash.
 */

/** How long a run is, and a neighbourhood. Measured in bench/lineage/trace.ts. */
interface Measure {
  run: number;
  neighbourhood: number;
}

const WORDS: Measure = { run: 3, neighbourhood: 6 };
/** Where a token is two characters, and there are twice as many of them. */
const PAIRS_OF_CHARACTERS: Measure = { run: 5, neighbourhood: 8 };

const SIGN = "/";
const WHOLE = "//";

/**
 * The fingerprints of a paragraph, each once.
 *
 * @param tokens its words in order, as the index's analyser gives them
 * @param language a BCP 47 tag
 */
export function printsOf(tokens: readonly string[], language: string): string[] {
  const { run, neighbourhood } = language.startsWith("zh") ? PAIRS_OF_CHARACTERS : WORDS;
  const hashes = runsOf(tokens, run);
  const length = Math.min(neighbourhood, hashes.length);
  const chosen = new Set<number>();
  for (let from = 0; from + length <= hashes.length; from += 1) {
    let least = from;
    for (let at = from + 1; at < from + length; at += 1)
      if ((hashes[at] as number) <= (hashes[least] as number)) least = at;
    if (length > 0) chosen.add(hashes[least] as number);
  }
  return [...chosen].map((hash) => SIGN + hash.toString(36));
}

/** What only paragraphs with all of the same words have; undefined where there is no word. */
export function wholePrintOf(tokens: readonly string[]): string | undefined {
  if (tokens.length === 0) return undefined;
  let [one, other] = [0x811c9dc5, 0x2f0b4a27];
  for (const token of tokens) {
    const hash = hashOf(token);
    one = spread(Math.imul(one, 31) + hash);
    other = spread(Math.imul(other, 0x01000193) ^ hash);
  }
  return WHOLE + one.toString(36) + other.toString(36);
}

/** A hash of every run of words; of a text that is shorter than a run, its own. */
function runsOf(tokens: readonly string[], length: number): number[] {
  const words = tokens.map(hashOf);
  const count = words.length === 0 ? 0 : Math.max(1, words.length - length + 1);
  return Array.from({ length: count }, (_, from) => {
    let hash = length;
    for (const word of words.slice(from, from + length)) hash = Math.imul(hash, 0x01000193) ^ word;
    return spread(hash);
  });
}

/** FNV-1a, in 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The same number with its bits mixed, so that which is the smallest says nothing of the words. */
function spread(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
