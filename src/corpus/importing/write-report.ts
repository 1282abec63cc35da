import type { LanguageComparison } from "./compare-languages.ts";
import { type Completeness, completenessTable } from "./completeness.ts";
import { shown } from "./refused.ts";
import type { Report } from "./report.ts";

/** So much of a list stands on the screen; all of it is in the file. */
const FEW = 8;

/** What an import ends with on the screen. */
export function shortReport(report: Report, languages: LanguageComparison, file: string): string {
  const oddities = report.grouped();
  return [
    report.summary(),
    ...few(
      report.refused.map(({ message }) => `  ${message}`),
      report.refused.length === 0 ? undefined : `not taken (${report.refused.length}):`,
    ),
    ...few(
      oddities.map(
        // What differs from file to file is left out of what several say; of one it is what one wants to know.
        ({ what, files, example }) => (files === 1 ? `  ${example}` : `  ${files} × ${what}, as ${example}`),
      ),
      oddities.length === 0 ? undefined : `looked odd, and was read (${report.oddities.length}):`,
    ),
    ...few(differencesIn(languages), languages.documents === 0 ? undefined : languagesLine(languages)),
    ...few(notServed(languages), notServed(languages).length === 0 ? undefined : "read, and not served:"),
    `all of it: ${file}`,
  ].join("\n");
}

/** All that an import has to say. */
export function fullReport(report: Report, languages: LanguageComparison, table: Completeness): string {
  return [
    report.summary(),
    "",
    `not taken: ${report.refused.length}`,
    ...report.refused.map(({ message }) => `  ${message}`),
    "",
    `looked odd, and was read: ${report.oddities.length}`,
    ...report.grouped().map(({ what, files }) => `  ${files} × ${what}`),
    "",
    ...report.oddities.map(({ file, what }) => `  ${shown(file)}: ${shown(what)}`),
    "",
    languagesLine(languages),
    ...differencesIn(languages),
    ...notServed(languages),
    "",
    completenessTable(table),
    ...table.sessions.flatMap(({ name, missing }) =>
      missing.length === 0 ? [] : ["", `${name}: listed, and not here`, `  ${missing.join(", ")}`],
    ),
    "",
  ].join("\n");
}

/** How far the languages of a document have the same addresses. */
function languagesLine({ documents, paragraphs, same, differences }: LanguageComparison): string {
  if (documents === 0) return "no document was read in several languages";
  const share = ((100 * same) / paragraphs).toFixed(2);
  const line = `${documents === 1 ? "1 document" : `${documents} documents`} in several languages: ${share} % of ${paragraphs} paragraphs have the same address in all`;
  return differences.length === 0
    ? line
    : `${line}; ${differences.length === 1 ? "1 text differs" : `${differences.length} texts differ`}:`;
}

function differencesIn({ differences }: LanguageComparison): string[] {
  return differences.map(({ symbol, language, what }) => `  ${symbol} (${language}) ${what}`);
}

/** What was read and cannot be served as it is, and why. */
function notServed({ apart, undated }: LanguageComparison): string[] {
  const days = "neither its files nor the data say on which day it was adopted, and distributed";
  return [
    ...apart.map(
      (text) => `  ${text}: it has too few of the same paragraphs, and is left out of the document`,
    ),
    ...undated.map((symbol) => `  ${symbol}: ${days}`),
  ];
}

function few(lines: readonly string[], head: string | undefined): string[] {
  if (head === undefined) return [];
  const more = lines.length - FEW;
  return [head, ...lines.slice(0, FEW), ...(more > 0 ? [`  … and ${more} more`] : [])];
}
