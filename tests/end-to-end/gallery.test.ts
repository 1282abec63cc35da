import { describe, expect, it } from "vitest";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

/** Opens the gallery and scrolls through it, so that every element has been near. */
async function visit(): Promise<void> {
  await on.page.goto(`${on.worker.origin}/widgets`);
  await on.page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await on.page.waitForLoadState("networkidle");
}

describe("the gallery", () => {
  it.each([
    [1280, "light"],
    [1280, "dark"],
    [360, "light"],
    [360, "dark"],
  ] as const)(
    "fits a window of %d px and breaks no rule of accessibility when %s",
    async (width, colorScheme) => {
      await on.page.setViewportSize({ width, height: 900 });
      await on.page.emulateMedia({ colorScheme });
      await visit();
      expect(await on.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectAccessible(on.page, "main");
      expect(on.unexpected()).toEqual([]);
    },
  );

  it("shows every state: verified, altered, highlighted, in another language, missing, unreachable", async () => {
    await visit();
    const said = (await on.part("commitment-quote", "verdict").allInnerTexts()).join("\n");
    expect(said).toContain("Verified");
    expect(said).toContain("differed from the source");
    expect((await on.part("commitment-quote", "highlight").allInnerTexts()).join()).toContain(
      "positive role",
    );
    expect((await on.part("commitment-quote", "copy").allTextContents()).join()).toContain("نسخ الاقتباس");
    const notes = (await on.part("commitment-quote", "note").allInnerTexts()).join("\n");
    expect(notes).toContain("The source has no such passage.");
    expect(notes).toContain("Could not be checked against the source.");
  });

  it("documents each element from its doc comments", async () => {
    await visit();
    for (const tag of ["commitment-quote", "commitment-cite", "commitment-list", "commitment-check"]) {
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
    await visit();
    const code = await on.page.locator("pre[data-copy]").first().innerText();
    await on.page.setContent(`<!doctype html><title>Elsewhere</title>${code}`);
    expect(await on.words("commitment-quote", "verdict")).toBe("Verified");
  });
});

describe("the page for checking", () => {
  const all = [
    [0, "These are the source’s words."],
    [1, "The words were altered."],
    [2, "The text does not say this in these words."],
  ] as const;

  it("checks an example in its box, and gives its verdict", async () => {
    await on.page.goto(`${on.worker.origin}/check`);
    await on.part("commitment-check", "box").waitFor();
    for (const [index, verdict] of all) {
      await on.page.getByRole("link", { name: "Check this" }).nth(index).click();
      await on.part("commitment-check", "verdict").filter({ hasText: verdict }).waitFor();
      expect(new URL(on.page.url()).search).toBe("");
    }
  });

  it.each(all)("answers example %d without scripts: %s", async (index, verdict) => {
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${on.worker.origin}/check`);
    await page.getByRole("link", { name: "Check this" }).nth(index).click();
    expect(await page.locator("#verdict").innerText()).toContain(verdict);
    await context.close();
  });

  it("shows without scripts which words differ, the true ones, and how they are cited", async () => {
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${on.worker.origin}/check`);
    const quotation = "We must strive to provide an adequate environment to journalists";
    await page.getByLabel("Quotation to check").fill(quotation);
    await page.getByRole("button", { name: "Check" }).click();
    expect(await page.getByLabel("Quotation to check").inputValue()).toBe(quotation);
    expect(await page.locator(".difference del").first().textContent()).toContain("[not in the source: must");
    expect(await page.locator(".difference ins").first().textContent()).toContain("[in the source: will");
    const said = await page.locator(".what-differs").innerText();
    expect(said).toContain("The text says, and the quotation does not: “will”");
    expect(said).toContain("The quotation says, and the text does not: “must”");
    // The passage is marked in its whole sentence.
    const source = page.locator("#verdict blockquote").last();
    expect(await source.locator("mark").innerText()).toBe(
      "We will strive to provide a safe and adequate environment to journalists",
    );
    expect(await source.innerText()).toMatch(/committed against them\.$/);
    expect(await page.getByRole("link", { name: "annex, para. 31" }).count()).toBe(1);
    await page.getByRole("link", { name: "Embed the passage" }).click();
    expect(new URL(page.url()).search).toBe("?ref=31.1a");
    await context.close();
  });

  it("with scripts has what was asked for in its box, and its own verdict instead of the page's", async () => {
    await on.page.goto(`${on.worker.origin}/check?quote=We+reject+corruption`);
    const box = on.part("commitment-check", "box");
    await box.waitFor();
    await expect.poll(() => box.inputValue()).toBe("We reject corruption");
    expect(await on.page.locator("#verdict").count()).toBe(1);
    await on.page.getByRole("link", { name: "Check this" }).nth(1).click();
    await on.part("commitment-check", "verdict").filter({ hasText: "The words were altered." }).waitFor();
    expect(await on.page.locator("#verdict .verdict").count()).toBe(0);
  });

  it("leads on from a verdict: to the passage, to the builder, to a link that can be sent, and to search", async () => {
    await on.page.goto(`${on.worker.origin}/check`);
    await on.part("commitment-check", "box").waitFor();
    await on.page.getByRole("link", { name: "Check this" }).nth(1).click();
    const whatNow = on.page.locator("#verdict");
    await whatNow.waitFor();
    expect(await whatNow.getByRole("link", { name: "Read the paragraph" }).getAttribute("href")).toBe(
      "/s-32-1/31",
    );
    expect(await whatNow.getByRole("link", { name: "Embed the passage" }).getAttribute("href")).toContain(
      "ref=31",
    );
    const sent = await whatNow.getByRole("link", { name: "A link to this check" }).getAttribute("href");
    await on.page.getByRole("link", { name: "Check this" }).nth(2).click();
    await whatNow.getByRole("link", { name: "search for these words" }).waitFor();
    await on.page.goto(`${on.worker.origin}${sent}`);
    expect(await on.page.locator("#verdict").innerText()).toContain("The words were altered.");
  });

  it.each([
    ["a".repeat(5_001), 400],
    ["\0", 400],
    ["a".repeat(10_000), 414],
    ["<img src=x onerror=alert(1)>", 200],
  ])("answers hostile words with a page that has nothing unescaped", async (quote, status) => {
    const answer = await on.worker.ask(`/check?quote=${encodeURIComponent(quote)}`, {
      headers: { Accept: "text/html" },
    });
    expect(answer.status).toBe(status);
    const page = await answer.text();
    expect(page).not.toContain("<img src=x");
    if (status === 414) expect(page).toContain('<a href="/check">');
  });
});
