/** How many paragraphs of a draft stand how to what was agreed before. */
export interface Counts {
  same: number;
  numbers: number;
  reworded: number;
  new: number;
  /** Of those that count as reworded, how many are a part of a longer paragraph, word for word. */
  parts: number;
}

/** "6 of 10 paragraphs stand word for word in an earlier resolution; 2 with other numbers, dates or documents …" */
export function countsInWords(counts: Counts): string {
  const all = counts.same + counts.numbers + counts.reworded + counts.new;
  if (all === 0) return "There is no paragraph to trace here.";
  const reworded = counts.reworded - counts.parts;
  const others = [
    counts.parts === 0 ? "" : `${counts.parts} word for word as a part of a longer paragraph`,
    counts.numbers === 0 ? "" : `${counts.numbers} with other numbers, dates or documents`,
    reworded === 0 ? "" : `${reworded} reworded`,
    counts.new === 0 ? "" : `${counts.new} new here, in what this corpus holds`,
  ].filter((one) => one !== "");
  return `${standing(counts.same, all)} word for word in an earlier resolution${others.length === 0 ? "" : `; ${others.join(", ")}`}.`;
}

function standing(same: number, all: number): string {
  const whole = same === 0 ? " as a whole" : "";
  if (all === 1) return same === 1 ? "The paragraph stands" : `The paragraph does not stand${whole}`;
  return `${same === 0 ? "None" : same} of ${all} paragraphs ${same < 2 ? "stands" : "stand"}${whole}`;
}
