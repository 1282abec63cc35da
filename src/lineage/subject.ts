import { wordingOf } from "../quote/comparing/languages/index.ts";
import { tokenize } from "../quote/comparing/tokens.ts";
import { words } from "./by-language.ts";
import { namesIn } from "./names.ts";
import { readWords, WEIGHT, type Words } from "./read-words.ts";

/** What a document is about, by its title: "Question of" somewhere, "Financing of" a mission. */
export interface Subject {
  /**
   * The title without the names in it: documents that have the same say the same of somebody or somewhere else. Undefined
   * where the title names nothing, or is a name as a whole ("International Day of Potato").
   */
  frame: string | undefined;
  /** The words of the title that tell something, by their numbers. */
  words: ReadonlySet<number>;
}

/** The language in which titles are taken apart: that in which all documents here have one, and names have capital letters. */
const LANGUAGE = "en";
const JOINING = words("of and to the in on for with from at by");
const ARTICLES = words("the a an");
const NAME = "#";

/**
 * What a document is about.
 *
 * @param title its title in English
 * @param titled its title in the language of the paragraphs that are compared
 */
export function subjectOf(title: string, titled: string, language: string): Subject {
  const { ids, weights } = readWords(titled, language);
  return { frame: frameOf(title), words: new Set(ids.filter((_, at) => weights[at] === WEIGHT.telling)) };
}

function frameOf(title: string): string | undefined {
  const tokens = tokenize(title, wordingOf(LANGUAGE));
  const names = namesIn(title, tokens, JOINING);
  // A title's first word has a capital letter anyhow: before one with another it is of the name.
  if (names[1] === true) names[0] = true;
  const kept: string[] = [];
  for (const [at, { key, word }] of tokens.entries()) {
    if (names[at] === true) {
      if (kept.at(-1) !== NAME) kept.push(NAME);
    } else if (word && !ARTICLES.has(key)) kept.push(key);
  }
  const says = kept.some((key) => key !== NAME && !JOINING.has(key));
  return says && kept.includes(NAME) ? kept.join(" ") : undefined;
}

/** The words of a paragraph that its document is about anyhow: those that its title has too, each once. */
export function titledWords({ ids, weights }: Words, { words }: Subject): number[] {
  return [...new Set(ids.filter((id, at) => weights[at] === WEIGHT.telling && words.has(id)))];
}

/** The words of two paragraphs that both have because both documents are about them. */
export function sharedTitleWords(some: readonly number[], others: readonly number[]): readonly number[] {
  return some.length === 0 ? some : some.filter((id) => others.includes(id));
}

/** A paragraph, and what its document is about. */
interface Said {
  subject: Subject | undefined;
  words: Words;
}

/**
 * Whether two paragraphs are one formula, said of each document's own subject: their documents have one title but for the
 * names in it, and one of them says a name that is its own document's alone.
 */
export function isFormula(earlier: Said, later: Said): boolean {
  const [one, other] = [earlier.subject, later.subject];
  if (one?.frame === undefined || one.frame !== other?.frame) return false;
  return namesOwn(earlier.words, one, other) || namesOwn(later.words, other, one);
}

function namesOwn({ ids }: Words, own: Subject, others: Subject): boolean {
  return ids.some((id) => own.words.has(id) && !others.words.has(id));
}
