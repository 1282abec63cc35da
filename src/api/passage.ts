import { quoteInHtml } from "../export/html.ts";
import { quoteInJsonLd } from "../export/json-ld.ts";
import { quoteInMarkdown } from "../export/markdown.ts";
import { quoteInPlainText } from "../export/plain-text.ts";
import { type Quotation, quotationOf } from "../export/quotation.ts";
import { inFormat, PASSAGE_FORMATS } from "../http/negotiate.ts";
import { answerList } from "../http/paging.ts";
import { route } from "../http/route.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import {
  documentParameter,
  inLanguage,
  type OpenDocument,
  openInLanguages,
} from "../library/open-document.ts";
import { presentPassage } from "../library/presenting/present-passage.ts";
import { Passage, PassageOrList } from "../model/passage.ts";
import { QuotationInJsonLd } from "../model/quotation-in-json-ld.ts";
import { ADDRESS_FORMS } from "../quote/address.ts";
import type { Located } from "../quote/locate.ts";

/** The representations besides JSON, by their media types. */
const WRITERS: Record<string, (quotations: Quotation[]) => string> = {
  "text/markdown": quoteInMarkdown,
  "text/plain": quoteInPlainText,
  "text/html": quoteInHtml,
  "application/ld+json": quoteInJsonLd,
};

/** `/v1/s-32-1/paragraphs/{address}`: what a widget needs to quote an address, in one request. */
export const passage = route({
  path: "/v1/{document}/paragraphs/{address}",
  operation: "getPassage",
  tag: "Read",
  summary: "A paragraph, sentence, act or range",
  description:
    "Whatever an address names, in one shape. With several languages (`?lang=en,fr`) the answer is a list with the passage in each. HTML is answered where nothing else is accepted, or `?format=` asks for it.",
  pathParameters: {
    ...documentParameter,
    address: { description: "An address of the document.", examples: ADDRESS_FORMS.map(([form]) => form) },
  },
  query: { ...inLanguage, ...inFormat(PASSAGE_FORMATS, "markdown") },
  answer: Passage,
  example: "/v1/s-32-1/paragraphs/16.2",
  produces: ["application/json", ...Object.keys(WRITERS)],
  formats: PASSAGE_FORMATS,
  schemas: { "application/json": PassageOrList, "application/ld+json": QuotationInJsonLd },
  problems: [404],
  async handle(ask) {
    const address = ask.path.address ?? "";
    const opened = openInLanguages(ask);
    const found: { open: OpenDocument; located: Located }[] = [];
    for (const open of opened) found.push({ open, located: await locateOrRefuse(open, address) });
    const language = found.map(({ open }) => open.by.language).join(", ");
    const write = WRITERS[ask.type];
    if (write !== undefined) {
      const text = write(found.map(({ open, located }) => quotationOf(open.by, located)));
      return { body: { text }, language };
    }
    const passages = found.map(({ open, located }) => presentPassage(open.by, located, open.order));
    const [only, ...others] = passages;
    if (only === undefined || others.length > 0) {
      const all = { ...ask, query: { limit: 100 } };
      return { ...answerList(all, passages, (passage) => passage), language };
    }
    return { body: { json: only }, language };
  },
});
