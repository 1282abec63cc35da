import * as z from "zod/mini";
import { CACHE_ERRORS } from "../http/headers.ts";
import { type Answer, type Ask, route } from "../http/route.ts";
import { roomForQuotations } from "../library/quotations-together.ts";
import { documented } from "../model/documented.ts";
import { PostedVerdictInAll, VerdictInAll } from "../model/verdict.ts";
import { MOST_AT_ONCE, oneOrSeveral, postedQuotations, quote } from "./verify.ts";

const lang = z.optional(
  documented(
    z.string().check(z.maxLength(100)),
    "The language to look in. Where it is not given, those that the quotation may be in, by its letters.",
    "en",
  ),
);

const common = {
  path: "/v1/verify",
  summary: "Is this quotation in any of the documents?",
  description: [
    "As under a document, in all of them: `document` is the one that a citation beside the words names, else the earliest",
    "that has them; `earliest` and `latest` are those in the `scope`, which is not all that there is. What may be its source",
    "is found by runs of its words; the verdict is by the true text of up to seven such documents. While the index of all",
    "documents can’t be asked, the annotated ones are looked through, and `scope.complete` is false.",
  ].join(" "),
  answer: VerdictInAll,
  produces: ["application/json"],
  problems: [404, 503],
  costly: true,
  confidential: true,
} as const;

/** GET `/v1/verify?quote=`: in which of all documents. */
export const verifyInAllDocuments = route({
  ...common,
  operation: "verifyQuotationAnywhere",
  tag: "Find, check and cite",
  query: { quote, lang },
  example:
    "/v1/verify?quote=We%20will%20strive%20to%20provide%20a%20safe%20and%20adequate%20environment%20to%20journalists",
  async handle(ask) {
    const json = await verdictOn(ask, ask.query.quote, ask.query.lang);
    const headers = json.scope.complete ? {} : { "Cache-Control": CACHE_ERRORS };
    return { body: { json }, headers, ...(json.language !== null && { language: json.language }) };
  },
});

/** POST `/v1/verify`: the same for quotations that no log should hold. */
export const verifyPostedInAll = route({
  ...common,
  operation: "verifyPostedQuotationAnywhere",
  tag: "Find, check and cite",
  answer: PostedVerdictInAll,
  query: { lang },
  takesBody: true,
  body: postedQuotations(MOST_AT_ONCE),
  problems: [404, 413, 415, 503],
  async handle(ask): Promise<Answer> {
    const quotes = oneOrSeveral(ask.body);
    if (typeof quotes === "string") return { body: { json: await verdictOn(ask, quotes, ask.query.lang) } };
    const room = roomForQuotations("quotes", quotes);
    const data: VerdictInAll[] = [];
    for (const each of quotes) data.push(room.take(await verdictOn(ask, each, ask.query.lang)));
    return { body: { json: { data, total: data.length, links: { self: `${ask.origin}/v1/verify` } } } };
  },
});

async function verdictOn(
  ask: Omit<Ask, "query">,
  quotation: string,
  language: string | undefined,
): Promise<VerdictInAll> {
  // What only this needs is loaded with the first of it.
  const { verifyInAll } = await import("../library/across/verify-in-all.ts");
  return verifyInAll(ask, quotation, language);
}
