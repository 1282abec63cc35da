import type { Language } from "../languages/language.ts";
import { inLowerCase, lexiconOf, replaceEntries, type TextWords } from "./lexicon.ts";
import { numberWords } from "./number-words.ts";

/** Turns the citation words of one language into those that the English grammar reads. */
export interface Translator {
  /** Whether a text, without accents, has a word by which it may be in this language. */
  isIn(text: TextWords): boolean;
  /** What the language makes of symbols and numbers, so that they can be found: to be done first. */
  prepare(text: string): string;
  /** Word for word, into the order of English; what is not understood stays as it is. */
  translate(text: string): string;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
/** A text without any of these names no place. */
const TELLING = ["paragraph", "indent", "preamble", "preambular", "sentence", "resolution"] as const;

/** Two numbers after a sign that is everybody's, with a word between them that is not English. */
const SIGNED_LIST = /[§¶]\s?\d{1,3}\s?(?!and|or|to|through)\p{L}{1,5}\s?\d/u;

/** Makes the translator of a language from its words; most of it when it is first needed. */
export function translator(language: Language): Translator {
  const { words, spaced, telling = [], rewrite = [] } = language;
  const tells = lexiconOf(
    [...telling, ...TELLING.flatMap((word) => words[word] ?? [])].map((name) => [name, true] as const),
    spaced,
  );
  let translate: Translator["translate"] | undefined;
  return {
    isIn: (text) => SIGNED_LIST.test(text.plain) || tells.isIn(text),
    prepare: (text) => rewrite.reduce((text, [pattern, by]) => text.replace(pattern, by as string), text),
    translate(text) {
      translate ??= wordForWord(language);
      return translate(text);
    },
  };
}

function wordForWord(language: Language): Translator["translate"] {
  const { words, months, joiners, from, ordinalEndings, spaced } = language;
  const english = lexiconOf(
    [
      ...Object.entries(words).flatMap(([word, names]) => names.map((name) => [name, word] as const)),
      ...months.flatMap((names, index) => names.map((name) => [name, MONTHS[index] ?? ""] as const)),
    ],
    spaced,
  );
  const numbers = numberWords(language);
  const endings =
    ordinalEndings.length === 0
      ? /(?!)/g
      : new RegExp(`(?<=\\d)(?:${escaped(ordinalEndings)})(?!${LETTER})`, "gi");
  const joined = Object.entries(joiners).map(
    ([word, names]) =>
      [new RegExp(`(?<=\\d(?:th)?)\\s?(?:${escaped(names)})\\s?(?=\\d)`, "gi"), ` ${word} `] as const,
  );
  const before = new RegExp(
    `(?<=paragraph )(?:(?:of|the|${escaped(from)})\\s){1,2}(?=\\d{1,3}\\s?(?:to\\s|-))`,
    "gi",
  );
  const and = new RegExp(`(?<=\\d (?:paragraph )?)(?:${escaped(joiners.and)})\\s?(?=paragraph)`, "gi");

  return (text) => {
    // Joiners come before the words: "a" is "to" between numbers, and "of" elsewhere.
    let translated = numbers(text).replace(endings, "th");
    for (const [pattern, word] of joined) translated = translated.replace(pattern, word);
    const entries = english.find(inLowerCase(translated));
    translated = replaceEntries(translated, entries, (word, { end }) => {
      if (!spaced) return ` ${word} `;
      return translated.charAt(end - 1) === "'" ? `${word} ` : word;
    })
      .replace(/ {2,}/g, " ")
      .replace(/ (?=[,.;)])/g, "")
      .replace(before, "");
    return inEnglishOrder(translated.replace(and, "and "));
  };
}

const DATE = new RegExp(`\\b(\\d{1,2}) (?:of )?(${MONTHS.join("|")}) (?:of )?(?=\\d{4})`, "g");

const LIST = "(\\d{1,3}(?:(?: ?[,-] ?| to | and )\\d{1,3}){0,19})";
const OF_PREAMBLE = new RegExp(`\\bparagraph ${LIST} preamble\\b`, "g");
const OF_OPERATIVE_PART = new RegExp(`\\bparagraph ${LIST} (?:(?:of|the) ){0,3}operative part\\b`, "g");

/** What is a part of a preamble only beside its name, and what stands in another order than in English. */
function inEnglishOrder(text: string): string {
  const indents = /\bpreamb(?:le|ular)\b/.test(text) ? text.replace(/\bindent\b/g, "paragraph") : text;
  return indents
    .replace(DATE, "$1 $2 ")
    .replace(/\b(paragraph|sentence) (preambular|operative|last|penultimate)\b(?! part)/g, "$2 $1")
    .replace(/\bparagraph preamble\b/g, "preambular paragraph")
    .replace(/\b(paragraph|sentence) (last|penultimate)\b/g, "$2 $1")
    .replace(
      /\b(paragraph|sentence) (\d{1,3})th((?: (?:to|and) \d{1,3}th){0,3})(?!\w)/g,
      (_, noun, first, more: string) => `${noun} ${first}${more.replace(/th\b/g, "")}`,
    )
    .replace(/\b(\d{1,3})th paragraph (preambular|operative)\b(?! part)/g, "$1th $2 paragraph")
    .replace(/\b(\d{1,3})th paragraph (?:(?:of|the) ){0,3}operative part\b/g, "$1th operative paragraph")
    .replace(OF_PREAMBLE, "paragraph $1 of preamble")
    .replace(OF_OPERATIVE_PART, "operative paragraph $1")
    .replace(/\bparagraph (\d{1,3}) (preambular|operative)\b/g, "$2 paragraph $1")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** A letter; cheaper to compile than `\p{L}` and the flag that it needs. */
const LETTER = "[a-z\\u00c0-\\u024f\\u0400-\\u04ff\\u0600-\\u06ff]";
const ENDS_IN_LETTER = new RegExp(`${LETTER}$`);

/** Words as an expression, the longest first; one that ends in a letter ends where the word does. */
function escaped(names: readonly string[]): string {
  return [...new Set(names.map(inLowerCase))]
    .sort((one, other) => other.length - one.length)
    .map((name) => {
      const pattern = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
      return ENDS_IN_LETTER.test(name) ? `${pattern}(?!${LETTER})` : pattern;
    })
    .join("|");
}
