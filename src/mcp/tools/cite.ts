import * as z from "zod/mini";
import { locateOrRefuse } from "../../library/locate-or-refuse.ts";
import { Refusal, shorten } from "../../library/refusal.ts";
import { documented } from "../../model/documented.ts";
import { ToldCitation } from "../../model/told.ts";
import { STYLE_NAMES } from "../../quote/citing/cite-passage.ts";
import { CITATION_FORMATS, type CitationFormat, formatCitation } from "../../quote/citing/format-citation.ts";
import { headingOf } from "../../quote/citing/pinpoint.ts";
import { readDay } from "../../words/dates.ts";
import { passagePage } from "../items.ts";
import { inLanguage, ofDocument, openNamed } from "../open-named.ts";
import { tool } from "../tool.ts";

/** `json` is the text, the HTML and the address at once: the answer has them anyway. */
type TextFormat = Exclude<CitationFormat, "json">;
const FORMATS = (Object.keys(CITATION_FORMATS) as CitationFormat[]).filter(
  (format): format is TextFormat => format !== "json",
);

/** `cite`: how a passage is cited, with its words. */
export const cite = tool({
  name: "cite",
  title: "Cite a passage",
  description: `How a passage is cited, in the styles ${STYLE_NAMES.join(", ")}, or for reference managers (BibTeX, RIS, CSL-JSON), with the permalink and the exact words. Take the citation as it is.`,
  input: {
    ...ofDocument,
    address: documented(z.string().check(z.minLength(1), z.maxLength(100)), "The address.", "16.2", "41-52"),
    style: z.optional(documented(z.enum(STYLE_NAMES), "The style: `un` if not said.")),
    format: z.optional(documented(z.enum(FORMATS), "The format: `text` if not said.")),
    accessed: z.optional(
      documented(
        z.string().check(z.maxLength(20)),
        "The day of access, if the citation is to say it.",
        "2026-11-23",
      ),
    ),
    ...inLanguage,
  },
  answer: ToldCitation,
  async handle(ask, { document, address, style = "un", format = "text", accessed, lang, cursor }, room) {
    if (accessed !== undefined && readDay(accessed) === undefined) {
      const detail = `"${shorten(accessed)}" is not a day`;
      const errors = [{ parameter: "accessed", detail, expected: ["a day such as 2026-11-23"] }];
      throw new Refusal("bad-parameter", { detail, errors });
    }
    const open = await openNamed(ask, document, lang);
    const located = await locateOrRefuse(open, address);
    const { entry } = open.document;
    const cited = formatCitation(
      {
        document: entry,
        address: located.address,
        language: open.by.language,
        origin: ask.origin,
        style,
        accessed,
        sectionTitle: headingOf(entry.sections, located.address),
      },
      format,
    );
    const text = cited.trim();
    return {
      about: { style, format, cited: text },
      lines: [`The citation (${format === "text" ? style : format}):\n${text}`],
      ...passagePage(open, located, cursor, room - 300),
    };
  },
});
