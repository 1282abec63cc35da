import * as z from "zod/mini";
import { answerList, onPage, paging } from "../http/paging.ts";
import { type Answer, type Ask, route } from "../http/route.ts";
import { filterDocuments } from "../library/filtering/filter-documents.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { presentDocument } from "../library/presenting/present-document.ts";
import type { CatalogueRow } from "../model/catalogue-row.ts";
import { Body, Document } from "../model/document.ts";
import { firstLanguage } from "../model/document-languages.ts";
import { documented } from "../model/documented.ts";
import { list } from "../model/list.ts";
import { asTables } from "./as-tables.ts";

const query = {
  body: z.optional(
    documented(z.array(Body).check(z.maxLength(3)), "Adopted by this body.", ["general-assembly"]),
  ),
  session: z.optional(documented(z.array(z.string()), "Adopted in this session.", ["S-32"])),
  year: z.optional(
    documented(z.int().check(z.minimum(1946), z.maximum(2999)), "Adopted in this year.", 2021),
  ),
  q: z.optional(
    documented(
      z.string().check(z.minLength(1), z.maxLength(200)),
      "Words of the title, in any language, or the symbol: each at the beginning of a word, a number as the whole of one.",
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
};

type DocumentsAsk = Omit<Ask, "query"> & { query: z.infer<z.ZodMiniObject<typeof query>> };

async function foundRows({ query: asked, release }: DocumentsAsk): Promise<CatalogueRow[]> {
  const { symbol, year, ...filters } = asked;
  const symbols = symbol && new Set(symbol.map(plainSymbol));
  const years = year === undefined ? [] : [String(year)];
  return filterDocuments(await release.rows(), { ...filters, year: years }).filter(
    (row) => symbols === undefined || symbols.has(plainSymbol(row.symbol)),
  );
}

/** The rows of a table of documents: what lists know of each, since to open thousands would be too much. */
async function documentRows(ask: Ask): Promise<Answer> {
  const found = await foundRows(ask as DocumentsAsk);
  return answerList(ask, found, ({ titles, languages, names: _names, annexed: _annexed, ...row }) => {
    const [language = ""] = languages;
    const links = { self: `${ask.origin}/v1/${row.id}`, html: `${ask.origin}/${row.id}` };
    return { ...row, title: titles[language] ?? "", language, languages, links };
  });
}

/** `/v1/documents`: what there is. */
export const documents = asTables(
  route({
    path: "/v1/documents",
    operation: "listDocuments",
    tag: "Read",
    summary: "The documents that the API holds",
    description: "Different filters mean “and”; one filter given several times means “or”.",
    query: { ...query, ...paging },
    answer: list("DocumentList", Document),
    example: "/v1/documents",
    produces: ["application/json"],
    problems: [503],
    async handle(ask) {
      const found = await foundRows(ask);
      const entries = await ask.release.entries(onPage(ask.query, found).map(({ id }) => id));
      return answerList(ask, found, ({ id }) => {
        const entry = entries.get(id);
        if (entry === undefined) throw new TypeError(`the release lists ${id} and does not have it`);
        return presentDocument(ask, entry, firstLanguage(entry));
      });
    },
  }),
  "documents",
  { rows: documentRows },
);

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
