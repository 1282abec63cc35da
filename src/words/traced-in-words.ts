/** How many paragraphs of a draft stand how to what was agreed before. */
export interface Counts {
  same: number;
  numbers: number;
  reworded: number;
  new: number;
}

/** "6 of 10 paragraphs stand word for word in an earlier resolution; 2 with other numbers, dates or documents …" */
export function countsInWords(counts: Counts): string {
  const all = counts.same + counts.numbers + counts.reworded + counts.new;
  if (all === 0) return "There is no paragraph to trace here.";
  const others = [
    counts.numbers === 0 ? "" : `${counts.numbers} with other numbers, dates or documents`,
    counts.reworded === 0 ? "" : `${counts.reworded} reworded`,
    counts.new === 0 ? "" : `${counts.new} new here, in what this corpus holds`,
  ].filter((one) => one !== "");
  const stand = `${all === 1 ? "paragraph" : "paragraphs"} ${counts.same === 1 ? "stands" : "stand"} word for word in an earlier resolution`;
  return `${counts.same} of ${all} ${stand}${others.length === 0 ? "" : `; ${others.join(", ")}`}.`;
}
