import { asStem } from "../index-format.ts";
import { english } from "../languages/english.ts";
import type { Language } from "../languages/language.ts";
import { COMMON_IN_ALL_FORMS, COMMON_WORDS } from "./common-words.ts";
import { englishBeside } from "./english-dictionary.ts";
import { englishExpressions, type Spoken } from "./english-expressions.ts";
import { ENGLISH_SYNONYMS } from "./english-synonyms.ts";
import { ENGLISH_AMOUNTS, ENGLISH_COMMON_WORDS, ENGLISH_STOP_WORDS } from "./english-words.ts";
import type { Synonyms } from "./synonyms/read-synonyms.ts";
import { synonymsIn } from "./synonyms/synonyms-in.ts";

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
/**
 * Pairs of characters that hold sentences and questions together, and characters that do: a pair with one of these that no text
 * and no name has is no word.
 */
const CHINESE_STOP_WORDS = new Set(
  `如何 什么 怎么 怎样 为什 么样 哪些 哪个 我们 以及 并且 关于 对于 可以 应该 有关 这些 那些 是否 的是 中的 和的 与的 何时 何地 何人 哪里
   谁在 多少 几个 时候 是谁 怎能 他们 你们 它们 自己 因为 所以 如果 但是 还是 或者 没有 不是
   的 了 在 是 和 与 对 把 被 将 会 能 可 要 为 向 给 从 到 及 或 吗 呢 有 没 不 谁 何 哪 几 怎 都 也 就 还 该 应 让 使 等 个 这 那 其 之
   以 于 由 所 而 并 但 得 着 过 很 最 更 又 再 已 当 时 里 中 上 下 们 么 什 如 若 且 则 因 请 想 说 去 来 做 用 跟 替 比 些`
    .trim()
    .split(/\s+/),
);
const ENGLISH: WordLists = {
  stop: spellings(ENGLISH_STOP_WORDS, english),
  common: spellings(ENGLISH_COMMON_WORDS, english),
  countries: countries("en", english),
  synonyms: ENGLISH_SYNONYMS,
  amounts: ENGLISH_AMOUNTS,
  rightBeside: englishBeside,
  expressionsBeside: englishExpressions,
};

/**
 * The words of a language, as far as search knows any. They are in the index, so that the Worker need not hold them.
 *
 * @param tag the language's BCP 47 tag
 */
export function wordListsOf(language: Language, tag: string): WordLists {
  if (language === english) return ENGLISH;
  const { stopWords } = language;
  const primary = tag.toLowerCase().split("-")[0] ?? "";
  const stop = language.pairs ? CHINESE_STOP_WORDS : new Set(stopWords);
  const common = spellings(COMMON_WORDS[primary] ?? "", language);
  if (COMMON_IN_ALL_FORMS.has(primary))
    for (const word of [...common]) common.add(asStem(language.stem(word)));
  return { ...NONE, stop, common, synonyms: synonymsIn(primary) };
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

function spellings(list: string, { spell }: Language): Set<string> {
  return new Set(list.trim().split(/\s+/).map(spell));
}
