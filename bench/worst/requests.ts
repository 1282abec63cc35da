import type { CorpusDocument } from "../../src/model/corpus.ts";
import { type OpenApi, type Operation, waysOf } from "../../tests/fuzz/openapi.ts";
import { filled } from "./pastes/making.ts";
import { pastesOf } from "./pastes.ts";
import type { Asked } from "./serving.ts";

/** A request that is meant to take long, and why it might. */
export interface Hard extends Asked {
  operation: string;
  what: string;
}

const OWN = "s-32-1";
/** Addresses are as long as this at most. */
const LONGEST_ADDRESS = 100;

/** One request of every operation that reads, of each document, with as much on a page as there may be. */
export function ofEveryOperation(openapi: OpenApi, documents: readonly CorpusDocument[]): Hard[] {
  return waysOf(openapi)
    .filter(({ method }) => method === "GET")
    .flatMap(({ path, operation }) => {
      const many = path.includes("{document}") ? documents.map(({ entry }) => entry.id) : [OWN];
      return many.map((document) => ({
        operation: operation.operationId,
        what: document,
        path: filledIn(path, operation, document),
      }));
    });
}

function filledIn(path: string, { parameters }: Operation, document: string): string {
  const given = ({ name, schema, example, examples = {} }: Operation["parameters"][number]) =>
    name === "document"
      ? document
      : String(schema.maximum ?? example ?? Object.values(examples)[0]?.value ?? schema.enum?.[0] ?? "1");
  const inPath = parameters.filter((one) => one.in === "path");
  const to = inPath.reduce((now, one) => now.replace(`{${one.name}}`, encodeURIComponent(given(one))), path);
  const asked = parameters.filter((one) => one.in === "query" && (one.required || one.name === "limit"));
  const query = asked.map((one) => `${one.name}=${encodeURIComponent(given(one))}`);
  return query.length === 0 ? to : `${to}?${query.join("&")}`;
}

/** With spaces, without them, and from right to left: the other languages are as English is. */
function isCrafted([language]: [string, unknown]): boolean {
  return ["en", "zh", "ar"].includes(language);
}

/** What is posted to be verified, under a document and in all: one text of the greatest length, and many. */
export function verifying(documents: readonly CorpusDocument[]): Hard[] {
  return documents.flatMap(({ entry, texts }) =>
    Object.entries(texts)
      .filter(isCrafted)
      .flatMap(([language, paragraphs]) => {
        const own = paragraphs.map(({ text }) => text);
        const lang = `?lang=${language}`;
        const under = `/v1/${entry.id}/verify${lang}`;
        const one = pastesOf(own, entry.symbol, 20_000);
        const short = pastesOf(own, entry.symbol, 600);
        const many = pastesOf(own, entry.symbol, 2_000);
        const is = `${entry.id}, ${language}`;
        return [
          ...one.flatMap(({ what, text }) => [
            {
              operation: "verifyPostedQuotation",
              what: `20,000 characters: ${what} (${is})`,
              path: under,
              json: { quote: text },
            },
            {
              operation: "verifyPostedQuotationAnywhere",
              what: `20,000 characters: ${what} (${is})`,
              path: `/v1/verify${lang}`,
              json: { quote: text },
            },
          ]),
          ...short.map(({ what, text }) => ({
            operation: "verifyQuotation",
            what: `600 characters: ${what} (${is})`,
            path: under,
            json: { quote: text },
          })),
          ...many.flatMap(({ what, text }) => [
            {
              operation: "verifyPostedQuotation",
              what: `50 of 2,000: ${what} (${is})`,
              path: under,
              json: { quotes: Array.from({ length: 50 }, (_, at) => `${text.slice(0, 1_990)} ${at}`) },
            },
          ]),
        ];
      }),
  );
}

/** Drafts of the greatest length. */
export function tracing(documents: readonly CorpusDocument[]): Hard[] {
  return documents.flatMap(({ entry, texts }) =>
    Object.entries(texts)
      .filter(isCrafted)
      .flatMap(([language, paragraphs]) => {
        const own = paragraphs.map(({ text }) => text);
        const is = `${entry.id}, ${language}`;
        const ask = (what: string, text: string, more: object = {}): Hard => ({
          operation: "traceDraft",
          what: `${what} (${is})`,
          path: "/v1/trace",
          json: { text: text.slice(0, 100_000).toWellFormed(), limit: 20, ...more },
        });
        return [
          ask("the document", own.join("\n\n")),
          ask("40 paragraphs of it", own.slice(0, 40).join("\n\n")),
          ask("its longest paragraphs", own.toSorted((a, b) => b.length - a.length).join("\n\n")),
          ...pastesOf(own, entry.symbol, 100_000).map(({ what, text }) =>
            ask(`100,000 characters: ${what}`, text),
          ),
        ];
      }),
  );
}

/** What is asked in a URL: references, words that are searched for, addresses, fields. */
export function asking(documents: readonly CorpusDocument[]): Hard[] {
  const [first] = documents;
  const paragraphs = first?.texts.en?.map(({ text }) => text) ?? [];
  const symbol = first?.entry.symbol ?? "";
  const in2000 = pastesOf(paragraphs, symbol, 2_000);
  const in400 = pastesOf(paragraphs, symbol, 400);
  const q = (text: string) => encodeURIComponent(text.toWellFormed());
  const addresses = (address: string, times: number) =>
    Array.from({ length: times }, () => `address=${q(address.slice(0, LONGEST_ADDRESS))}`).join("&");
  const ids = documents.map(({ entry }) => entry.id);
  return [
    ...in2000.flatMap(({ what, text }) => [
      { operation: "resolveReference", what, path: `/v1/${OWN}/resolve?ref=${q(text)}` },
      { operation: "resolveReferenceAnywhere", what, path: `/v1/resolve?ref=${q(text)}` },
      {
        operation: "getOEmbed",
        what,
        path: `/oembed?url=${q(`https://example.org/${OWN}/${text}`.slice(0, 2_000))}`,
      },
      { operation: "getPassage", what, path: `/v1/${OWN}/paragraphs/${q(text)}` },
      { operation: "citePassage", what, path: `/v1/${OWN}/citation/${q(text)}` },
    ]),
    ...in400.flatMap(({ what, text }) => [
      { operation: "search", what, path: `/v1/${OWN}/search?limit=100&q=${q(text.slice(0, 200))}` },
      { operation: "searchAll", what, path: `/v1/search?limit=100&q=${q(text)}` },
      { operation: "findPhrase", what, path: `/v1/phrases?limit=100&q=${q(text)}` },
      { operation: "listDocuments", what, path: `/v1/documents?limit=100&q=${q(text.slice(0, 200))}` },
      {
        operation: "listParagraphs",
        what: `fields: ${what}`,
        path: `/v1/${OWN}/paragraphs?limit=100&fields=${q(text)}`,
      },
    ]),
    ...[
      "1",
      "1-86",
      "preamble-1-14",
      "preventive-measures",
      "16.2a",
      "99",
      "nonsense",
      filled("1-", 100),
      filled("3(b)", 100),
    ].map((address) => ({
      operation: "getPassages",
      what: `fifty times ${address.slice(0, 20)}`,
      path: `/v1/${OWN}/passages?${addresses(address, 50)}`,
    })),
    ...["16,17,18", "1-86", "en"].map((lang) => ({
      operation: "getPassage",
      what: `lang=${lang}`,
      path: `/v1/${OWN}/paragraphs/1-86?lang=${q(lang)}`,
    })),
    ...["json", "markdown", "text", "html", "jsonld"].map((format) => ({
      operation: "getPassage",
      what: `1-86 as ${format}`,
      path: `/v1/${OWN}/paragraphs/1-86?format=${format}`,
    })),
    ...ids.flatMap((from) =>
      ids
        .filter((to) => to !== from)
        .flatMap((to) => [
          {
            operation: "compareDocuments",
            what: `${from} … ${to}`,
            path: `/v1/compare?from=${from}&to=${to}&limit=100`,
          },
        ]),
    ),
    {
      operation: "getPassage",
      what: "1,500 unknown parameters",
      path: `/v1/${OWN}/paragraphs/16?${Array.from({ length: 1_500 }, (_, at) => `p${at}=1`).join("&")}`,
    },
    {
      operation: "listActs",
      what: "1,500 wrong themes",
      path: `/v1/${OWN}/acts?${Array.from({ length: 1_500 }, (_, at) => `theme=t${at}`).join("&")}`,
    },
  ];
}
