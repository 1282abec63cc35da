import { BETWEEN_RUNS } from "../../../quote/letters-and-digits.ts";
import { byNumber, type Held } from "./held.ts";

/** What documents can be filtered by; empty fields of a form mean nothing. */
export const FILTERS = ["body", "session", "year", "language"] as const;
export type Filter = (typeof FILTERS)[number];

/** What was asked for: words, and a value of each filter; all of it empty where it wasn't. */
export type Asked = Record<"q" | Filter, string>;

/** The values that documents have for a filter, each with how many have it. */
export type Choices = Record<Filter, { value: string; count: number }[]>;

const VALUES: Record<Filter, (document: Held) => readonly string[]> = {
  body: ({ body }) => [body],
  session: ({ session }) => [session],
  year: ({ adopted }) => [adopted.slice(0, 4)],
  language: ({ languages }) => languages,
};

/** The documents that fit a search and its filters, in the order of the list. */
export function findDocuments(documents: readonly Held[], asked: Asked): Held[] {
  const words = wordsOf(asked.q);
  return documents.filter(
    (document) =>
      FILTERS.every((name) => asked[name] === "" || VALUES[name](document).includes(asked[name])) &&
      hasAll(document, words),
  );
}

/** The values that can be chosen: years and sessions from the last on, the others by how many documents have them. */
export function choicesAmong(documents: readonly Held[]): Choices {
  const choices = FILTERS.map((name) => {
    const counts = new Map<string, number>();
    for (const document of documents)
      for (const value of VALUES[name](document)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const counted = [...counts].map(([value, count]) => ({ value, count }));
    counted.sort((one, other) =>
      name === "year" || name === "session"
        ? byNumber.compare(other.value, one.value)
        : other.count - one.count,
    );
    return [name, counted];
  });
  return Object.fromEntries(choices) as Choices;
}

/** Languages that put no spaces between words. */
const WITHOUT_SPACES = /\p{Script=Han}/u;

/**
 * Every word stands in the symbol or in a title: at the beginning of a word there, a number as the whole of one, and
 * anywhere where there are no spaces.
 */
function hasAll(document: Held, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchedOf(document);
  return words.every((word) => {
    const wanted = WITHOUT_SPACES.test(word) ? word : /\p{L}$/u.test(word) ? ` ${word}` : ` ${word} `;
    return text.includes(wanted) || isSymbol(document, word);
  });
}

const searched = new WeakMap<Held, string>();

/** Symbol and titles as they are searched: words between spaces. */
function searchedOf(document: Held): string {
  let text = searched.get(document);
  if (text === undefined) {
    text = ` ${[document.symbol, ...Object.values(document.titles)].map((one) => folded(one).join(" ")).join(" ")} `;
    searched.set(document, text);
  }
  return text;
}

/** "79/226", "A/RES/79/226" and its slug name a document, whatever stands in titles. */
function isSymbol({ id, symbol }: Held, word: string): boolean {
  // The Security Council's have a year after them: "S/RES/2664 (2022)".
  const plain = symbol.toLowerCase().replace(/\s.*$/, "");
  return word === id || plain === word || plain.endsWith(`/${word}`);
}

/** What a search says besides what it looks for: "General Assembly resolution 79/226". */
const BESIDE_A_SYMBOL =
  /^(?:(?:un|ga|sc|hrc)|resolutions?|res\.?|general|assembly|security|human|rights|council)$/;

function wordsOf(q: string): string[] {
  const words = q
    .toLowerCase()
    .split(/[\s,;“”"«»]+/u)
    .filter((word) => word !== "");
  const hasSymbol = words.some((word) => /\d\/\d|^[as]-/.test(word));
  const said = hasSymbol ? words.filter((word) => !BESIDE_A_SYMBOL.test(word)) : words;
  return said.flatMap((word) => (/\d/.test(word) && /[/-]/.test(word) ? [word] : folded(word)));
}

/** The words of a text without accents and case. */
function folded(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(BETWEEN_RUNS)
    .filter((word) => word !== "");
}
