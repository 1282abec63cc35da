import { PASSAGE_FORMATS } from "../http/negotiate.ts";
import type { Answer, Ask } from "../http/route.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import { type OpenDocument, openInLanguages } from "../library/open-document.ts";
import { presentPassage } from "../library/presenting/present-passage.ts";
import type { Located } from "../quote/locate.ts";

const JSON_TYPE = "application/json";

type PassageAsk = Pick<Ask, "origin" | "url" | "path" | "release" | "type"> & {
  query: { lang?: string | undefined };
};

/**
 * How a passage is answered: the one thing of the API that pages with quotations ask for. What it takes and answers, as
 * schemas tell it, is declared beside it in `passage.ts`.
 */
export const answeringPassage = {
  path: "/v1/{document}/paragraphs/{address}",
  produces: [...new Set(Object.values(PASSAGE_FORMATS))],
  formats: PASSAGE_FORMATS,
  async handle(ask: PassageAsk): Promise<Answer> {
    const address = ask.path.address ?? "";
    const opened = openInLanguages(ask);
    const found: { open: OpenDocument; located: Located }[] = [];
    for (const open of opened) found.push({ open, located: await locateOrRefuse(open, address) });
    const language = found.map(({ open }) => open.by.language).join(", ");
    if (ask.type !== JSON_TYPE) {
      const { writePassages } = await import("./passage-writers.ts");
      return { body: { text: writePassages(ask.type, found) }, language };
    }
    const passages = found.map(({ open, located }) => presentPassage(open.by, located, open.order));
    const [only, ...others] = passages;
    if (only === undefined || others.length > 0) {
      const { answerList } = await import("../http/paging.ts");
      const all = { ...ask, query: { limit: 100 } };
      return { ...answerList(all, passages, (passage) => passage), language };
    }
    return { body: { json: only }, language };
  },
} as const;
