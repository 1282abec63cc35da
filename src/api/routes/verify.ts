import * as z from "zod/mini";
import type { CorpusParagraph } from "../../model/corpus.ts";
import { documented } from "../../model/documented.ts";
import { type Comparison, Verdict } from "../../model/verdict.ts";
import { compareQuotation, type PreparedDocument, prepareDocument } from "../../quote/compare.ts";
import { documentParameter, inLanguage, openDocument } from "../answering/document.ts";
import { ProblemError } from "../answering/problem.ts";
import { type Answer, type Ask, route } from "../answering/route.ts";

const MOST_CHARACTERS = 20_000;

const quote = documented(
  z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)),
  "The quotation. It is neither kept nor logged.",
  "We will provide a safe and adequate environment to journalists",
);

const common = {
  path: "/v1/{document}/verify",
  summary: "Is this quotation in the text?",
  description: [
    "`exact`: the source's words, but for case, white space, kinds of quotation marks and dashes, a full stop or comma at",
    "the end, omissions that are marked, and square brackets that restore case. `altered`: a passage of the source with",
    "words changed, added, or dropped without a mark; `diff` says which. `not-found`: neither.",
  ].join(" "),
  pathParameters: documentParameter,
  answer: Verdict,
  produces: ["application/json"],
  problems: [404, 413],
  confidential: true,
} as const;

/** GET `/v1/s-32-1/verify?quote=`: for quotations that fit into a URL. */
export const verify = route({
  ...common,
  operation: "verifyQuotation",
  query: { quote, ...inLanguage },
  example:
    "/v1/s-32-1/verify?quote=We%20will%20provide%20a%20safe%20and%20adequate%20environment%20to%20journalists",
  handle: (ask) => answer(ask, ask.query.quote),
});

/** POST `/v1/s-32-1/verify`: for quotations of any length up to the limit, and for those that no log should hold. */
export const verifyPosted = route({
  ...common,
  operation: "verifyPostedQuotation",
  query: inLanguage,
  takesBody: true,
  body: z.strictObject({ quote }),
  problems: [404, 413, 415],
  handle: (ask) => answer(ask, (ask.body as { quote: string }).quote),
});

/** Documents that were made ready for comparing, for as long as their release is in memory. */
const prepared = new WeakMap<CorpusParagraph[], PreparedDocument>();

function prepare(paragraphs: CorpusParagraph[]): PreparedDocument {
  const known = prepared.get(paragraphs);
  if (known !== undefined) return known;
  const made = prepareDocument(paragraphs);
  prepared.set(paragraphs, made);
  return made;
}

/**
 * Compares a quotation with a document.
 *
 * @throws {ProblemError} 400 where the quotation has no words, or is no text
 */
export function judge(quotation: string, paragraphs: CorpusParagraph[]): Comparison {
  if (quotation.trim() === "") {
    const errors = [
      { parameter: "quote", detail: "the quotation has no words", expected: ["at least one word"] },
    ];
    throw new ProblemError("bad-parameter", { detail: "the quotation has no words", errors });
  }
  if (!quotation.isWellFormed() || quotation.includes("\0")) {
    const detail = "the quotation is no text: it has a lone surrogate or a NUL";
    throw new ProblemError("bad-parameter", {
      detail,
      errors: [{ parameter: "quote", detail, expected: ["text"] }],
    });
  }
  return compareQuotation(quotation, prepare(paragraphs));
}

function answer(
  ask: Omit<Ask, "query"> & { query: { lang?: string | undefined } },
  quotation: string,
): Answer {
  const { document, paragraphs, by } = openDocument(ask);
  const comparison = judge(quotation, paragraphs);
  const cited = comparison.address ?? comparison.paragraph;
  const json: Verdict = {
    document: document.entry.id,
    language: by.language,
    release: ask.release.id,
    ...comparison,
    citation: cited === null ? null : by.cite(cited),
  };
  return { body: { json }, language: by.language };
}
