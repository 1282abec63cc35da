import { type Completeness, completenessTable } from "./completeness.ts";
import { shown } from "./refused.ts";
import type { Report } from "./report.ts";

/** So much of a list stands on the screen; all of it is in the file. */
const FEW = 8;

/** What an import ends with on the screen. */
export function shortReport(report: Report, file: string): string {
  const oddities = report.grouped();
  return [
    report.summary(),
    ...few(
      report.refused.map(({ message }) => `  ${message}`),
      `could not be read (${report.refused.length}):`,
    ),
    ...few(
      oddities.map(
        ({ what, files, example }) => `  ${files} × ${what}${files === 1 ? "" : `, as ${example}`}`,
      ),
      `looked odd, and was read (${report.oddities.length}):`,
    ),
    `all of it: ${file}`,
  ].join("\n");
}

/** All that an import has to say. */
export function fullReport(report: Report, table: Completeness): string {
  return [
    report.summary(),
    "",
    `could not be read: ${report.refused.length}`,
    ...report.refused.map(({ message }) => `  ${message}`),
    "",
    `looked odd, and was read: ${report.oddities.length}`,
    ...report.grouped().map(({ what, files }) => `  ${files} × ${what}`),
    "",
    ...report.oddities.map(({ file, what }) => `  ${shown(file)}: ${shown(what)}`),
    "",
    completenessTable(table),
    ...table.sessions.flatMap(({ name, missing }) =>
      missing.length === 0 ? [] : ["", `${name}: listed, and not here`, `  ${missing.join(", ")}`],
    ),
    "",
  ].join("\n");
}

function few(lines: readonly string[], head: string): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - FEW;
  return [head, ...lines.slice(0, FEW), ...(more > 0 ? [`  … and ${more} more`] : [])];
}
