import * as z from "zod/mini";
import { answerList } from "../http/paging.ts";
import { statusOf } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { inLanguage } from "../library/in-language.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import { documentParameter, type OpenDocument, openDocument } from "../library/open-document.ts";
import { presentPassage } from "../library/presenting/present-passage.ts";
import { Refusal } from "../library/refusal.ts";
import { documented } from "../model/documented.ts";
import { list } from "../model/list.ts";
import { PassageAnswer } from "../model/passage.ts";
import type { Located } from "../quote/locate.ts";
import { asTables } from "./as-tables.ts";

const MOST = 50;
/** So many paragraphs are in one answer, whose addresses may be ranges. */
const MOST_PARAGRAPHS = 300;

/** `/v1/s-32-1/passages?address=16&address=17.2`: several addresses in one request, for a page of quotations. */
export const passages = asTables(
  route({
    path: "/v1/{document}/passages",
    operation: "getPassages",
    tag: "Read",
    summary: "Several passages at once",
    description:
      "What each address names, in the order of asking; an address that names nothing says why and spoils none of the others. For a page that quotes much: the widgets ask this way.",
    pathParameters: documentParameter,
    query: {
      address: documented(
        z.array(z.string().check(z.maxLength(100))).check(z.minLength(1), z.maxLength(MOST)),
        `An address of the document. Repeated for several, up to ${MOST}, which name at most ${MOST_PARAGRAPHS} paragraphs.`,
        ["16.2", "87"],
      ),
      ...inLanguage,
    },
    answer: list("PassageAnswerList", PassageAnswer),
    example: "/v1/s-32-1/passages?address=16.2&address=87",
    produces: ["application/json"],
    problems: [404],
    async handle(ask) {
      const open = openDocument(ask);
      const asked = ask.query.address;
      const all = { ...ask, query: { limit: MOST } };
      const located = await Promise.all(asked.map((address) => locate(open, address)));
      refuseTooMany(located);
      const found = located.map((each, at) => ({
        asked: asked[at] ?? "",
        ...("type" in each ? { passage: presentPassage(open.by, each, open.order) } : { problem: each }),
      }));
      return answerList(all, found, (answer) => answer, open.by.language);
    },
  }),
  "passages",
);

type Answered = Located | NonNullable<PassageAnswer["problem"]>;

/** Where an address leads, or why it leads nowhere. */
async function locate(open: OpenDocument, address: string): Promise<Answered> {
  try {
    return await locateOrRefuse(open, address);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { detail, didYouMean } = error.content;
    return { status: statusOf(error), detail, ...(didYouMean === undefined ? {} : { didYouMean }) };
  }
}

/** Fifty times the whole text would be megabytes, and most of a second. */
function refuseTooMany(located: readonly Answered[]): void {
  const count = located.reduce((sum, each) => sum + ("paragraphs" in each ? each.paragraphs.length : 1), 0);
  if (count <= MOST_PARAGRAPHS) return;
  const detail = `the addresses name ${count} paragraphs together, and an answer has at most ${MOST_PARAGRAPHS}`;
  throw new Refusal("bad-parameter", { detail, errors: [{ parameter: "address", detail }] });
}
