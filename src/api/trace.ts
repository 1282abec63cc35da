import * as z from "zod/mini";
import { route } from "../http/route.ts";
import { documented } from "../model/documented.ts";
import { Trace } from "../model/trace.ts";

/** A draft has at most so many UTF-16 code units. */
export const MOST_CHARACTERS = 100_000;
/** So many parts of it are traced in one request. */
const MOST_AT_ONCE = 20;
const AT_ONCE = 10;

/** POST `/v1/trace`: a draft, paragraph by paragraph. */
export const trace = route({
  path: "/v1/trace",
  operation: "traceDraft",
  tag: "Find, check and cite",
  summary: "What was agreed before of a draft, and what it changes",
  description: [
    "A draft is read into its paragraphs: blank lines, numbers (`12.`), list marks and what opens a preamble’s paragraphs",
    "part it; lettered parts, `(a)`, belong to the paragraph above them; headings are passed by; of tables the cells that",
    "have running text are read. Of each paragraph the answer says where its words stand in what is held here, with the",
    "drafters’ note, and what the draft changes. A page of the draft is traced at a time: send the same text again with",
    "`start` as `next` says. Texts are looked for in the language that each paragraph is in, or in `lang`. What is sent is",
    "neither kept nor logged. While the index of all documents can’t be asked, the answer is 503.",
  ].join(" "),
  query: {},
  takesBody: true,
  body: z.strictObject({
    text: documented(
      z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)),
      "The draft: plain text or Markdown, at most 100,000 characters.",
      "1. Decides to remain seized of the matter.",
    ),
    lang: z.optional(
      documented(
        z.string().check(z.maxLength(100)),
        "The language of the draft. Where it is not given, that of each paragraph, by its letters and words.",
        "en",
      ),
    ),
    start: z.optional(
      documented(z.int().check(z.minimum(0), z.maximum(MOST_CHARACTERS)), "How many parts to pass by.", 10),
    ),
    limit: z.optional(
      documented(
        z.int().check(z.minimum(1), z.maximum(MOST_AT_ONCE)),
        "At most so many parts: 10 where it is not given. Of long ones there are fewer on a page.",
        10,
      ),
    ),
  }),
  answer: Trace,
  produces: ["application/json"],
  problems: [404, 413, 415, 503],
  costly: true,
  confidential: true,
  async handle(ask) {
    const { text, lang, start = 0, limit = AT_ONCE } = ask.body as DraftSent;
    // What only this needs is loaded with the first of it.
    const { traceDraft } = await import("../library/lineage/trace-draft.ts");
    const traced = await traceDraft(ask, { text, language: lang, start, limit });
    const json: Trace = { ...traced, links: { self: `${ask.origin}/v1/trace` } };
    return { body: { json } };
  },
});

interface DraftSent {
  text: string;
  lang?: string;
  start?: number;
  limit?: number;
}
