import { shortMonthDayYear } from "../../../words/dates.ts";
import { namesOfBody } from "../../bodies.ts";
import { labelled, pinpoint } from "../pinpoint.ts";
import { onOneLine, type Run } from "../runs.ts";
import { american, annexOf, commas, isResolution, resolutionNumber, type Style } from "../style.ts";

const WORDS = labelled("¶ ", "¶¶ ", "pmbl. ");

/**
 * The Bluebook, 21st edition.
 *
 * 21.7.2 (United Nations resolutions; rule 14 is on the administrative materials of the United States), cited by their
 * symbols: "G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)". 3.3: paragraphs by "¶", never "at"; 3.4:
 * appended material is named before the place in it. T12: months; T16: "pmbl.". 18.2: the URL and, where the date that
 * counts is the reader's, "last visited" in parentheses after it. On sentences it is silent.
 */
export const bluebook: Style = ({ document, url, accessed, ...cited }) => {
  const symbol = onOneLine(document.symbol);
  const number = isResolution(symbol) ? ` Res. ${resolutionNumber(symbol)}` : "";
  const whole = commas(
    `${namesOfBody(document.body).bluebook}${number}`,
    annexOf(document),
    pinpoint({ ...cited, document }, WORDS),
    `U.N. Doc. ${symbol} (${shortMonthDayYear(document.adopted)})`,
  );
  const seen: Run[] =
    accessed === undefined ? [] : [", ", { link: url }, ` (last visited ${shortMonthDayYear(accessed)})`];
  return [american(whole), ...seen, "."];
};
