import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Expects no violation of accessibility rules in a part of a page. */
export async function expectAccessible(page: Page, selector: string): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (selector) => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await runner.run(selector, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, selector);
  expect(violations).toEqual([]);
}
