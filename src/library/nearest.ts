import { closest, distance } from "fastest-levenshtein";

/** The known word that was probably meant, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 200) return undefined;
  const lower = word.toLowerCase();
  const candidate = closest(lower, known as string[]);
  const typingErrors = distance(lower, candidate);
  const few = Math.max(1, Math.floor(candidate.length / 3));
  if (typingErrors <= few || (typingErrors === 2 && lettersOf(lower) === lettersOf(candidate)))
    return candidate;
  return known.find((one) => lower.length >= 3 && (one.startsWith(lower) || one.includes(lower)));
}

/** The same for words that differ in their letters' order alone: to people, two letters that changed places are one error. */
function lettersOf(word: string): string {
  return [...word].sort().join("");
}
