import { dayMonthYear, yearOf } from "../../../words/dates.ts";
import { labelled, pinpoint } from "../pinpoint.ts";
import { onOneLine } from "../runs.ts";
import { annexOf, commas, corporateAuthor, resolutionSymbol, type Style } from "../style.ts";

const WORDS = labelled("para. ", "paras. ", "preamble, ");

/**
 * Harvard, as Cite Them Right has it (11th and 12th editions), "Publications of international organisations":
 * organisation, year in round brackets, title in italics, number, "Available at: URL (Accessed: date)". On paragraphs
 * of resolutions it is silent; they follow the number, as pages do.
 */
export const harvard: Style = ({ document, url, accessed, ...cited }) => {
  const place = pinpoint({ ...cited, document }, WORDS);
  const number = resolutionSymbol(document.symbol);
  return [
    `${corporateAuthor(document)} (${yearOf(document.adopted)}) `,
    { italic: onOneLine(document.title) },
    `. ${commas(number, annexOf(document), place)}. Available at: `,
    { link: url },
    accessed === undefined ? "" : ` (Accessed: ${dayMonthYear(accessed)}).`,
  ];
};
