import { describe, expect, it } from "vitest";
import { holdBack } from "../settled.ts";
import { NARROW, visitTheSite, WIDE, WITHOUT_SCRIPTS, wordsOf } from "./visits.ts";

const site = visitTheSite();
const LOOKS = [
  ["on a desk", WIDE],
  ["on a phone", NARROW],
  ["on a desk without scripts", { ...WIDE, ...WITHOUT_SCRIPTS }],
  ["on a phone without scripts", { ...NARROW, ...WITHOUT_SCRIPTS }],
] as const;

describe("searching", () => {
  it.each(LOOKS)("finds the paragraph that answers, marks why, and leads to it, %s", (_, options) =>
    site.visit(
      "/search",
      async (page) => {
        await page.fill("#q", "press freedom");
        await page.click("form.search button");
        const first = page.locator(".hit").first();
        await first.waitFor();
        expect(await first.locator("h2 a").getAttribute("href")).toBe("/s-32-1/31");
        expect(wordsOf("31")).toContain(await first.locator(".act-words").innerText());
        expect(await first.locator("mark").first().innerText()).toContain("journalists");
        const card = page.locator(".answer-card");
        expect(await card.locator("h2 a").getAttribute("href")).toBe("/themes/media-and-journalists");
        expect(await first.locator(".why").innerText()).toContain("Matches the theme Media and journalists");
        await first.locator("h2 a").click();
        await page.waitForURL("**/s-32-1/31");
      },
      options,
    ),
  );

  it("copies what a hit shows, with its own citation, where it stands, and nothing moves", () =>
    site.visit(
      "/search",
      async (page) => {
        await page.fill("#q", "report corruption");
        const hit = page.locator(".hit", { hasText: "sentence" }).first();
        await hit.waitFor();
        const copy = hit.getByRole("button", { name: "Copy quotation" });
        // What is clicked is scrolled to first, where it is not in the window.
        await copy.scrollIntoViewIfNeeded();
        const before = await hit.boundingBox();
        await copy.click();
        await hit.getByRole("button", { name: "Copied" }).waitFor();
        expect(await hit.boundingBox()).toEqual(before);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(await hit.locator(".act-words").innerText());
        expect(copied).toMatch(
          /— General Assembly resolution S-32\/1, annex, para\. \d+, \w+ (?:sentence|and \w+ sentences)\nhttp/,
        );
      },
      { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("answers while one types, and puts the query into the address", () =>
    site.visit("/search", async (page) => {
      await page.locator("#q").pressSequentially("kickbacks", { delay: 20 });
      await page.locator(".hit").first().waitFor();
      await page.waitForURL("**/search?q=kickbacks");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    }));

  it("drops an answer that a later query has overtaken", () =>
    site.visit("/search", async (page) => {
      const first = await holdBack(page, "**/search?q=gender");
      await page.fill("#q", "gender");
      await first.asked();
      await page.fill("#q", "sport");
      await page.locator(".hit").first().waitFor();
      await first.release();
      expect(new URL(page.url()).search).toBe("?q=sport");
      expect(await page.locator("#results").innerText()).not.toContain("gender");
    }));

  it("asks the same thing once", () =>
    site.visit("/search", async (page) => {
      const asked: string[] = [];
      page.on(
        "request",
        (request) => request.url().includes("?q=") && asked.push(new URL(request.url()).search),
      );
      for (const words of ["sport", "gender", "sport"]) {
        await page.fill("#q", words);
        await page.waitForURL(`**/search?q=${words}`);
      }
      expect(asked).toEqual(["?q=sport", "?q=gender"]);
    }));

  it("says when no answer came, lets nobody take the old one for it, and asks again", () =>
    site.visit("/search?q=asset", async (page) => {
      await page.route(/search\?.*gender/, (route) => route.abort("internetdisconnected"));
      await page.fill("#q", "gender");
      await page.getByRole("alert").filter({ hasText: "could not be reached" }).waitFor();
      expect(await page.locator("#results").getAttribute("inert")).not.toBeNull();
      await page.unrouteAll();
      // So a browser says that it has a network again.
      await page.evaluate(() => dispatchEvent(new Event("online")));
      await page
        .locator("mark", { hasText: /gender/i })
        .first()
        .waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(await page.locator("#results").getAttribute("inert")).toBeNull();
      expect(await page.title()).toContain("gender: search");
    }));

  it("narrows by what is done and by theme", () =>
    site.visit("/search?q=corruption", async (page) => {
      const all = await page.locator(".found").innerText();
      await page.selectOption("#kind", "call");
      await page.waitForURL("**kind=call**");
      expect(await page.locator(".found").innerText()).not.toBe(all);
      await page.selectOption("#theme", "review-mechanism");
      await page.waitForURL("**theme=review-mechanism**");
      expect(await page.locator(".hit").count()).toBeGreaterThan(0);
    }));

  it("shows the last page to who asks for hits beyond it", () =>
    site.visit("/search?q=corruption&from=999", async (page) => {
      const said = await page.locator(".found").innerText();
      const [all, from, to] = [...said.matchAll(/\d+/g)].map(([number]) => Number(number));
      expect(to).toBe(all);
      expect(from).toBeLessThanOrEqual(to ?? 0);
      expect(await page.locator(".hit").count()).toBe((to ?? 0) - (from ?? 0) + 1);
    }));

  it("pages through many hits", () =>
    site.visit(
      "/search?q=corruption",
      async (page) => {
        const first = await page.locator(".hit h2 a").first().innerText();
        await page.click("a[rel=next]");
        expect(await page.locator(".hit h2 a").first().innerText()).not.toBe(first);
        await page.click("a[rel=prev]");
        expect(await page.locator(".hit h2 a").first().innerText()).toBe(first);
      },
      WITHOUT_SCRIPTS,
    ));
});

describe("a reference", () => {
  it.each([
    ["30", "Paragraph 30", "/s-32-1/30"],
    ["PP3", "Preamble, PP3", "/s-32-1/preamble-3"],
    ["30.2", "Paragraph 30, second sentence", "/s-32-1/30.2"],
    ["S-32/1 para. 16", "Paragraph 16", "/s-32-1/16"],
    ["§ 16", "Paragraph 16", "/s-32-1/16"],
    ["párr. 16", "Paragraph 16", "/s-32-1/16"],
    ["第16段", "Paragraph 16", "/s-32-1/16"],
  ])("that is searched for (%s) leads to its passage: %s", (reference, name, path) =>
    site.visit(
      `/search?${new URLSearchParams({ q: reference })}`,
      async (page) => {
        const link = page.locator("#named a").first();
        expect(await link.innerText()).toBe(name);
        expect(await link.getAttribute("href")).toBe(path);
        expect(await page.locator("#results").innerText()).not.toContain("does not speak of it");
      },
      WITHOUT_SCRIPTS,
    ),
  );

  it("is no word: a search for words has no passage by reference", () =>
    site.visit("/search?q=asset", async (page) => {
      expect(await page.locator(".answer-card .is", { hasText: "Passage" }).count()).toBe(0);
    }));
});

describe("words that name something", () => {
  it.each([
    ["beneficial ownership", "Theme", "Beneficial ownership", "/themes/beneficial-ownership"],
    ["whistleblowers", "Theme", "Protection of whistle-blowers", "/themes/whistle-blower-protection"],
    ["UNODC", "Called on", "United Nations Office on Drugs and Crime", "/map?addressee=unodc"],
    ["asset recovery", "Theme", "Asset recovery", "/themes/asset-recovery"],
    ["preventive measures", "Part of the text", "Preventive measures", "/s-32-1/preventive-measures"],
  ])("(%s) have a card above the hits that says what it is (%s), and leads to it", (q, is, name, href) =>
    site.visit(
      `/search?${new URLSearchParams({ q })}`,
      async (page) => {
        const card = page.locator(".answer-card");
        expect(await card.locator(".is").innerText()).toBe(is);
        expect(await card.locator("h2 a").innerText()).toBe(name);
        expect(await card.locator("h2 a").getAttribute("href")).toBe(href);
        expect(await card.locator(".units svg.sign").count()).toBeGreaterThan(0);
        const [top, hit] = [await card.boundingBox(), await page.locator(".hit").first().boundingBox()];
        expect(top?.y).toBeLessThan(hit?.y ?? 0);
      },
      WITHOUT_SCRIPTS,
    ),
  );

  it("lead a journalist in one click to a quotation that can be copied", () =>
    site.visit("/search?q=beneficial+ownership", async (page) => {
      await page.locator(".answer-card h2 a").click();
      await page.getByRole("button", { name: "Copy quotation" }).first().waitFor();
    }));

  it.each(["corruption", "trust in our companies", "zzzz"])("are not these: %s", (q) =>
    site.visit(`/search?${new URLSearchParams({ q })}`, async (page) => {
      expect(await page.locator(".answer-card").count()).toBe(0);
    }),
  );
});

describe("finding nothing", () => {
  it.each([
    ["q=asset&kind=call&theme=gender", "There are no calls on the theme “Gender” with “asset”."],
    ["q=the", "“the” is too common to be searched for."],
  ])("says why: %s", (query, said) =>
    site.visit(`/search?${query}`, async (page) => {
      expect(await page.locator(".found").innerText()).toContain(said);
    }),
  );

  it("because of the filters, leads to what there is without them", () =>
    site.visit("/search?q=asset&kind=call&theme=gender", async (page) => {
      expect(await page.locator("#results").innerText()).toMatch(/Search without filters \(\d+ paragraphs\)/);
      await page.click("text=Search without filters");
      await page.locator(".hit").first().waitFor();
      expect(new URL(page.url()).search).toBe("?q=asset");
    }));

  it("is said, with a way on and no noise", () =>
    site.visit("/search?q=nuclear+disarmament", async (page) => {
      expect(await page.locator(".found").innerText()).toContain(
        "does not contain “nuclear” or “disarmament”",
      );
      expect(await page.locator(".hit").count()).toBe(0);
      expect(await page.locator("#results a[href='/themes']").count()).toBe(1);
    }));

  it("offers themes that have some of the words", () =>
    site.visit("/search?q=register+of+lobbyists", async (page) => {
      expect(await page.locator("#results .chips").innerText()).toContain("Beneficial ownership");
    }));

  it("offers no theme where none is near", () =>
    site.visit("/search?q=zzzz", async (page) => {
      expect(await page.locator("#results .chip").count()).toBe(0);
    }));

  it("claims no more than that the words are not there", () =>
    site.visit("/search?q=kangaroos+and+penguins", async (page) => {
      expect(await page.locator(".found").innerText()).toBe(
        "The declaration does not contain “kangaroos” or “penguins”.",
      );
    }));

  it.each([
    ["blanchiment d'argent", "French"],
    ["corrupción", "Spanish"],
    ["отмывание денег", "Russian"],
    ["腐败", "Chinese"],
    ["الفساد", "Arabic"],
  ])("in another language (%s) says that search is in English, and nothing of the text", (query, language) =>
    site.visit(
      `/search?${new URLSearchParams({ q: query })}`,
      async (page) => {
        expect(await page.locator(".found").innerText()).toBe(
          `This looks like ${language}; searched was the text in English.`,
        );
        expect(await page.locator("#results").innerText()).not.toContain("Did you mean");
      },
      WITHOUT_SCRIPTS,
    ),
  );

  it("that answers says what only touches it", () =>
    site.visit("/search?q=death+penalty+for+corrupt+officials", async (page) => {
      expect(await page.locator(".found").innerText()).toMatch(
        /^No paragraph has all of this\. (?:One has|\d have) a part of it\.$/,
      );
      expect(await page.locator(".hit").count()).toBeLessThanOrEqual(5);
      expect(await page.locator(".hit").count()).toBeGreaterThan(0);
    }));

  it("offers a search without the quotation marks", () =>
    site.visit("/search?q=%22procurement+of+medicines%22", async (page) => {
      await page.click("text=Search without quotation marks");
      await page.locator(".hit").first().waitFor();
    }));

  it("offers the spelling that was probably meant", () =>
    site.visit("/search?q=%22due+proces%22", async (page) => {
      await page.click("#results a[href*='due+process']");
      await page.locator(".hit").first().waitFor();
    }));
});

describe("a query that can't be", () => {
  it.each([
    ["q", "<script>alert(1)</script>"],
    ["q", '"><img src=x onerror=alert(1)>'],
    ["q", "🦀 عربي ' OR 1=1 --"],
  ])("%s=%s is searched for, and never taken for markup", (name, value) =>
    site.visit(`/search?${new URLSearchParams({ [name]: value })}`, async (page) => {
      expect(await page.locator("#main script, #main img").count()).toBe(0);
      expect(await page.inputValue("#q")).toBe(value);
    }),
  );

  it.each(["theme=nonsense", "kind=nonsense", `q=${"x".repeat(201)}`, "from=-1"])(
    "%s is a page with status 400 that says what would have been right",
    async (query) => {
      const answer = await site.worker.ask(`/search?${query}`, { headers: { Accept: "text/html" } });
      expect(answer.status).toBe(400);
      expect(answer.headers.get("Content-Type")).toMatch(/^text\/html/);
      expect(await answer.text()).toMatch(/<h1>/);
    },
  );
});
