import type { Block, Expectation } from "./reading.ts";
import { excerpt, SourceError } from "./source-error.ts";

/**
 * Reads what stands above the text: the distribution date, the session, the symbol and title, and for an annexed
 * text the resolution that adopts it.
 *
 * @returns the blocks of the masthead; the text begins at the line after them
 * @throws {SourceError} when a line that the expectation calls for is missing
 */
export function readMasthead(lines: string[], expectation: Expectation): Block[] {
  const symbol = expectation.symbol.replace(/^A\/RES\//, "");
  const marks: { wanted: string; is: (line: string) => boolean }[] = [
    { wanted: "the body that adopted it", is: (line) => line === "General Assembly" },
    exactly(spelledDate(expectation.published), "the date of distribution"),
    {
      wanted: `the line of adoption with "${spelledDate(expectation.adopted)}"`,
      is: (line) =>
        line.startsWith("Resolution adopted by") && line.endsWith(` on ${spelledDate(expectation.adopted)}`),
    },
    exactly(`${symbol}. ${expectation.title}`, "symbol and title"),
  ];
  if (expectation.annexed) {
    marks.push(
      exactly("Annex", "the heading of the annex"),
      exactly(expectation.title, "the title of the annex"),
    );
  }
  let at = 0;
  for (const mark of marks) {
    const found = lines.findIndex((line, index) => index >= at && mark.is(line));
    if (found === -1) {
      const stands = lines.findIndex((line, index) => index >= at && line !== "");
      const line = stands === -1 ? lines.length : stands;
      throw new SourceError(line + 1, `${excerpt(lines[line] ?? "")} and nothing below it fits`, mark.wanted);
    }
    at = found + 1;
  }
  return lines.slice(0, at).map((raw) => (raw === "" ? { is: "blank" } : { is: "masthead", raw }));
}

function exactly(text: string, what: string) {
  return { wanted: `${what}, "${text}"`, is: (line: string) => line === text };
}

/** A date as UN documents spell it: `2 June 2021`. */
function spelledDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const months = ["January", "February", "March", "April", "May", "June"];
  months.push("July", "August", "September", "October", "November", "December");
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
