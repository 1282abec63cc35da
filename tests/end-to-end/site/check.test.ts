import { describe, expect, it } from "vitest";
import { setTheScene } from "../hosts/scene.ts";
import { holdBack } from "../settled.ts";
import { NARROW } from "./visits.ts";

const on = setTheScene();

describe("the page for checking", () => {
  const all = [
    [0, "Verified: word for word."],
    [1, "Shortened so that it may say something else: “…” stands for “no”."],
    [2, "Altered: “strive to”, a qualifier, was left out."],
    [3, "The text does not say this in these words."],
  ] as const;

  it("checks an example where it stands, and gives its verdict", async () => {
    for (const [index, verdict] of all) {
      // What there is to try is gone once a verdict stands.
      await on.page.goto(`${on.worker.origin}/check`);
      await on.page.getByRole("link", { name: "Check this" }).nth(index).click();
      await on.page.locator("#verdict .verdict").filter({ hasText: verdict }).waitFor();
      expect(new URL(on.page.url()).search).toBe("");
      expect(await on.page.getByRole("link", { name: "Check this" }).count()).toBe(0);
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
    expect(await page.locator(".difference del").first().textContent()).toContain(
      "[not here in the source: must",
    );
    expect(await page.locator(".difference ins").first().textContent()).toContain("[in the source: will");
    expect(await page.getByText("Underlined: in the text, and not in the quotation.").count()).toBe(1);
    expect(await page.getByRole("link", { name: "Check this" }).count()).toBe(0);
    // The passage is marked in its whole sentence.
    const source = page.locator("#verdict blockquote").last();
    expect(await source.locator("mark").innerText()).toMatch(/^We will strive to .+ to journalists$/);
    expect(await source.innerText()).toMatch(/committed against them\.$/);
    expect(await page.getByRole("link", { name: "annex, para. 31" }).count()).toBe(1);
    expect(await page.locator(".unquoted").count()).toBe(0);
    await page.getByText("Copy or embed more or less of it").click();
    expect(await page.getByRole("link", { name: "Embed the whole sentence" }).getAttribute("href")).toContain(
      "ref=31",
    );
    await page.locator("#verdict").getByRole("link", { name: "Embed the statement" }).click();
    expect(new URL(page.url()).search).toBe("?ref=31.1a");
    await context.close();
  });

  it("says what a shortened quotation leaves out, of several each its own, and whether a citation is right", async () => {
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const check = async (quote: string) => {
      await page.goto(`${on.worker.origin}/check?${new URLSearchParams({ quote })}`);
      return page.locator("#verdict").innerText();
    };
    expect(await check("We note that … country is free of corruption")).toContain(
      "Shortened so that it may say something else: “…” stands for “no”.",
    );
    expect(await check("We will … provide a safe and adequate environment to journalists")).toContain(
      "“strive to”",
    );
    const several = await check("“We reject corruption” (para. 23), and “crime does not pay” (para. 23).");
    expect(several).toContain("2 quotations: 1 right, 1 cut short.");
    expect(several).toContain("“para. 23” is where these words stand.");
    expect(several).toContain("“para. 23” is not where these words stand.");
    expect(await check("Criminalization and law enforcement")).toContain("Verified: word for word.");
    expect(await check("United Nations, Treaty Series, vol. 2349, No. 42146")).toContain("Verified: word");
    await context.close();
  });

  it("with scripts has what was asked for in its box, and the next verdict instead of the first", async () => {
    await on.page.goto(`${on.worker.origin}/check?quote=We+reject+corruption`);
    const box = on.page.getByLabel("Quotation to check");
    expect(await box.inputValue()).toBe("We reject corruption");
    await box.fill("We will provide a safe and adequate environment to journalists");
    await on.page.getByRole("button", { name: "Check", exact: true }).click();
    const verdict = on.page.locator("#verdict .verdict");
    await verdict.filter({ hasText: "Altered: “strive to”, a qualifier, was left out." }).waitFor();
    expect(await verdict.count()).toBe(1);
    // Whoever hears the page hears what was found.
    expect(await verdict.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("leads on from a verdict: to the passage, to the builder, and to a link that can be sent; and looks further", async () => {
    await on.page.goto(`${on.worker.origin}/check`);
    await on.page.getByRole("link", { name: "Check this" }).nth(2).click();
    const found = on.page.locator("#verdict");
    await found.waitFor();
    const href = (name: string) => found.getByRole("link", { name }).getAttribute("href");
    expect(await href("annex, para. 31")).toBe("/s-32-1/31");
    await found.getByText("Copy or embed more or less of it").click();
    expect(await href("Embed the statement")).toContain("ref=31.1a");
    expect(await href("Embed the whole sentence")).toMatch(/ref=31$/);
    await found.getByRole("button", { name: "Copy the whole sentence" }).waitFor();
    const sent = await href("A link to this check");
    await on.page.getByLabel("Quotation to check").fill("Ask not what your country can do for you.");
    await on.page.getByRole("button", { name: "Check", exact: true }).click();
    await found.getByText("Looked through: the English text of the declaration.").waitFor();
    await on.page
      .getByLabel("Quotation to check")
      .fill("States must strengthen a safe and adequate environment for journalists");
    await on.page.getByRole("button", { name: "Check", exact: true }).click();
    await found.getByText("The nearest:").waitFor();
    await found.getByRole("button", { name: "Copy the correct version" }).waitFor();
    await on.page.goto(`${on.worker.origin}${sent}`);
    expect(await found.innerText()).toContain("Altered: “strive to”, a qualifier, was left out.");
  });

  it.each([
    { width: 1_440, height: 900 },
    { width: 375, height: 812 },
  ])("says at once what the quotation stops short of, and begins after: %o", async (viewport) => {
    const context = await on.browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(`${on.worker.origin}/check`);
    await page
      .getByLabel("Quotation to check")
      .fill(
        "promoting beneficial ownership disclosures and transparency, such as through appropriate registries",
      );
    await page.getByRole("button", { name: "Check", exact: true }).click();
    const said = page.locator("#verdict .unquoted");
    await said.first().waitFor();
    expect(await said.allInnerTexts()).toEqual([
      "It begins after “making efforts”, which qualifies the same statement.",
      "The sentence goes on: “where consistent with the fundamental principles of domestic legal systems”, which qualifies it.",
    ]);
    const { y = Infinity, height = 0 } = (await said.last().boundingBox()) ?? {};
    expect(y + height).toBeLessThan(viewport.height);
    await context.close();
  });

  it("links to what was checked, and keeps what was typed meanwhile", async () => {
    await on.page.goto(`${on.worker.origin}/check`);
    const box = on.page.getByLabel("Quotation to check");
    const verdict = await holdBack(on.page, "**/check");
    await box.fill("We reject corruption");
    await on.page.getByRole("button", { name: "Check", exact: true }).click();
    await box.fill("Something else");
    await verdict.release();
    const link = on.page.getByRole("link", { name: "A link to this check" });
    expect(await link.getAttribute("href")).toBe("/check?quote=We+reject+corruption#verdict");
    expect(await box.inputValue()).toBe("Something else");
    await on.page.unroute("**/check");
  });

  it("says beside the box that the site can’t be reached, and keeps the words", async () => {
    await on.page.goto(`${on.worker.origin}/check`);
    await on.page.route("**/check", (route) => route.abort());
    const box = on.page.getByLabel("Quotation to check");
    await box.fill("We reject corruption");
    await on.page.getByRole("button", { name: "Check", exact: true }).click();
    await on.page.getByText("The source could not be reached.").waitFor();
    expect(await box.inputValue()).toBe("We reject corruption");
    await on.page.getByRole("button", { name: "Check", exact: true }).waitFor();
    await on.page.unroute("**/check");
  });

  it("names each other place once", async () => {
    const answer = await on.worker.ask("/check?quote=corruption", { headers: { Accept: "text/html" } });
    const [, others = ""] = (await answer.text()).split("It also stands here");
    const links = [...(others.split("</p>")[0] ?? "").matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links).size).toBe(links.length);
  });

  it.each([true, false])(
    "shows the verdict in a phone's window, with scripts: %s",
    async (javaScriptEnabled) => {
      const context = await on.browser.newContext({ ...NARROW, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${on.worker.origin}/check`);
      await page
        .getByLabel("Quotation to check")
        .fill("We will provide a safe and adequate environment to journalists. ".repeat(12));
      await page.getByRole("button", { name: "Check" }).click();
      const verdict = page.locator("#verdict .verdict");
      await verdict.waitFor();
      const isInWindow = () =>
        verdict.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      if (javaScriptEnabled) await expect.poll(isInWindow).toBe(true);
      else expect((await verdict.boundingBox())?.y).toBeLessThan(NARROW.viewport?.height ?? 0);
      await context.close();
    },
  );

  it.each([
    ["a".repeat(5_001), 400],
    ["\0", 400],
    ["a".repeat(10_000), 414],
    ["<img src=x onerror=alert(1)>", 200],
    [`${"x".repeat(160)}😀`, 200],
    ["😀".repeat(300), 200],
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
