/** The languages that drafts are traced in: those of the United Nations. */
const TRACED_LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"] as const;
export type TracedLanguage = (typeof TRACED_LANGUAGES)[number];

const SCRIPTS = [
  ["ar", /\p{Script=Arabic}/gu, 2],
  ["ru", /\p{Script=Cyrillic}/gu, 2],
  // A word of Chinese has two characters, where others have six.
  ["zh", /\p{Script=Han}/gu, 5],
] as const;
/** Words that hold sentences together in one of three languages and in none of the others. */
const WORDS = {
  en: "the of and to in that its with by for on which their this as or from all",
  fr: "les des et du aux une dans par sur qui leur leurs le au ces avec ainsi pour est",
  es: "los las el y del en por una con sus su como al para que o ha se",
} as const;
const SETS = Object.entries(WORDS).map(
  ([language, words]) => [language as "en" | "fr" | "es", new Set(words.split(" "))] as const,
);
/** So much of a text tells its language. */
const READ = 1_500;

/** The language that a text is in, by its script and by its small words; undefined where neither tells. */
export function languageOf(text: string): TracedLanguage | undefined {
  const read = text.slice(0, READ);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter, weight] of SCRIPTS)
    if (weight * (read.match(letter)?.length ?? 0) > letters) return language;
  const words = read.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = SETS.map(([language, set]) => ({
    language,
    count: words.filter((word) => set.has(word)).length,
  })).sort((one, other) => other.count - one.count);
  return best === undefined || best.count === 0 || best.count === next?.count ? undefined : best.language;
}
