import { Passage } from "../../model/passage.ts";
import { ADDRESS_FORMS } from "../../quote/address.ts";
import { isLocated, type Located, locate } from "../../quote/locate.ts";
import { documentParameter, inLanguage, type OpenDocument, openInLanguages } from "../answering/document.ts";
import { answerList } from "../answering/paging.ts";
import { ProblemError } from "../answering/problem.ts";
import { route } from "../answering/route.ts";
import { presentPassage } from "../presenting/passage.ts";

/** `/v1/s-32-1/paragraphs/{address}`: what a widget needs to quote an address, in one request. */
export const passage = route({
  path: "/v1/{document}/paragraphs/{address}",
  operation: "getPassage",
  summary: "A paragraph, sentence, act or range",
  description:
    "Whatever an address names, in one shape. With several languages (`?lang=en,fr`) the answer is a list with the passage in each.",
  pathParameters: {
    ...documentParameter,
    address: { description: "An address of the document.", examples: ADDRESS_FORMS.map(([form]) => form) },
  },
  query: inLanguage,
  answer: Passage,
  example: "/v1/s-32-1/paragraphs/16.2",
  produces: ["application/json"],
  problems: [404],
  handle(ask) {
    const address = ask.path.address ?? "";
    const passages = openInLanguages(ask).map((open) => ({
      language: open.by.language,
      passage: presentPassage(open.by, locateOrRefuse(open, address), open.order),
    }));
    const [only, ...others] = passages;
    if (only === undefined || others.length > 0) {
      const all = { ...ask, query: { limit: 100 } };
      const list = answerList(all, passages, ({ passage }) => passage);
      return { ...list, language: passages.map(({ language }) => language).join(", ") };
    }
    return { body: { json: only.passage }, language: only.language };
  },
});

/**
 * Finds what an address names.
 *
 * @throws {ProblemError} 400 that shows what addresses look like, 404 that names the nearest
 */
export function locateOrRefuse({ document, paragraphs }: OpenDocument, address: string): Located {
  const found = locate({ sections: document.entry.sections, paragraphs }, address);
  if (isLocated(found)) return found;
  const didYouMean = found.nearest;
  if (found.kind === "malformed") {
    const expected = ADDRESS_FORMS.map(([form, meaning]) => `${form} (${meaning})`);
    const errors = [{ parameter: "address", detail: found.problem, expected }];
    throw new ProblemError("bad-address", { detail: found.problem, errors, didYouMean });
  }
  const expected = didYouMean === undefined ? [] : [didYouMean];
  const errors = [{ parameter: "address", detail: found.problem, expected }];
  throw new ProblemError("not-found", { detail: found.problem, errors, didYouMean });
}
