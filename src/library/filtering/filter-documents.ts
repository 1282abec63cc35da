import type { CatalogueRow } from "../../model/catalogue-row.ts";
import { BETWEEN_RUNS } from "../../quote/letters-and-digits.ts";

/** What documents can be filtered by. */
export const DOCUMENT_FILTERS = ["body", "session", "year", "language"] as const;
export type DocumentFilter = (typeof DOCUMENT_FILTERS)[number];

/** What was asked for: words, and of each filter the values of which one has to fit; what is absent or empty fits all. */
export type DocumentsAsked = { q?: string | undefined } & Partial<
  Record<DocumentFilter, readonly string[] | undefined>
>;

/** The values that a document has for a filter. */
export const FILTERED_BY: Readonly<Record<DocumentFilter, (document: CatalogueRow) => readonly string[]>> = {
  body: ({ body }) => [body],
  session: ({ session }) => [session],
  year: ({ adopted }) => [adopted.slice(0, 4)],
  language: ({ languages }) => languages,
};

/** The documents that fit a search and its filters, in their order. */
export function filterDocuments(documents: readonly CatalogueRow[], asked: DocumentsAsked): CatalogueRow[] {
  const words = wordsOf(asked.q ?? "");
  const wanted = DOCUMENT_FILTERS.flatMap((name) => {
    const values = asked[name] ?? [];
    return values.length === 0 ? [] : [{ values, of: FILTERED_BY[name] }];
  });
  return documents.filter(
    (document) =>
      wanted.every(({ values, of }) => of(document).some((value) => values.includes(value))) &&
      hasAll(document, words),
  );
}

/** Languages that put no spaces between words. */
const WITHOUT_SPACES = /\p{Script=Han}/u;

/**
 * Every word stands in the symbol or in a title: at the beginning of a word there, a number as the whole of one, and
 * anywhere where there are no spaces.
 */
function hasAll(document: CatalogueRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchedOf(document);
  return words.every((word) => {
    const wanted = WITHOUT_SPACES.test(word) ? word : /\p{L}$/u.test(word) ? ` ${word}` : ` ${word} `;
    return text.includes(wanted) || isSymbol(document, word);
  });
}

const searched = new WeakMap<CatalogueRow, string>();

/** Symbol, titles and names as they are searched: words between spaces. */
function searchedOf(document: CatalogueRow): string {
  let text = searched.get(document);
  if (text === undefined) {
    const names = Object.values(document.names ?? {}).flatMap(({ own }) => own);
    const all = [document.symbol, ...Object.values(document.titles), ...names];
    text = ` ${all.map((one) => folded(one).join(" ")).join(" ")} `;
    searched.set(document, text);
  }
  return text;
}

/**
 * "79/226", "A/RES/79/226" and its slug name a document, whatever stands in titles; so does "32/1" one of a special
 * session, S-32/1, which is named without its letter, too.
 */
function isSymbol({ id, symbol }: CatalogueRow, word: string): boolean {
  // The Security Council's have a year after them: "S/RES/2664 (2022)".
  const plain = symbol.toLowerCase().replace(/\s.*$/s, "");
  return word === id || plain === word || plain.endsWith(`/${word}`) || plain.endsWith(`s-${word}`);
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
