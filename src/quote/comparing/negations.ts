/** The words that turn a sentence into its opposite, in the official languages of the United Nations. */
const NEGATIONS: Record<string, string> = {
  en: "not no never without nor neither none nothing nobody cannot",
  fr: "ne n pas non sans jamais ni aucun aucune nul nulle rien",
  es: "no sin nunca jamás ni ningún ninguna ninguno nada tampoco",
  ru: "не нет ни без никогда никакой никакие никто ничто нельзя",
  ar: "لا ليس ليست لم لن بدون دون غير عدم",
  zh: "不 没 没有 无 非 未 勿 不得 并非",
};

const SETS = new Map(
  Object.entries(NEGATIONS).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Whether a word, in small letters, is a negation in a language; of a language that is not known, none is. */
export function isNegation(word: string, language: string): boolean {
  return SETS.get(language.split("-")[0] ?? "")?.has(word) ?? false;
}
