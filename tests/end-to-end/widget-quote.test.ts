import { beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";
import { settled } from "./settled.ts";

const on = setTheScene();
beforeEach(() => on.visit("bare"));

const verdict = () => on.words("main", "verdict");
const quoted = (words: string) =>
  `<blockquote><p>${words}</p></blockquote><p><a href="#x">the citation</a></p>`;
const addHtml = (attributes: string, fallback = "") =>
  on.page.evaluate(
    ([attributes, fallback]) => {
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = `<commitment-quote ${attributes}>${fallback}</commitment-quote>`;
    },
    [attributes, fallback] as const,
  );

describe("the editor's own words", () => {
  // Of paragraph 31, each as an editor may have it; the API's verdict on the same words is the measure.
  const TEXT =
    "We will strive to provide a safe and adequate environment to journalists, and we will investigate, prosecute and punish threats and acts of violence, falling within our jurisdiction, committed against them.";
  it.each([
    ["the source's words", TEXT],
    ["in quotation marks", `“${TEXT}”`],
    ["with the number before them", `31. ${TEXT}`],
    ["in capitals and broken lines", TEXT.toUpperCase().replaceAll(" and ", "\n and\n")],
    ["a part of them", "provide a safe and adequate environment to journalists"],
    ["with a marked omission", "We will … investigate, prosecute and punish threats"],
    ["with a bracket that restores the case", "[w]e will investigate, prosecute and punish threats"],
    ["without the word that softens", "We will provide a safe and adequate environment to journalists"],
    ["with another word", TEXT.replace("adequate", "perfect")],
    ["with a comma less", TEXT.replace("journalists,", "journalists")],
    ["with a word put in", TEXT.replace("will investigate", "will always investigate")],
    [
      "other words altogether",
      "Journalists are the watchdogs of the republic and must be cherished by everyone.",
    ],
    ["half a word", "provide a safe and adequate environ"],
  ])("are judged as the API judges them: %s", async (_, words) => {
    await addHtml('ref="31"', quoted(words));
    const said = await verdict();
    const verdicts: Record<string, string> = {
      exact: "Verified",
      altered: "This page misquoted it. Shown: the source’s words.",
      "not-found": "The words of this page are not in this passage. The source is shown.",
    };
    const bare = words.replace(/^31\. /, "");
    const answer = await on.worker.ask(`/v1/s-32-1/verify?quote=${encodeURIComponent(bare)}`);
    const { verdict: judged, paragraph } = (await answer.json()) as {
      verdict: string;
      paragraph: string | null;
    };
    // The API looks in the whole text; the element in the passage that it quotes.
    const expected = paragraph === "31" || judged === "not-found" ? judged : "not-found";
    expect(said).toBe(verdicts[expected]);
    expect(await on.words("main", "paragraph")).toContain("We will strive to provide");
  });

  it("show the difference to the eye and to a screen reader", async () => {
    await addHtml('ref="31"', quoted("We will provide a safe and adequate environment to journalists"));
    await on.page.getByText("Show the difference").click();
    const difference = on.part("main", "difference");
    expect(await difference.locator("ins").textContent()).toContain("strive to");
    expect(await difference.textContent()).toContain("[in the source:");
    const struck = await difference
      .locator("ins")
      .first()
      .evaluate((ins) => getComputedStyle(ins).textDecorationLine);
    expect(struck).toBe("underline");
    await expectAccessible(on.page, "main");
  });

  it("are not compared where the page says so, and not where there is but a link", async () => {
    await addHtml(
      'ref="31" no-verify',
      quoted("Something else altogether, of many words, that is not there."),
    );
    await on.part("main", "quotation").waitFor();
    await on.page.waitForLoadState("networkidle");
    expect(await on.part("main", "verdict").count()).toBe(0);
    await addHtml('ref="32"', '<a href="#x">Resolution S-32/1, paragraph 32</a>');
    await on.part("main", "quotation").waitFor();
    await on.page.waitForLoadState("networkidle");
    expect(await on.part("main", "verdict").count()).toBe(0);
  });
});

describe("what it says of itself", () => {
  it("says that it was checked today, and in its title on which day and against which release", async () => {
    await on.add({ ref: "16" });
    const line = on.part("main", "checked");
    expect(await line.innerText()).toBe("Checked today against the United Nations’ text");
    const release = (await on.worker.ask("/v1")).headers.get("X-Release") ?? "";
    expect(await line.getAttribute("title")).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d · ${release}$`));
  });

  it.each([
    ["ar", "نسخ الاقتباس", "rtl"],
    ["zh", "复制引文", "ltr"],
    ["fr", "Copier la citation", "ltr"],
    ["ru", "Копировать цитату", "ltr"],
    ["es", "Copiar la cita", "ltr"],
    ["en-GB", "Copy quotation", "ltr"],
    ["sw", "Copy quotation", "ltr"],
  ])(
    "in a page in %s says so in that language, and leaves the text in its own",
    async (lang, label, direction) => {
      await on.page.evaluate((lang) => {
        document.documentElement.lang = lang;
      }, lang);
      await on.add({ ref: "16" });
      await on.part("main", "copy").filter({ hasText: label }).waitFor();
      expect(await on.page.locator("main .row").getAttribute("dir")).toBe(direction);
      expect(await on.part("main", "quotation").getAttribute("lang")).toBe("en");
      expect(await on.part("main", "quotation").getAttribute("dir")).toBe("ltr");
      await expectAccessible(on.page, "main");
    },
  );

  it("follows its own lang before the page's, and a new one", async () => {
    await on.add({ ref: "16", lang: "fr" });
    await on.part("main", "copy").filter({ hasText: "Copier la citation" }).waitFor();
    await on.page.locator("commitment-quote").evaluate((element) => element.setAttribute("lang", "es"));
    await on.part("main", "copy").filter({ hasText: "Copiar la cita" }).waitFor();
  });

  it("loads a language when it is needed, and no other", async () => {
    await on.add({ ref: "16", lang: "ar" });
    await on.part("main", "copy").filter({ hasText: "نسخ" }).waitFor();
    const languages = on.requests.filter((url) => /\/v1\/(ar|es|fr|ru|zh)-/.test(url));
    expect(languages).toHaveLength(1);
  });
});

describe("how it is set", () => {
  it("stands in the line of the page's own text", async () => {
    await on.page.evaluate(() => {
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = '<p>They say <commitment-quote ref="14" layout="inline"></commitment-quote> so.</p>';
    });
    await on.part("main", "quotation").waitFor();
    await expect
      .poll(() => on.page.locator("commitment-quote").evaluate((one) => getComputedStyle(one).display))
      .toBe("inline");
    expect(await on.page.locator("main p [part=actions]").count()).toBe(0);
    expect(await on.words("main", "citation")).toMatch(/para\. 14$/);
  });

  it.each(["block", "inline"])(
    "shows that a statement is less than its sentence, whose rest may qualify it, and leaves that out of the words: %s",
    async (layout) => {
      const around = async (ref: string) => {
        await addHtml(`ref="${ref}" layout="${layout}"`);
        const text = on.page.locator("commitment-quote").locator(layout === "inline" ? "q" : "blockquote p");
        await text.waitFor();
        return text.evaluate((element) => {
          const [before, after] = ["::before", "::after"].map(
            (part) => getComputedStyle(element, part).content,
          );
          return [before?.includes("…"), after?.includes("…"), element.textContent?.includes("…")];
        });
      };
      expect(await around("30.2a")).toEqual([false, true, false]);
      expect(await around("30.1b")).toEqual([true, false, false]);
      expect(await around("16.1")).toEqual([false, false, false]);
    },
  );

  it("stands plain, without rule and buttons", async () => {
    await on.add({ ref: "14", layout: "plain" });
    await on.part("main", "quotation").waitFor();
    await expect
      .poll(() =>
        on.part("main", "quotation").evaluate((one) => getComputedStyle(one).borderInlineStartWidth),
      )
      .toBe("0px");
    expect(await on.part("main", "actions").count()).toBe(0);
  });

  it.each([
    ["words", "Safe  and ADEQUATE environment", "safe and adequate environment"],
    ["an act in it", "31.1b", "we will investigate, prosecute and punish"],
    ["words that are not there", "nuclear disarmament", null],
    ["what is no regular expression", "journalists, (and [we] *", null],
  ])("highlights %s", async (_, highlight, expected) => {
    await on.add({ ref: "31", highlight });
    await on.part("main", "quotation").waitFor();
    await on.page.waitForLoadState("networkidle");
    if (expected === null) expect(await on.part("main", "highlight").count()).toBe(0);
    else expect(await on.words("main", "highlight")).toContain(expected);
    expect(await on.words("main", "paragraph")).toContain("committed against them.");
  });

  it("opens a footnote at its mark, with the keyboard too, and keeps it out of the words", async () => {
    await on.add({ ref: "27" });
    const mark = on.page.getByRole("button", { name: "Footnote 5" });
    await mark.focus();
    await on.page.keyboard.press("Enter");
    expect(await on.part("main", "footnote").isVisible()).toBe(true);
    expect(await on.words("main", "footnote")).toContain("Bangalore Principles");
    await on.page.keyboard.press("Escape");
    await expect.poll(() => on.part("main", "footnote").isVisible()).toBe(false);
    expect(await mark.evaluate((button) => getComputedStyle(button).userSelect)).toBe("none");
  });

  it.each([
    ["apa", /\(2021\)|2021/],
    ["oscola", /UNGA|General Assembly/],
    ["nonsense", /General Assembly resolution S-32\/1, annex, para\. 16/],
  ])("cites in the style %s, or else as the United Nations do", async (style, cited) => {
    await on.add({ ref: "16", "cite-style": style });
    await expect.poll(() => on.words("main", "citation")).toMatch(cited);
    if (style === "apa")
      await expect.poll(() => on.words("main", "citation")).not.toBe(on.sixteen.citation.text);
    expect(on.unexpected()).toEqual([]);
  });

  it.each(["light", "dark"])("has the colours of the scheme %s, whatever the page's", async (scheme) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await on.page.emulateMedia({ colorScheme });
      await addHtml(`ref="16" scheme="${scheme}"`);
      const background = () =>
        on.part("main", "quotation").evaluate((one) => getComputedStyle(one).backgroundColor);
      await expect.poll(background).toBe(scheme === "dark" ? "rgb(23, 24, 26)" : "rgb(251, 250, 247)");
      await expectAccessible(on.page, "main");
    }
  });
});

it("knows no light or dark by the name `theme`, which is a list's subject", async () => {
  await addHtml('ref="16" theme="dark"');
  await on.part("main", "quotation").waitFor();
  await on.page.waitForLoadState("networkidle");
  const background = await on
    .part("main", "quotation")
    .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(background).toBe("rgba(0, 0, 0, 0)");
});

describe("the menu", () => {
  const copied = () => on.page.evaluate(() => navigator.clipboard.readText());
  beforeEach(async () => {
    await on.page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: on.hosts.origin });
    await on.add({ ref: "16" });
    await on.part("main", "more").click();
  });

  it.each([
    ["Copy citation", /^General Assembly resolution S-32\/1, annex, para\. 16$/],
    ["Copy as BibTeX", /^@\w+\{/],
    ["Copy as RIS", /^TY {2}- /],
    ["Copy link", /\/s-32-1\/16$/],
    ["Copy HTML to embed", /<script type="module".*<\/script>\s*<commitment-quote ref="16"><blockquote/s],
  ])("copies: %s", async (label, expected) => {
    await on.page.getByRole("button", { name: label }).click();
    await on.page.getByRole("status").getByText("Copied").waitFor();
    expect(await copied()).toMatch(expected);
    const told = await on.told(2);
    expect(told[1]).toMatchObject({ type: "commitment-copy", detail: { format: expect.any(String) } });
  });

  it("gives a snippet that shows the same quotation elsewhere, verified", async () => {
    await on.page.getByRole("button", { name: "Copy HTML to embed" }).click();
    await on.page.getByRole("status").getByText("Copied").waitFor();
    const snippet = await copied();
    await on.page.setContent(`<!doctype html><title>Elsewhere</title>${snippet}`);
    expect(await on.words("commitment-quote", "verdict")).toBe("Verified");
  });

  it("closes with Escape, gives the focus back, and breaks no rule of accessibility", async () => {
    await on.page.getByRole("button", { name: "Copy citation" }).waitFor();
    await expectAccessible(on.page, "main");
    await on.page.keyboard.press("Escape");
    await expect.poll(() => on.part("main", "menu").isVisible()).toBe(false);
    expect(await on.part("main", "more").evaluate((button) => button.matches(":focus"))).toBe(true);
  });
});

describe("where it stands", () => {
  it("works for a clone of a template, and with fetch gone keeps the editor's words", async () => {
    await on.page.evaluate(() => {
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = '<template><commitment-quote ref="16"></commitment-quote></template>';
      main.append((main.firstElementChild as HTMLTemplateElement).content.cloneNode(true));
    });
    expect(await on.words("main > commitment-quote", "citation")).toBe(on.sixteen.citation.text);
    await on.page.evaluate(() => {
      Reflect.set(window, "fetch", undefined);
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = '<commitment-quote ref="17">The editor wrote this.</commitment-quote>';
    });
    expect(await on.words("main", "note")).toBe("Could not be checked against the source.");
    expect(await on.page.getByText("The editor wrote this.").isVisible()).toBe(true);
    expect(on.unexpected()).toEqual([]);
  });

  it("reads `address` for React and Vue, and `ref` before it", async () => {
    await on.add({ address: "17" });
    await on.page.getByText("annex, para. 17").waitFor();
    await on.page.locator("commitment-quote").evaluate((element) => element.setAttribute("ref", "16"));
    await on.page.getByText("annex, para. 16").waitFor();
  });

  it("shifts nothing when the quotation takes the place of the snippet's own words", async () => {
    await on.page.evaluate((sixteen) => {
      let sum = 0;
      const add = (entries: PerformanceEntry[]) => {
        for (const entry of entries) sum += Reflect.get(entry, "value");
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      Reflect.set(window, "shifted", () => {
        add(observer.takeRecords());
        return sum;
      });
      document.body.style.cssText = "font: 18px/1.55 serif; margin: 2em auto; max-width: 40em";
      document.body.innerHTML = `<p>Before.</p><commitment-quote ref="16"><blockquote><p>${sixteen.text}</p></blockquote><p><a href="#x">${sixteen.citation.text}</a></p></commitment-quote><p>After.</p><p>${"More words. ".repeat(200)}</p>`;
    }, on.sixteen);
    await on.part("commitment-quote", "verdict").waitFor();
    await settled(on.page);
    expect(await on.page.evaluate(() => Reflect.get(window, "shifted")())).toBeLessThanOrEqual(0.01);
  });
});
