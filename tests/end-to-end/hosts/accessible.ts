import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

// The one without comments: every page that is looked at has to read it.
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Expects no violation of accessibility rules in a part of a page. */
export function expectAccessible(page: Page, selector: string): Promise<void> {
  return expectNoViolation(page, selector, [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ]);
}

/** Expects the same of its colours alone, where they changed and all else was looked at. */
export function expectColoursAccessible(page: Page, selector: string): Promise<void> {
  return expectNoViolation(page, selector, {
    type: "rule",
    values: ["color-contrast", "link-in-text-block"],
  });
}

async function expectNoViolation(
  page: Page,
  selector: string,
  runOnly: NonNullable<RunOptions["runOnly"]>,
): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const violations = await page.evaluate(
    async ({ selector, runOnly }) => {
      const runner = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await runner.run(selector, { runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    { selector, runOnly },
  );
  expect(violations).toEqual([]);
}
