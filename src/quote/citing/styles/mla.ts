import { dayMonthYear, dayShortMonthYear } from "../../../words/dates.ts";
import { nameOfBody } from "../../bodies.ts";
import { headline } from "../headline.ts";
import { labelled, pinpoint } from "../pinpoint.ts";
import { onOneLine } from "../runs.ts";
import { american, annexOf, commas, resolutionSymbol, type Style } from "../style.ts";

const WORDS = labelled("par. ", "pars. ", "preamble, ");

/**
 * MLA Handbook, 9th edition, works cited.
 *
 * Chapter 5, government authors (5.17–22): the larger body, a comma, the agency. The template of core elements: title of
 * the source in italics and headline style (2.90), then number, date and location; the date of access ends the entry
 * (5.111). Paragraphs are "par." and "pars.", as in citations in the text (6.20). On parts of resolutions it is silent;
 * they stand where the location does.
 */
export const mla: Style = ({ document, url, accessed, language, ...cited }) => {
  const place = pinpoint({ ...cited, document }, WORDS);
  const number = resolutionSymbol(document.symbol);
  return [
    `United Nations, ${nameOfBody(document.body)}. `,
    { italic: headline(onOneLine(document.title), language) },
    american(`. ${commas(number, dayMonthYear(document.adopted), annexOf(document), place)}, `),
    { link: url },
    accessed === undefined ? "." : `. Accessed ${dayShortMonthYear(accessed)}.`,
  ];
};
