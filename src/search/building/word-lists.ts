import { english } from "../languages/english.ts";
import type { Language } from "../languages/language.ts";
import { ENGLISH_SYNONYMS, type Synonyms } from "./english-synonyms.ts";
import { ENGLISH_COMMON_WORDS, ENGLISH_STOP_WORDS, ENGLISH_SUBJECTS } from "./english-words.ts";

/** What words say, in a language: all as spellings that stand for all of a word. */
export interface WordLists {
  /** They say nothing of what is looked for. */
  stop: ReadonlySet<string>;
  /** They say little: any question has them, and any resolution. */
  common: ReadonlySet<string>;
  /** Subjects that some texts speak of, and others do not. */
  subjects: ReadonlySet<string>;
  /** What people say for what a text has in other words. */
  synonyms: readonly Synonyms[];
}

const NONE: WordLists = { stop: new Set(), common: new Set(), subjects: new Set(), synonyms: [] };
const ENGLISH: WordLists = {
  stop: spellings(ENGLISH_STOP_WORDS),
  common: spellings(ENGLISH_COMMON_WORDS),
  subjects: spellings(ENGLISH_SUBJECTS),
  synonyms: ENGLISH_SYNONYMS,
};

/** The words of a language, as far as search knows any. They are in the index, so that the Worker need not hold them. */
export function wordListsOf(language: Language): WordLists {
  return language === english ? ENGLISH : NONE;
}

function spellings(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/).map(english.spell));
}
