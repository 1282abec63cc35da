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
import { asTables } from "./as-tables.ts";

const MOST = 50;

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
        `An address of the document. Repeated for several, up to ${MOST}.`,
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
      const found = await Promise.all(
        asked.map(async (address) => ({ asked: address, ...(await find(open, address)) })),
      );
      return answerList(all, found, (answer) => answer, open.by.language);
    },
  }),
  "passages",
);

async function find(open: OpenDocument, address: string): Promise<Omit<PassageAnswer, "asked">> {
  try {
    return { passage: presentPassage(open.by, await locateOrRefuse(open, address), open.order) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { detail, didYouMean } = error.content;
    return {
      problem: { status: statusOf(error), detail, ...(didYouMean === undefined ? {} : { didYouMean }) },
    };
  }
}
