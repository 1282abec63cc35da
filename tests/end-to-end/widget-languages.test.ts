import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RunningApp } from "../app.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { expectAccessible } from "./hosts/accessible.ts";
import { answerFor, startSixLanguages } from "./hosts/in-six-languages.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
let app: RunningApp;
beforeAll(async () => {
  app = await startSixLanguages();
});
beforeEach(async () => {
  await answerFor(on.page, app);
  await on.visit("bare");
});

const { entry, texts } = inSixLanguages;
const words = (language: string, id = "1") => texts[language]?.find((one) => one.id === id)?.text ?? "";
const add = (html: string) =>
  on.page.evaluate((html) => {
    (document.querySelector("main") as HTMLElement).innerHTML = html;
  }, html);
const quote = (attributes: string, inside = "") =>
  add(`<commitment-quote document="${entry.id}" ${attributes}>${inside}</commitment-quote>`);
const own = (text: string) => `<blockquote lang="en"><p>${text}</p></blockquote>`;
const shown = () => on.part("main", "paragraph").first();
const choose = async (name: string) => {
  await on.part("main", "languages").click();
  await on.page.getByRole("button", { name, exact: true }).click();
};

describe("a quotation in another language than the page’s author chose", () => {
  it("is the source’s own, with its citation and link, and the verdict stays on the page’s own words", async () => {
    await quote('ref="1"', own(words("en")));
    await on.part("main", "verdict").getByText("Verified").waitFor();
    await choose("العربية");
    await shown().getByText(words("ar")).waitFor();
    const figure = on.part("main", "quotation");
    expect([await figure.getAttribute("lang"), await figure.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    const link = on.part("main", "citation");
    expect(await link.getAttribute("href")).toMatch(/\/a-res-99-3\/1\?lang=ar$/);
    expect(await on.words("main", "shown-in")).toBe(
      "Shown in Arabic, in the source’s own words. This page’s own words, in English:",
    );
    expect(await on.words("main", "verdict")).toBe("Verified");
    await on.page.getByRole("status").getByText("Shown in Arabic").waitFor();
    expect(on.errors).toEqual([]);
  });

  it("is there again as the page has it, when the reader goes back", async () => {
    await quote('ref="1"', own(words("en")));
    await choose("中文");
    await shown().getByText(words("zh")).waitFor();
    await choose("English");
    await shown().getByText(words("en")).waitFor();
    expect(await on.part("main", "shown-in").count()).toBe(0);
    expect(await on.part("main", "citation").getAttribute("href")).toMatch(/\/a-res-99-3\/1$/);
  });

  it("never makes true what was altered", async () => {
    await quote('ref="1"', own(words("en").replace("one ladder", "no ladder")));
    const difference = on.page.getByText("Show the difference");
    await difference.waitFor();
    await choose("Français");
    await shown().getByText(words("fr")).waitFor();
    expect(await on.part("main", "verdict").getAttribute("class")).toBe("altered");
    await difference.click();
    expect(await on.words("main", "not-in-source")).toContain("no");
  });

  it("says nothing of words that the page doesn’t have", async () => {
    await quote('ref="1"');
    await choose("Русский");
    await shown().getByText(words("ru")).waitFor();
    expect(await on.words("main", "shown-in")).toBe("Shown in Russian, in the source’s own words.");
  });

  it("is copied, with citation and link, as it is shown", async () => {
    const { context } = { context: on.page.context() };
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: on.hosts.origin });
    await quote('ref="1"');
    await choose("Français");
    await shown().getByText(words("fr")).waitFor();
    await on.page.getByRole("status").getByText("Shown in French").waitFor();
    const copied = (part: string, name: string) => async () => {
      await on.part("main", part).click();
      if (name) await on.page.getByRole("button", { name }).click();
      await on.page.getByRole("status").getByText("Copied").waitFor();
      return on.page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied("copy", "")()).toMatch(/^«\u00a0Prie le .*numéro\.\u00a0» — .*\n.*\/1\?lang=fr$/);
    expect(await copied("more", "Copy link")()).toMatch(/\/a-res-99-3\/1\?lang=fr$/);
    expect(await copied("more", "Copy HTML to embed")()).toContain(
      `ref="1" document="${entry.id}" text-lang="fr"`,
    );
    expect(await copied("more", "RIS")()).toMatch(/LA {2}- fr/);
  });

  it("is the whole paragraph where a sentence was quoted, whose number is another one there", async () => {
    await quote('ref="1.2" highlight="its number"');
    await on.part("main", "highlight").waitFor();
    await choose("Español");
    await shown().getByText(words("es")).waitFor();
    expect(await on.words("main", "shown-in")).toBe(
      "Shown in Spanish, in the source’s own words. The whole paragraph is shown.",
    );
    expect(await on.part("main", "highlight").count()).toBe(0);
  });

  it("stays as it is where the text in that language has no such passage", async () => {
    await quote('ref="3"');
    await choose("Русский");
    await on.page.getByRole("status").getByText("It could not be shown in that language.").waitFor();
    expect(await shown().innerText()).toContain(words("en", "3"));
  });

  it("is another passage’s no more, when the page asks for another one", async () => {
    await quote('ref="1"');
    await choose("中文");
    await shown().getByText(words("zh")).waitFor();
    await on.page.evaluate(() => document.querySelector("commitment-quote")?.setAttribute("ref", "2"));
    await shown().getByText("Encourages Member States").waitFor();
    expect(await on.part("main", "shown-in").count()).toBe(0);
  });

  it("can be had with the keyboard, and is accessible, its menu open or chosen from", async () => {
    await quote('ref="1" text-lang="ar" lang="fr"');
    await on.part("main", "languages").focus();
    await on.page.keyboard.press("Enter");
    const menu = on.page.getByRole("button", { name: "English", exact: true });
    await menu.waitFor();
    await expectAccessible(on.page, "main");
    expect(await on.page.getByRole("button", { name: "العربية" }).getAttribute("aria-pressed")).toBe("true");
    await menu.focus();
    await on.page.keyboard.press("Enter");
    await shown().getByText(words("en")).waitFor();
    const focused = () =>
      on.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("part"));
    expect(await focused()).toBe("languages");
    expect(await on.words("main", "shown-in")).toBe("Affiché en anglais, dans les mots de la source.");
    await expectAccessible(on.page, "main");
  });

  it.each([
    ["its author leaves that out", `document="${entry.id}" ref="1" no-languages`],
    ["it has neither rule nor buttons", `document="${entry.id}" ref="1" layout="plain"`],
    ["its document is in one language", 'ref="16"'],
  ])("is not offered where %s", async (_, attributes) => {
    await add(`<commitment-quote ${attributes}></commitment-quote>`);
    await on.part("main", "text").waitFor();
    expect(await on.part("main", "languages").count()).toBe(0);
  });
});

describe("what is quoted from a document, in each of its languages", () => {
  const ELEMENTS: readonly (readonly [id: string, element: string, attributes: string, text: string])[] = [
    ["card", "commitment-quote", "", "quotation"],
    ["plain", "commitment-quote", 'layout="plain"', "quotation"],
    ["inline", "commitment-quote", 'layout="inline"', "text"],
    ["cite", "commitment-cite", "", "text"],
    ["check", "commitment-check", "", "source"],
  ];

  it.each(entry.languages)(
    "speaks it and has its direction, upright where it has no italics: %s",
    async (language) => {
      const elements = ELEMENTS.map(
        ([id, element, attributes]) =>
          `<${element} id="${id}" document="${entry.id}" text-lang="${language}" ref="1" loading="eager" ${attributes}></${element}>`,
      );
      // A page of the other direction, in italics.
      const dir = language === "ar" ? "ltr" : "rtl";
      await add(`<div dir="${dir}" style="font-style:italic">${elements.join("\n")}</div>`);
      await on.page.getByLabel("Quotation to check").fill(words(language));
      await on.page.getByRole("button", { name: "Check", exact: true }).click();
      await on.part("#cite", "link").focus();
      for (const [id, , , part] of ELEMENTS) {
        const text = on.part(`#${id}`, part);
        await text.waitFor();
        const seen = () =>
          text.evaluate((element) => {
            const { direction, fontStyle } = getComputedStyle(element);
            const language = element.closest("[lang]")?.getAttribute("lang");
            return `${language} ${direction} ${fontStyle}`;
          });
        const style = ["ar", "zh"].includes(language) ? "normal" : ".*";
        await expect
          .poll(seen, { message: id })
          .toMatch(new RegExp(`^${language} ${language === "ar" ? "rtl" : "ltr"} ${style}$`));
        expect(await text.innerText(), id).toContain(words(language).slice(0, 20));
      }
    },
  );
});

describe("a list of acts that a machine derived", () => {
  it("says so of each, with whom it addresses, and once for all; and of nothing that nobody looked for", async () => {
    await add(`<commitment-list document="${entry.id}" kind="call decision recognition"></commitment-list>`);
    const items = on.part("main", "item derived");
    await items.first().waitFor();
    const said = await items.allInnerTexts();
    expect(said).toHaveLength(5);
    for (const one of said) expect(one).toContain("derived by a machine");
    expect(said[2]).toContain("Requests, derived");
    expect(said[4]).toMatch(/Decides, derived/);
    expect(said.join()).not.toMatch(/qualifier/i);
    expect(await on.words("main", "note")).toContain("was read by nobody");
  });

  it("is not what a list of acts is that people read", async () => {
    await add('<commitment-list theme="sport"></commitment-list>');
    await on.part("main", "item").first().waitFor();
    expect(await on.part("main", "list").innerText()).not.toContain("derived");
  });
});
