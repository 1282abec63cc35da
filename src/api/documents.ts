import * as z from "zod/mini";
import { answerList, onPage, paging } from "../http/paging.ts";
import { route } from "../http/route.ts";
import { documentParameter, inLanguage, openDocument } from "../library/open-document.ts";
import { presentDocument } from "../library/presenting/present-document.ts";
import type { CatalogueRow } from "../model/catalogue-row.ts";
import { Document } from "../model/document.ts";
import { firstLanguage } from "../model/document-languages.ts";
import { documented } from "../model/documented.ts";
import { list } from "../model/list.ts";

/** `/v1/documents`: what there is. */
export const documents = route({
  path: "/v1/documents",
  operation: "listDocuments",
  tag: "Read",
  summary: "The documents that the API holds",
  description: "Different filters mean “and”; one filter given several times means “or”.",
  query: {
    session: z.optional(documented(z.array(z.string()), "Adopted in this session.", ["S-32"])),
    year: z.optional(
      documented(z.int().check(z.minimum(1946), z.maximum(2999)), "Adopted in this year.", 2021),
    ),
    q: z.optional(
      documented(
        z.string().check(z.minLength(1), z.maxLength(200)),
        "In the title or the symbol.",
        "corruption",
      ),
    ),
    language: z.optional(documented(z.array(z.string()), "To be had in this language.", ["en"])),
    symbol: z.optional(
      documented(
        z.array(z.string().check(z.maxLength(100))).check(z.maxLength(25)),
        "With exactly this symbol, whatever its case and spaces: which of several documents there are, in one request.",
        ["A/RES/S-32/1"],
      ),
    ),
    ...paging,
  },
  answer: list("DocumentList", Document),
  example: "/v1/documents",
  produces: ["application/json"],
  async handle(ask) {
    const { session, year, q, language, symbol } = ask.query;
    const symbols = symbol && new Set(symbol.map(plainSymbol));
    const words = q?.toLowerCase() ?? "";
    const fits = (row: CatalogueRow) =>
      (session === undefined || session.includes(row.session)) &&
      (symbols === undefined || symbols.has(plainSymbol(row.symbol))) &&
      (year === undefined || row.adopted.startsWith(`${year}-`)) &&
      (language === undefined || language.some((wanted) => row.languages.includes(wanted))) &&
      (words === "" ||
        [row.symbol, ...Object.values(row.titles)].some((text) => text.toLowerCase().includes(words)));
    const found = (await ask.release.rows()).filter(fits);
    const entries = await ask.release.entries(onPage(ask.query, found).map(({ id }) => id));
    return answerList(ask, found, ({ id }) => {
      const entry = entries.get(id);
      if (entry === undefined) throw new TypeError(`the release lists ${id} and does not have it`);
      return presentDocument(ask, entry, firstLanguage(entry));
    });
  },
});

/** A symbol without what people write in different ways: "S/RES/2664 (2022)", "s/res/2664(2022)". */
function plainSymbol(symbol: string): string {
  return symbol.toUpperCase().replace(/\s/g, "");
}

/** `/v1/s-32-1`: a document and its outline. */
export const document = route({
  path: "/v1/{document}",
  operation: "getDocument",
  tag: "Read",
  summary: "A document and its outline",
  description:
    "Its symbol, title and dates, where its text is from, its sections with their paragraphs, and how much there is of each thing.",
  pathParameters: documentParameter,
  query: inLanguage,
  answer: Document,
  example: "/v1/s-32-1",
  produces: ["application/json"],
  problems: [404],
  handle(ask) {
    const { document, by } = openDocument(ask);
    return { body: { json: presentDocument(ask, document.entry, by.language) }, language: by.language };
  },
});
