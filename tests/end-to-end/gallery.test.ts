import { describe, expect, it } from "vitest";
import { expectAccessible, expectColoursAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

const open = () => on.page.goto(`${on.worker.origin}/widgets`);

/** Opens the gallery and scrolls to each of its elements, so that every one has been near. */
async function visit(): Promise<void> {
  await open();
  await on.page.evaluate(async () => {
    const names = ["quote", "cite", "list", "check", "lineage"].map((name) => `commitment-${name}`);
    await Promise.all(names.map((name) => customElements.whenDefined(name)));
    for (const element of document.querySelectorAll(
      "main :is(commitment-quote, commitment-cite, commitment-list, commitment-check, commitment-lineage)",
    )) {
      element.scrollIntoView();
      // An element is told that it is near when the page is drawn.
      for (let drawn = 0; drawn < 2; drawn++) await new Promise(requestAnimationFrame);
    }
  });
  await on.page.waitForLoadState("networkidle");
}

describe("the gallery", () => {
  it.each([1280, 360])(
    "fits a window of %d px and breaks no rule of accessibility, light and dark",
    async (width) => {
      await on.page.setViewportSize({ width, height: 900 });
      await on.page.emulateMedia({ colorScheme: "light" });
      await visit();
      expect(await on.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectAccessible(on.page, "main");
      await on.page.emulateMedia({ colorScheme: "dark" });
      await expectColoursAccessible(on.page, "main");
      expect(on.unexpected()).toEqual([]);
    },
  );

  it("shows every state: verified, altered, highlighted, in another language, missing, unreachable", async () => {
    await visit();
    const verdicts = async () => (await on.part("commitment-quote", "verdict").allInnerTexts()).join("\n");
    // An element says what it is about once it has asked, which is after the reader has come near it.
    await expect.poll(verdicts, { timeout: 10_000 }).toContain("Verified");
    await expect.poll(verdicts, { timeout: 10_000 }).toContain("This page misquoted it.");
    const all = async (part: string) => (await on.part("commitment-quote", part).allTextContents()).join();
    await expect.poll(() => all("highlight")).toContain("positive role");
    await expect.poll(() => all("copy")).toContain("نسخ الاقتباس");
    const notes = async () => (await on.part("commitment-quote", "note").allInnerTexts()).join("\n");
    await expect.poll(notes).toContain("The source has no such passage.");
    await expect.poll(notes).toContain("Could not be checked against the source.");
  });

  it("documents each element from its doc comments", async () => {
    await open();
    for (const tag of [
      "commitment-quote",
      "commitment-cite",
      "commitment-list",
      "commitment-check",
      "commitment-lineage",
    ]) {
      expect(
        await on.page.locator(`section[aria-labelledby="${tag}"] details table`).count(),
      ).toBeGreaterThanOrEqual(4);
    }
    const reference = await on.page
      .locator('section[aria-labelledby="commitment-quote"] > details')
      .textContent();
    for (const word of [
      "address",
      "cite-style",
      "no-verify",
      "commitment-copy",
      "--commitment-rule-color",
      "menu-item",
    ]) {
      expect(reference).toContain(word);
    }
  });

  it("gives code that works when it is pasted into a page of another origin", async () => {
    await open();
    const code = await on.page.locator("pre[data-copy]").first().innerText();
    // A page of ours takes no other content.
    await on.visit("bare");
    await on.page.setContent(`<!doctype html><title>Elsewhere</title>${code}`);
    expect(await on.words("commitment-quote", "verdict")).toBe("Verified");
  });
});
