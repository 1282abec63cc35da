/** Each with the share of a text's letters from which it is written in it: a word of Chinese has two, where others have six. */
const SCRIPTS = [
  { language: "ar", letter: /\p{Script=Arabic}/gu, weight: 2 },
  { language: "ru", letter: /\p{Script=Cyrillic}/gu, weight: 2 },
  { language: "zh", letter: /\p{Script=Han}/gu, weight: 5 },
] as const;
const LETTER = /\p{L}/gu;

/** The languages that a script is enough to tell. */
export const TOLD_BY_SCRIPT = SCRIPTS.map(({ language }) => language);

/** The languages that a text is in by its script; none where that tells nothing. */
export function languagesByScript(text: string): ("ar" | "ru" | "zh")[] {
  const count = (letter: RegExp) => text.match(letter)?.length ?? 0;
  const letters = count(LETTER);
  return SCRIPTS.filter(({ letter, weight }) => weight * count(letter) > letters).map(
    ({ language }) => language,
  );
}
