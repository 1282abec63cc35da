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
  ["ar", /\p{Script=Arabic}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
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
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  for (const [language, script] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) > letters / 3) return language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = WORDS.map(
    ([language, known]) => [language, words.filter((word) => known.has(word)).length] as const,
  );
  const [first, second] = counts.toSorted(([, one], [, other]) => other - one);
  if (first === undefined || second === undefined || first[1] < 3 || first[1] < 2 * second[1])
    return undefined;
  return first[0];
}
