import { monthDayYear, yearOf } from "../../../words/dates.ts";
import { labelled, pinpoint } from "../pinpoint.ts";
import { onOneLine } from "../runs.ts";
import { annexOf, commas, corporateAuthor, type Style } from "../style.ts";

const WORDS = labelled("para. ", "paras. ", "preamble, ");

/**
 * Publication Manual of the American Psychological Association, 7th edition, reference list.
 *
 * 10.4 (reports by a government agency or another organization): the body as author, the year, the title in italics
 * and sentence case, the document's number in parentheses, the URL. 9.16: a date of retrieval goes before the URL.
 * Chapter 11 leaves legal references to the Bluebook, and has charters (11.9) and treaties (11.10) but no resolutions.
 * 8.13 puts the part that is quoted, "para. 16", into the citation in the text; it stands here after the number, where
 * parentheses hold what tells parts apart. On preambles and sentences the manual is silent.
 */
export const apa: Style = ({ document, url, accessed, ...cited }) => {
  const place = pinpoint({ ...cited, document }, WORDS);
  const number = commas(onOneLine(document.symbol), annexOf(document), place);
  return [
    `${corporateAuthor(document)}. (${yearOf(document.adopted)}). `,
    { italic: onOneLine(document.title) },
    ` (${number}). ${accessed === undefined ? "" : `Retrieved ${monthDayYear(accessed)}, from `}`,
    { link: url },
  ];
};
