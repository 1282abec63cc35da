import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface Report {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** How many tests came to which end. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const ENGINES = ["Node", "workerd", "Chromium"] as const;
export type Engine = (typeof ENGINES)[number];

/**
 * Counts a report's tests by the engine that they need. A file that could not be run at all is a test that failed.
 *
 * @param engineOf which engine a test file needs
 */
export async function countByEngine(
  { testResults }: Report,
  engineOf: (file: string) => Promise<Engine>,
): Promise<Record<Engine, Counts>> {
  const nothing = (): Counts => ({ passed: 0, failed: 0, skipped: 0 });
  const counts = { Node: nothing(), workerd: nothing(), Chromium: nothing() };
  for (const { name, status, assertionResults } of testResults) {
    const count = counts[await engineOf(name)];
    for (const { status } of assertionResults) {
      count[status === "passed" || status === "failed" ? status : "skipped"]++;
    }
    const failed = assertionResults.some(({ status }) => status === "failed");
    if (status === "failed" && !failed) count.failed++;
  }
  return counts;
}

/** The engine of a test file: that of what it imports, itself or through others. */
export async function engineOf(file: string): Promise<Engine> {
  const reached = [file];
  for (const path of reached) {
    const source = await readFile(path, "utf8").catch(() => "");
    for (const [, specifier = ""] of source.matchAll(/^(?:import|export|\}) [^;]*?"(\.[^"]+\.ts)"/gm)) {
      const imported = resolve(dirname(path), specifier);
      if (!reached.includes(imported)) reached.push(imported);
    }
  }
  const reaches = (name: string) => reached.some((path) => path.endsWith(`tests/end-to-end/${name}`));
  return reaches("browser.ts") ? "Chromium" : reaches("worker.ts") ? "workerd" : "Node";
}

/** The line that says which other people's programs were not asked. */
export function consumersLine(programs: readonly string[]): string {
  return `not run here: ${programs.join(", ")}; npm run consumers runs them`;
}

/** The line that says what ran where. */
export function engineLine(counts: Record<Engine, Counts>): string {
  const ran = ENGINES.map((engine) => `${counts[engine].passed + counts[engine].failed} in ${engine}`);
  const skipped = ENGINES.reduce((sum, engine) => sum + counts[engine].skipped, 0);
  return `tests: ${ran.join(", ")}${skipped === 0 ? "" : `; ${skipped} skipped`}`;
}

/** The closing line, which programs read. Whatever else failed counts as a test that did. */
export function closingLine(counts: Record<Engine, Counts>, wellEnded: boolean): string {
  const sum = (end: keyof Counts) => ENGINES.reduce((all, engine) => all + counts[engine][end], 0);
  return `${sum("passed")} passed, ${Math.max(sum("failed"), wellEnded ? 0 : 1)} failed`;
}
