import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { compiled } from "../compiled.ts";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const text = (id: string) => compiled.texts.en?.find((paragraph) => paragraph.id === id)?.text ?? "";
const thirty = compiled.texts.en?.find(({ id }) => id === "30");
const MISQUOTED = "We will provide a safe and adequate environment to journalists";

const snippetOf = async (page: Page) => (await page.locator("#code pre").first().innerText()).trim();

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
      await page.getByText("Paragraph 30.", { exact: true }).waitFor();
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
      await page.locator(`#part-${sentence?.id.replace(".", "\\.")}`).check();
      await show(page, options);
      await page.getByText("Paragraph 30, first sentence.", { exact: true }).waitFor();
      expect(await snippetOf(page)).toContain(`ref="30.1"><blockquote`);
      expect(await snippetOf(page)).toContain(`<p>${sentence?.text}</p>`);
      await page.locator(`#part-${act?.id.replace(".", "\\.")}`).check();
      await show(page, options);
      await page.getByText("Paragraph 30, first sentence, commitment.", { exact: true }).waitFor();
      expect(await snippetOf(page)).toContain(`<p>${act?.text}</p>`);
      await page.getByLabel("Or choose from the list").selectOption("preamble-7");
      await show(page, options);
      await page.getByText("Preamble, paragraph 7.", { exact: true }).waitFor();
      expect(await snippetOf(page)).toContain('ref="preamble-7"');
    }));

  it("finds a paragraph by words, and takes it with the looks that were chosen", () =>
    onPage("/embed?layout=plain", options, async (page) => {
      await page.getByLabel("Words, or a reference").fill("journalists");
      if (options.javaScriptEnabled === false) await page.getByRole("button", { name: "Search" }).click();
      await page.getByText("3 paragraphs").waitFor();
      await page.getByRole("link", { name: "Para. 31" }).click();
      await page.getByText("Paragraph 31.", { exact: true }).waitFor();
      expect(await snippetOf(page)).toContain('<commitment-quote ref="31" layout="plain">');
    }));

  it("reads a reference as people write it, where words are searched for", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel("Words, or a reference").fill("OP16");
      if (options.javaScriptEnabled === false) await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("link", { name: "Paragraph 16" }).click();
      expect(await snippetOf(page)).toContain(`<p>${text("16")}</p>`);
    }));

  it("finds where an exact quotation stands, and quotes the least that has it", () =>
    onPage("/embed", options, async (page) => {
      await page
        .getByLabel("Quotation to find")
        .fill("“support and protect against any unjustified treatment any person”");
      await page.getByRole("button", { name: "Find it" }).click();
      await page.getByText("These are the source’s words.").waitFor();
      expect(await snippetOf(page)).toContain('<commitment-quote ref="30.1b">');
      expect(await page.locator("#part-30\\.1b").isChecked()).toBe(true);
    }));

  it("shows how a quotation was altered, and makes the snippet with the true words", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel("Quotation to find").fill(MISQUOTED);
      await page.getByRole("button", { name: "Find it" }).click();
      await page.getByText("The words were altered.").waitFor();
      expect(await page.locator(".difference ins").textContent()).toContain("[in the source: strive to]");
      expect(await page.locator(".difference del").count()).toBe(0);
      const snippet = await snippetOf(page);
      expect(snippet).toContain("We will strive to provide a safe and adequate environment to journalists");
      expect(snippet).not.toContain("We will provide a safe");
    }));

  it("offers to search, where the text has no such words", () =>
    onPage("/embed", options, async (page) => {
      await page.getByLabel("Quotation to find").fill("Ask not what your country can do for you");
      await page.getByRole("button", { name: "Find it" }).click();
      await page.getByText("The text does not say this.").waitFor();
      expect(await page.getByRole("link", { name: "search for these words" }).getAttribute("href")).toBe(
        "/search?q=Ask%20not%20what%20your%20country%20can%20do%20for%20you",
      );
      expect(await page.locator("#code pre").count()).toBe(0);
    }));

  it("writes the looks into the snippet", () =>
    onPage("/embed?ref=14", options, async (page) => {
      await page.getByLabel("Layout").selectOption("plain");
      await page.getByLabel("Colours").selectOption("dark");
      await page.getByLabel("Language of the labels").selectOption("fr");
      await page.getByLabel("Style of the citation").selectOption("apa");
      await page.getByLabel("Words to highlight").fill("positive role");
      await show(page, options);
      await page.waitForFunction(() =>
        document.querySelector("#code pre")?.textContent?.includes("highlight"),
      );
      expect(await snippetOf(page)).toContain(
        '<commitment-quote ref="14" layout="plain" theme="dark" lang="fr" cite-style="apa" highlight="positive role"><blockquote',
      );
      expect(await snippetOf(page)).toContain("United Nations General Assembly. (2021");
      expect(await page.locator("#frame iframe").getAttribute("src")).toBe("/embed/s-32-1/14?theme=dark");
    }));

  it("says what is near, where a reference names nothing", () =>
    onPage("/embed?ref=99", options, async (page) => {
      expect(await page.getByRole("searchbox").inputValue()).toBe("99");
      expect(await page.locator("#found-said").innerText()).toContain("there are 86 paragraphs");
      await page.getByRole("link", { name: "86" }).click();
      expect(await snippetOf(page)).toContain(`<p>${text("86")}</p>`);
    }));
});

describe("the builder with scripts", () => {
  it("shows the real element in both schemes, and changes it with the form", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    expect(await on.words(".stage.light", "verdict")).toBe("Verified");
    expect(await on.words(".stage.dark", "verdict")).toBe("Verified");
    await on.page.getByLabel("Language of the labels").selectOption("es");
    await on.part(".stage.dark", "verdict").filter({ hasText: "Conforme" }).waitFor();
    await on.page.getByLabel("Layout").selectOption("inline");
    await on.part(".stage.light", "quotation").and(on.page.locator(".inline")).waitFor();
    expect(on.unexpected()).toEqual([]);
  });

  it("shows it wide, and 320 pixels wide", async () => {
    await on.page.setViewportSize({ width: 1280, height: 900 });
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    const width = async () => (await on.page.locator(".stage.light").boundingBox())?.width ?? 0;
    expect(await width()).toBeLessThan(520);
    await on.page.getByText("320 pixels").click();
    expect(await width()).toBe(320);
    await on.page.getByText("Wide", { exact: true }).click();
    expect(await width()).toBeGreaterThan(900);
  });

  it("makes the frame as high as its words", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=14`);
    await on.page.locator("#frame").scrollIntoViewIfNeeded();
    const frame = on.page.frameLocator("#frame iframe");
    await frame.locator("blockquote").waitFor();
    await expect
      .poll(() =>
        frame.locator("html").evaluate((html) => html.clientHeight - Math.ceil(document.body.scrollHeight)),
      )
      .toBeLessThanOrEqual(1);
  });

  it("keeps the focus on a part that is chosen by the keyboard, and moves nothing above it", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    await on.page.locator("#part-30").focus();
    const top = () =>
      on.page.locator("#choose").evaluate((form) => form.getBoundingClientRect().top + scrollY);
    const before = await top();
    await on.page.keyboard.press("ArrowDown");
    await on.page.getByText("Paragraph 30, first sentence.", { exact: true }).waitFor();
    expect(await on.page.evaluate(() => document.activeElement?.id)).toBe("part-30.1");
    expect(await top()).toBe(before);
  });

  it("leaves alone what doesn't change: the frame isn't loaded again for another layout", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=14`);
    await on.page.locator("#frame").scrollIntoViewIfNeeded();
    await on.page.frameLocator("#frame iframe").locator("blockquote").waitFor();
    const count = () => on.requests.filter((url) => url.includes("/embed/s-32-1/14")).length;
    const before = count();
    await on.page.getByLabel("Layout").selectOption("plain");
    await on.page.waitForFunction(() => document.querySelector("#code pre")?.textContent?.includes("plain"));
    expect(count()).toBe(before);
  });

  it("copies each form, also those that came with a choice", async () => {
    await on.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await on.page.goto(`${on.worker.origin}/embed?ref=14`);
    await on.page.getByLabel("Or choose from the list").selectOption("16");
    await on.page.getByText("Paragraph 16.", { exact: true }).waitFor();
    const samples = on.page.locator("#code pre");
    const copies = on.page.getByRole("button", { name: /^Copy / }).and(on.page.locator("#code button"));
    expect(await copies.count()).toBe(7);
    for (let index = 0; index < 7; index += 1) {
      await on.page.locator("#code .sample").nth(index).getByRole("button").click();
      expect(await on.page.evaluate(() => navigator.clipboard.readText())).toBe(
        (await samples.nth(index).textContent())?.trim(),
      );
    }
  });

  it("says that a quotation is too long before it is sent", async () => {
    await on.page.goto(`${on.worker.origin}/embed`);
    await on.page.getByLabel("Quotation to find").fill("corruption ".repeat(910));
    expect(await on.page.locator("#quote-said").innerText()).toContain("10,010 characters");
    await on.page.getByRole("button", { name: "Find it" }).click();
    expect(new URL(on.page.url()).search).toBe("");
    await on.page.getByLabel("Quotation to find").fill(MISQUOTED);
    await on.page.getByRole("button", { name: "Find it" }).click();
    await on.page.getByText("The words were altered.").waitFor();
  });
});

describe("the builder, asked for what is not there", () => {
  const ask = (query: string) => on.worker.ask(`/embed?${query}`, { headers: { Accept: "text/html" } });

  it.each([
    ["ref=99", 404, "there are 86 paragraphs"],
    ["ref=30.9", 404, "paragraph 30 has 3 sentences"],
    ["ref=para.+99", 404, "there are 86 paragraphs"],
    ["ref=nonsense+here", 400, "was not understood"],
    [`ref=${"9".repeat(5_000)}`, 400, "too long"],
    ["ref=30&style=foo", 400, "There is no “foo” here"],
    ["ref=30&layout=crad", 400, "Did you mean “card”?"],
    ["ref=30&theme=%22%3E%3Cscript%3E", 400, "There are auto, light, dark"],
    [`quote=${"a+".repeat(2_600)}`, 400, "can look for 5,000"],
    ["quote=%00", 400, "can’t be looked for"],
    [`q=${"a".repeat(201)}`, 400, "at most 200"],
    ["q=theme:nothing", 400, "can’t be searched for"],
    [`quote=${"a".repeat(10_000)}`, 414, "The address is too long"],
  ])("answers ?%s with %d, and says so on the page", async (query, status, said) => {
    const answer = await ask(query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toContain("text/html");
    const page = await answer.text();
    expect(page).toContain(said);
    if (status !== 414) expect(page).toContain('<select id="ref" name="ref">');
  });

  it("still builds, where only the looks are wrong", async () => {
    expect(await (await ask("ref=14&style=foo&layout=plain")).text()).toContain(
      "commitment-quote ref=&quot;14&quot; layout=&quot;plain&quot;",
    );
  });

  it("says that there is nothing to highlight, and highlights nothing", async () => {
    const answer = await ask("ref=14&highlight=elephants");
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain("The passage has no such words");
    expect(page).not.toContain("highlight=");
  });

  it.each(["ref", "part", "q", "quote", "layout", "theme", "lang", "style", "highlight"])(
    "writes nothing of a hostile %s unescaped",
    async (name) => {
      const hostile = `"'><img src=x onerror=alert(1)></textarea></select><script>alert(1)</script>`;
      for (const base of ["", "ref=30&", "quote=We+reject&"]) {
        const page = await (await ask(`${base}${name}=${encodeURIComponent(hostile)}`)).text();
        expect(page).not.toContain("<img src=x");
        expect(page).not.toContain("<script>alert");
        expect(page).not.toContain(`${hostile.slice(0, 3)}`);
      }
    },
  );
});

describe.each([
  "/embed",
  "/embed?ref=27",
  "/embed?ref=99&q=journalists",
  `/embed?quote=${MISQUOTED}`,
  `/check?quote=${MISQUOTED}`,
])("the page %s", (path) => {
  it.each([
    [360, "light"],
    [360, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("fits %d px and breaks no rule of accessibility when %s", async (width, colorScheme) => {
    await on.page.setViewportSize({ width, height: 800 });
    await on.page.emulateMedia({ colorScheme });
    await on.page.goto(`${on.worker.origin}${path}`, { waitUntil: "networkidle" });
    expect(await on.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(on.page, "body");
    expect(on.unexpected()).toEqual([]);
  });
});
