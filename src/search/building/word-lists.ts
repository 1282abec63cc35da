import { english } from "../languages/english.ts";
import type { Language } from "../languages/language.ts";
import { englishBeside } from "./english-dictionary.ts";
import { englishExpressions, type Spoken } from "./english-expressions.ts";
import { ENGLISH_SYNONYMS, type Synonyms } from "./english-synonyms.ts";
import { ENGLISH_AMOUNTS, ENGLISH_COMMON_WORDS, ENGLISH_STOP_WORDS } from "./english-words.ts";

/** What words say, in a language: all as spellings that stand for all of a word. */
export interface WordLists {
  /** They say nothing of what is looked for. */
  stop: ReadonlySet<string>;
  /** They say little: any question has them, and any resolution. */
  common: ReadonlySet<string>;
  /** The words of the names of countries. */
  countries: ReadonlySet<string>;
  /** What people say for what a text has in other words. */
  synonyms: readonly Synonyms[];
  /** What asks for a number. */
  amounts: readonly string[];
  /** The words that are one letter off one of some spellings, and are no typing errors. */
  rightBeside(spellings: ReadonlySet<string>): string[];
  /** The set expressions whose words a text has apart and not together, in stems. */
  expressionsBeside(spoken: Spoken): string[];
}

const NONE: WordLists = {
  stop: new Set(),
  common: new Set(),
  countries: new Set(),
  synonyms: [],
  amounts: [],
  rightBeside: () => [],
  expressionsBeside: () => [],
};
/** Pairs of characters that hold sentences and questions together. */
const CHINESE_STOP_PAIRS = new Set(
  "如何 什么 怎么 怎样 为什 么样 哪些 哪个 我们 以及 并且 关于 对于 可以 应该 有关 这些 那些 是否 的是 中的 和的 与的".split(
    " ",
  ),
);
const ENGLISH: WordLists = {
  stop: spellings(ENGLISH_STOP_WORDS),
  common: spellings(ENGLISH_COMMON_WORDS),
  countries: countries("en", english),
  synonyms: ENGLISH_SYNONYMS,
  amounts: ENGLISH_AMOUNTS,
  rightBeside: englishBeside,
  expressionsBeside: englishExpressions,
};

/** The words of a language, as far as search knows any. They are in the index, so that the Worker need not hold them. */
export function wordListsOf(language: Language): WordLists {
  if (language === english) return ENGLISH;
  const { stopWords } = language;
  if (language.pairs) return { ...NONE, stop: CHINESE_STOP_PAIRS };
  return stopWords === undefined ? NONE : { ...NONE, stop: new Set(stopWords) };
}

/** The words of one letter or two are left out, and those that say something else as well: "united states". */
function countries(tag: string, { spell }: Language): Set<string> {
  const regions = new Intl.DisplayNames([tag], { type: "region", fallback: "none" });
  const names = codes().flatMap((code) => regions.of(code) ?? []);
  return new Set(
    names
      .filter((name) => !/[\s,&]/.test(name))
      .map(spell)
      .filter((word) => word.length > 3),
  );
}

/** Every code that may be a country's: AA to ZZ. */
function codes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((one) => letters.map((other) => one + other));
}

function spellings(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/).map(english.spell));
}
