import { inFormat } from "../http/in-format.ts";
import { route } from "../http/route.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter } from "../library/open-document.ts";
import { Passage, PassageOrList } from "../model/passage.ts";
import { QuotationInJsonLd } from "../model/quotation-in-json-ld.ts";
import { ADDRESS_FORMS } from "../quote/address.ts";
import { answeringPassage } from "./answer-passage.ts";

/** `/v1/s-32-1/paragraphs/{address}`: what a widget needs to quote an address, in one request. */
export const passage = route({
  ...answeringPassage,
  operation: "getPassage",
  tag: "Read",
  summary: "A paragraph, sentence, act or range",
  description:
    "Whatever an address names, in one shape. With several languages (`?lang=en,fr`) the answer is a list with the passage in each. HTML is answered where nothing else is accepted, or `?format=` asks for it.",
  pathParameters: {
    ...documentParameter,
    address: { description: "An address of the document.", examples: ADDRESS_FORMS.map(([form]) => form) },
  },
  query: { ...inLanguage, ...inFormat(answeringPassage.formats, "markdown") },
  answer: Passage,
  example: "/v1/s-32-1/paragraphs/16.2",
  schemas: { "application/json": PassageOrList, "application/ld+json": QuotationInJsonLd },
  problems: [404],
});
