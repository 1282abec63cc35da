import * as z from "zod/mini";
import { inFormat } from "../http/in-format.ts";
import { type Answer, type Ask, route } from "../http/route.ts";
import { inLanguage } from "../library/in-language.ts";
import { locateOrRefuse } from "../library/locate-or-refuse.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import { Citation } from "../model/citation.ts";
import { CslItems } from "../model/csl.ts";
import { documented } from "../model/documented.ts";
import { STYLE_NAMES } from "../quote/citing/cite-passage.ts";
import { CITATION_FORMATS, type CitationFormat, formatCitation } from "../quote/citing/format-citation.ts";
import { headingOf } from "../quote/citing/pinpoint.ts";
import { readDay } from "../words/dates.ts";

const FORMATS = Object.keys(CITATION_FORMATS) as CitationFormat[];
/** Without the `charset` that an answer adds: what is agreed on. */
const MEDIA_TYPES = Object.fromEntries(
  FORMATS.map((format) => [format, CITATION_FORMATS[format].mediaType.split(";")[0]]),
) as Record<CitationFormat, string>;

const query = {
  style: z.optional(documented(z.enum(STYLE_NAMES), "The style; `un` if not said.", "apa")),
  ...inFormat(MEDIA_TYPES, "bibtex"),
  accessed: z.optional(
    documented(z.string(), "The day of access, which is the reader’s to add.", "2026-11-23"),
  ),
  ...inLanguage,
};

const common = {
  query,
  answer: Citation,
  produces: Object.values(MEDIA_TYPES),
  formats: MEDIA_TYPES,
  schemas: { [MEDIA_TYPES["csl-json"]]: CslItems },
  problems: [404],
};

/** `/v1/s-32-1/citation/{address}`: how a passage is cited. */
export const citation = route({
  ...common,
  path: "/v1/{document}/citation/{address}",
  operation: "citePassage",
  tag: "Find, check and cite",
  summary: "How a passage is cited",
  description: `In the style of your choice, for people: ${STYLE_NAMES.join(", ")}; BibTeX, RIS and CSL-JSON for reference managers, where the style is theirs to choose.`,
  pathParameters: {
    ...documentParameter,
    address: {
      description: "An address of the document.",
      examples: ["16", "16.2", "41-52", "asset-recovery"],
    },
  },
  example: "/v1/s-32-1/citation/16?style=apa",
  handle: (ask) => answer(ask, ask.path.address ?? ""),
});

/** `/v1/s-32-1/citation`: how the document is cited. */
export const documentCitation = route({
  ...common,
  path: "/v1/{document}/citation",
  operation: "citeDocument",
  tag: "Find, check and cite",
  summary: "How the document is cited",
  description: "As a passage is, in the same styles and formats, without an address.",
  pathParameters: documentParameter,
  example: "/v1/s-32-1/citation?style=chicago",
  handle: (ask) => answer(ask, ""),
});

async function answer(
  ask: Omit<Ask, "query"> & { query: z.infer<z.ZodMiniObject<typeof query>> },
  text: string,
): Promise<Answer> {
  const open = openDocument(ask);
  const { style, accessed } = ask.query;
  if (accessed !== undefined && readDay(accessed) === undefined) {
    const detail = `"${shorten(accessed)}" is not a day`;
    const errors = [{ parameter: "accessed", detail, expected: ["a day such as 2026-11-23"] }];
    throw new Refusal("bad-parameter", { detail, errors });
  }
  const located = text === "" ? undefined : await locateOrRefuse(open, text);
  const format = FORMATS.find((candidate) => MEDIA_TYPES[candidate] === ask.type) ?? "json";
  const sectionTitle = headingOf(open.document.entry.sections, located?.address ?? "");
  const cited = formatCitation(
    {
      document: open.document.entry,
      address: located?.address ?? "",
      language: open.by.language,
      origin: ask.origin,
      style,
      accessed,
      sectionTitle,
    },
    format,
  );
  const type = CITATION_FORMATS[format].mediaType;
  return {
    body: typeof cited === "string" ? { text: cited } : { json: cited },
    type,
    language: open.by.language,
  };
}
