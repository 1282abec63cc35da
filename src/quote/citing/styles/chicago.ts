import { monthDayYear } from "../../../words/dates.ts";
import { nameOfBody } from "../../bodies.ts";
import { headline } from "../headline.ts";
import { labelled, pinpoint } from "../pinpoint.ts";
import { onOneLine } from "../runs.ts";
import { american, annexOf, commas, isResolution, resolutionNumber, type Style } from "../style.ts";

const WORDS = labelled("para. ", "paras. ", "preamble, ");

/**
 * The Chicago Manual of Style, 17th edition, notes.
 *
 * Chapter 14, "Legal and Public Documents", on international bodies (the same in Turabian's manual, "Publications of
 * international bodies"): the authorizing body, where "UN" is clear enough, the topic or title, the number, the date.
 * 8.159: titles in headline style. 13.30: quotation marks inside quotation marks become single. 14.12: the date of
 * access, where it is wanted, goes before the URL. On paragraphs and preambles of resolutions it is silent.
 */
export const chicago: Style = ({ document, url, accessed, language, ...cited }) => {
  const title = headline(onOneLine(document.title), language).replace(/[“”"]/g, (mark) =>
    mark === "“" ? "‘" : "’",
  );
  const number = isResolution(document.symbol) ? `, Resolution ${resolutionNumber(document.symbol)}` : "";
  const place = commas(
    onOneLine(document.symbol),
    annexOf(document),
    pinpoint({ ...cited, document }, WORDS),
    monthDayYear(document.adopted),
    accessed === undefined ? "" : `accessed ${monthDayYear(accessed)}`,
  );
  const body = `UN ${nameOfBody(document.body)}`;
  return [american(`${body}${number}, “${title}”, ${place}, `), { link: url }, "."];
};
