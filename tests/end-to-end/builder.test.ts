import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { compiled } from "../compiled.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const text = (id: string) => compiled.texts.en?.find((paragraph) => paragraph.id === id)?.text ?? "";
const thirty = compiled.texts.en?.find(({ id }) => id === "30");
const MISQUOTED = "We will provide a safe and adequate environment to journalists";

const snippetOf = async (page: Page) =>
  ((await page.locator("#code .html pre").first().textContent()) ?? "").trim();
/** Opens what is folded where there is little room. */
async function unfold(page: Page, summary: string) {
  const folded = page.locator("#choose details", { has: page.locator("summary", { hasText: summary }) });
  const isOpen = (await folded.getAttribute("open")) !== null;
  if (!isOpen && (await folded.locator("summary").isVisible())) await folded.locator("summary").click();
}
const FIELD = "Words, a reference or a quotation";

/** Runs a task on a page of its own, and sees that nothing unexpected was said or asked for. */
async function onPage(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
  const context = await on.browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const origins = new Set<string>();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(`${error}`));
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  try {
    await page.goto(`${on.worker.origin}${path}`);
    await use(page);
    expect(errors.filter((error) => !error.startsWith("Failed to load resource"))).toEqual([]);
    expect([...origins]).toEqual([on.worker.origin]);
  } finally {
    await context.close();
  }
}

/** Sends the form, where no script does it when something is chosen. */
async function show(page: Page, options: BrowserContextOptions): Promise<void> {
  if (options.javaScriptEnabled === false) await page.getByRole("button", { name: "Show" }).click();
}

describe.each([
  ["with scripts, 1280 px", { viewport: { width: 1280, height: 800 } }],
  ["with scripts, 360 px", { viewport: { width: 360, height: 740 } }],
  ["without scripts, 1280 px", { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false }],
  ["without scripts, 360 px", { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }],
] as [string, BrowserContextOptions][])("the builder %s", (_, options) => {
  it("gives the snippet of a paragraph that is chosen, with its very words", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel("Or choose from the list").selectOption("30");
      await show(page, options);
      await page.getByRole("heading", { name: "Paragraph 30", exact: true }).waitFor();
      const snippet = await snippetOf(page);
      expect(snippet).toContain('<commitment-quote ref="30">');
      expect(snippet).toContain(`<p>${text("30")}</p>`);
      expect(await page.locator(".stage.light").textContent()).toContain(text("30"));
      expect(await page.locator("#frame iframe").getAttribute("src")).toBe("/embed/s-32-1/30");
    }));

  it("narrows to a sentence or an act, and leaves it when another paragraph is chosen", () =>
    onPage("/embed?ref=30", options, async (page) => {
      const [sentence] = thirty?.sentences ?? [];
      const act = sentence?.acts[1];
      await unfold(page, "How much of it");
      await page.locator("#part-30-1").check();
      await show(page, options);
      await page.getByRole("heading", { name: "Paragraph 30, first sentence", exact: true }).waitFor();
      expect(await snippetOf(page)).toContain(`ref="30.1"><blockquote`);
      expect(await snippetOf(page)).toContain(`<p>${sentence?.text}</p>`);
      await unfold(page, "How much of it");
      await page.locator("#part-30-1b").check();
      await show(page, options);
      await page
        .getByRole("heading", { name: "Paragraph 30, part of the first sentence", exact: true })
        .waitFor();
      expect(await snippetOf(page)).toContain(`<p>${act?.text}</p>`);
      await page.getByLabel("Or choose from the list").selectOption("preamble-7");
      await show(page, options);
      await page.getByRole("heading", { name: "Preamble, PP7", exact: true }).waitFor();
      expect(await snippetOf(page)).toContain('ref="preamble-7"');
    }));

  it("finds a paragraph by words, and takes it with the looks that were chosen", () =>
    onPage("/embed?layout=plain", options, async (page) => {
      await page.getByLabel(FIELD).fill("journalists");
      if (options.javaScriptEnabled === false)
        await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByText("3 paragraphs").waitFor();
      await page.getByRole("link", { name: "Para. 31" }).click();
      await page.getByRole("heading", { name: "Paragraph 31", exact: true }).waitFor();
      expect(await snippetOf(page)).toContain('<commitment-quote ref="31" layout="plain">');
    }));

  it("takes a reference as people write it, and shows first what WordPress takes", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel(FIELD).fill("OP16");
      if (options.javaScriptEnabled === false)
        await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByRole("heading", { name: "Paragraph 16", exact: true }).waitFor();
      expect(await snippetOf(page)).toContain(`<p>${text("16")}</p>`);
      const [address] = await page.locator("#code pre:visible").allInnerTexts();
      expect(address?.trim()).toBe(`${on.worker.origin}/s-32-1/16`);
    }));

  it("finds where an exact quotation stands, and quotes the least that has it", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel(FIELD).fill("“support and protect against any unjustified treatment any person”");
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByText("Cut before a qualifier; what is quoted is word for word.").waitFor();
      expect(await snippetOf(page)).toContain('<commitment-quote ref="30.1b">');
      expect(await page.locator("#part-30-1b").isChecked()).toBe(true);
    }));

  it("says that a part of a statement is quoted with all of it", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel(FIELD).fill("protect against any unjustified treatment any person");
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByText("Your words stand in this statement. The code quotes all of it.").waitFor();
    }));

  it("shows the lines for where the quotation goes", () =>
    onPage("/embed?ref=30", options, async (page) => {
      const shown = () => page.locator("#code .way:visible h2:visible").allInnerTexts();
      expect(await shown()).toEqual(["An address on a line of its own"]);
      await page.locator("label[for=way-html]").click();
      expect(await shown()).toEqual(["HTML"]);
      await page.locator("label[for=way-iframe]").click();
      expect(await shown()).toEqual(["Frame"]);
      expect(await page.locator("#frame iframe").isVisible()).toBe(true);
    }));

  it("shows how a quotation was altered, and makes the snippet with the true words", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel(FIELD).fill(MISQUOTED);
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByText("Altered: “strive to”, a qualifier, was left out.").first().waitFor();
      expect(await page.locator(".difference ins").textContent()).toContain("[in the source: strive to]");
      expect(await page.locator(".difference del").count()).toBe(0);
      const snippet = await snippetOf(page);
      expect(snippet).toContain("We will strive to provide a safe and adequate environment to journalists");
      expect(snippet).not.toContain("We will provide a safe");
    }));

  it("offers to search, where the text has no such words", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel(FIELD).fill("Ask not what your country can do for you");
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByText("The text does not say this in these words.").waitFor();
      expect(await page.getByRole("link", { name: "search for these words" }).getAttribute("href")).toBe(
        "/search?q=Ask+not+what+your+country+can+do+for+you",
      );
      expect(await page.locator("#code pre").count()).toBe(0);
    }));

  it("writes the looks into the snippet", () =>
    onPage("/embed?ref=14", options, async (page) => {
      await unfold(page, "How it looks");
      await page.getByLabel("Layout").selectOption("plain");
      await page.getByLabel("Colours").selectOption("dark");
      await page.getByLabel("Language of the labels").selectOption("fr");
      await page.getByLabel("Style of the citation").selectOption("apa");
      await page.getByLabel("Words to highlight").fill("positive role");
      await show(page, options);
      await page.waitForFunction(() =>
        document.querySelector("#code .html pre")?.textContent?.includes("highlight"),
      );
      expect(await snippetOf(page)).toContain(
        '<commitment-quote ref="14" layout="plain" scheme="dark" lang="fr" cite-style="apa" highlight="positive role"><blockquote',
      );
      expect(await snippetOf(page)).toContain("United Nations General Assembly. (2021");
      expect(await page.locator("#frame iframe").getAttribute("src")).toBe("/embed/s-32-1/14?scheme=dark");
    }));

  it("says what is near, where a reference names nothing", () =>
    onPage("/embed?ref=99", options, async (page) => {
      expect(await page.getByLabel(FIELD).inputValue()).toBe("99");
      expect(await page.locator("#found-said").innerText()).toContain("there are 86 paragraphs");
      await page.getByRole("link", { name: "86" }).click();
      expect(await snippetOf(page)).toContain(`<p>${text("86")}</p>`);
    }));
});

describe("the first page", () => {
  it("leads to every part of the site, and searches without scripts", () =>
    onPage("/", { javaScriptEnabled: false }, async (page) => {
      const ways = page.locator("main a");
      const hrefs = await ways.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      for (const part of ["/s-32-1", "/themes", "/map", "/check", "/embed"]) expect(hrefs).toContain(part);
      await page.getByLabel("Words, a reference, or a quotation").fill("journalists");
      await page.getByRole("button", { name: "Find" }).click();
      expect(page.url()).toBe(`${on.worker.origin}/search?q=journalists`);
    }));
});
