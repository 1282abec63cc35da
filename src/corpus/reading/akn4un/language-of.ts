/** The languages of the United Nations, as its files name them. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ara: "ar",
  zho: "zh",
  chi: "zh",
  eng: "en",
  fra: "fr",
  fre: "fr",
  rus: "ru",
  spa: "es",
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ar", /\p{Script=Arabic}+/gu],
  ["zh", /\p{Script=Han}+/gu],
  ["ru", /\p{Script=Cyrillic}+/gu],
];
/** Words that every text of these languages is full of, and none of the others has. */
const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["en", new Set(["the", "of", "and", "to", "its", "that", "by", "for", "with", "which"])],
  ["fr", new Set(["le", "les", "des", "du", "et", "dans", "sur", "qui", "aux", "pour"])],
  ["es", new Set(["el", "los", "las", "del", "y", "en", "por", "con", "para", "una"])],
];

/**
 * The language that a text is in, by its letters and most frequent words; undefined where it is too short to tell.
 */
export function languageOf(text: string): string | undefined {
  const runs = text.match(/\p{L}+/gu) ?? [];
  const letters = lengthOf(runs);
  if (letters < 40) return undefined;
  for (const [language, script] of SCRIPTS) {
    if (lengthOf(text.match(script) ?? []) > letters / 3) return language;
  }
  const words = runs.map((run) => run.toLowerCase());
  const counts = WORDS.map(
    ([language, known]) => [language, words.filter((word) => known.has(word)).length] as const,
  );
  const [first, second] = counts.toSorted(([, one], [, other]) => other - one);
  if (first === undefined || second === undefined || first[1] < 8 || first[1] < 2 * second[1])
    return undefined;
  return first[0];
}

function lengthOf(runs: readonly string[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}
