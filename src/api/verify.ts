import * as z from "zod/mini";
import { type Answer, type Ask, route } from "../http/route.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { MOST_JUDGED, MOST_TOGETHER, roomForQuotations } from "../library/quotations-together.ts";
import { Refusal } from "../library/refusal.ts";
import { documented } from "../model/documented.ts";
import { PostedVerdict, Verdict, type VerdictList } from "../model/verdict.ts";

/** A quotation has at most so many UTF-16 code units. */
const MOST_CHARACTERS = 20_000;
/** So many quotations are judged in one request. */
export const MOST_AT_ONCE = 50;

/** The quotation, as every path takes it. */
export const quote = documented(
  z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)),
  "The quotation. It is neither kept nor logged.",
  "We will provide a safe and adequate environment to journalists",
);

/**
 * What is posted: a quotation, or several.
 *
 * @param most so many at once
 */
export function postedQuotations(most: number) {
  return z.strictObject({
    quote: z.optional(quote),
    quotes: z.optional(
      documented(
        z
          .array(z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)))
          .check(z.minLength(1), z.maxLength(most)),
        `Several, instead of \`quote\`: the answer is then a list of verdicts, \`data\`, in their order. All together at most ${MOST_TOGETHER.toLocaleString("en")} characters, and ${MOST_JUDGED} quotations between quotation marks.`,
        ["We reject corruption", "crime does not pay"],
      ),
    ),
  });
}

/**
 * The one quotation or the several that were posted.
 *
 * @throws {Refusal} 400 where there is neither, or both
 */
export function oneOrSeveral(body: unknown): string | string[] {
  const { quote, quotes } = body as { quote?: string; quotes?: string[] };
  if ((quote === undefined) === (quotes === undefined))
    throw new Refusal("bad-parameter", {
      detail: "the body has neither a quotation nor several, or both",
      errors: [
        {
          parameter: "quote",
          detail: "one of `quote` and `quotes` is needed",
          expected: ['{ "quote": "…" } or { "quotes": ["…", …] }'],
        },
      ],
    });
  return quote ?? quotes ?? [];
}

const common = {
  path: "/v1/{document}/verify",
  summary: "Is this quotation in the text?",
  description: [
    "`exact`: the source’s words, but for case, white space, kinds of quotation marks and dashes, a full stop or comma at",
    "the end, footnote marks, square brackets that restore case, marks of markup, words broken at lines’ ends, and a page’s",
    "running head and number. `abridged`: that, but for omissions that are marked; `omissions` says what is left out, and",
    "where that drops a negation or a qualifier. `altered`: a passage of the source with words changed, added, inserted, or",
    "dropped without a mark; `diff` says which. `not-found`: neither.",
    "What is judged is what is quoted: where the text that is sent is not the source’s as a whole, what stands before a",
    "citation at its end, after one at its head, between quotation marks, or after a colon; `quoted` says which part that",
    "was, `cited` whether a citation beside it is right.",
  ].join(" "),
  pathParameters: documentParameter,
  answer: Verdict,
  produces: ["application/json"],
  problems: [404],
  costly: true,
  confidential: true,
} as const;

/** GET `/v1/s-32-1/verify?quote=`: for quotations that fit into a URL. */
export const verify = route({
  ...common,
  operation: "verifyQuotation",
  tag: "Find, check and cite",
  query: { quote, ...inLanguage },
  example:
    "/v1/s-32-1/verify?quote=We%20will%20provide%20a%20safe%20and%20adequate%20environment%20to%20journalists",
  handle: (ask) => answer(ask, ask.query.quote),
});

/** POST `/v1/s-32-1/verify`: for quotations of any length up to the limit, and for those that no log should hold. */
export const verifyPosted = route({
  ...common,
  operation: "verifyPostedQuotation",
  tag: "Find, check and cite",
  answer: PostedVerdict,
  query: inLanguage,
  takesBody: true,
  body: postedQuotations(MOST_AT_ONCE),
  problems: [404, 413, 415],
  async handle(ask) {
    const quotes = oneOrSeveral(ask.body);
    if (typeof quotes === "string") return answer(ask, quotes);
    const room = roomForQuotations("quotes", quotes);
    const open = openDocument(ask);
    // What compares is loaded with the first quotation.
    const { verdictOf } = await import("../library/judge-quotation.ts");
    const data = quotes.map((each) => room.take(verdictOf(each, open, ask.release.id)));
    const { language } = open.by;
    const json: VerdictList = {
      data,
      total: data.length,
      language,
      links: { self: open.by.link("/verify") },
    };
    return { body: { json }, language };
  },
});

async function answer(
  ask: Omit<Ask, "query"> & { query: { lang?: string | undefined } },
  quotation: string,
): Promise<Answer> {
  const open = openDocument(ask);
  const { verdictOf } = await import("../library/judge-quotation.ts");
  return { body: { json: verdictOf(quotation, open, ask.release.id) }, language: open.by.language };
}
