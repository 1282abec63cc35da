import { dayMonthYear } from "../../../words/dates.ts";
import { namesOfBody } from "../../bodies.ts";
import { labelled, pinpoint } from "../pinpoint.ts";
import { onOneLine, type Run } from "../runs.ts";
import { annexOf, commas, isResolution, resolutionNumber, type Style } from "../style.ts";

const WORDS = {
  ...labelled("para ", "paras ", "preamble, "),
  section: (title: string) => `section entitled ‘${title}’`,
};

/**
 * OSCOLA, 4th edition, whose international law section (OSCOLA 2006, "United Nations documents") still holds: author,
 * title, date in round brackets, document number, as in "UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210"; a
 * resolution goes by its number, without its title. No full stops in abbreviations; pinpoints after a comma, "para 16".
 * 3.1.4: a source that is also published in print needs no URL; where one is wanted, it stands in angled brackets with
 * the date of access after it. On preambles and sentences of resolutions it is silent.
 */
export const oscola: Style = ({ document, url, accessed, ...cited }) => {
  const symbol = onOneLine(document.symbol);
  const number = isResolution(symbol) ? ` Res ${resolutionNumber(symbol)}` : "";
  const whole = `${namesOfBody(document.body).oscola}${number} (${dayMonthYear(document.adopted)}) UN Doc ${symbol}`;
  const runs: Run[] = [commas(whole, annexOf(document), pinpoint({ ...cited, document }, WORDS))];
  return accessed === undefined
    ? runs
    : [...runs, " <", { link: url }, `> accessed ${dayMonthYear(accessed)}`];
};
