import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { failing } from "../round-trip/handed-out.ts";
import { NARROW, visitTheSite, WIDE, WITHOUT_SCRIPTS, wordsOf } from "./visits.ts";

const site = visitTheSite();

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const CLIPBOARD = { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] };
const ON_A_PHONE = { ...NARROW, permissions: ["clipboard-read", "clipboard-write"] };
const copies = async (page: Page, button: string) => {
  await page.locator(".actions").getByRole("button", { name: button, exact: true }).click();
  await page.locator(".actions").getByRole("button", { name: "Copied" }).waitFor();
  return clipboard(page);
};

describe("what can be done with a passage", () => {
  it("is its quotation, which passes our own check, its citation, its code and its link", () =>
    site.visit(
      "/s-32-1/16",
      async (page) => {
        for (const address of ["16", "16.2", "16.2a", "preamble-7", "16-18", "preventive-measures"]) {
          await page.goto(`${site.worker.origin}/s-32-1/${address}`);
          const text = await copies(page, "Copy quotation");
          const place = address === "preventive-measures" ? "1-22" : address === "16.2a" ? "16.2" : address;
          const pasted = { what: address, text, address: place, cited: true };
          expect(await failing(site.worker.ask, [pasted])).toEqual([]);
        }
        await page.goto(`${site.worker.origin}/s-32-1/16`);
        expect(await copies(page, "Copy citation")).toBe(
          "General Assembly resolution S-32/1, annex, para. 16",
        );
        await expect
          .poll(() => page.getByRole("button", { name: "Copied" }).count(), { timeout: 10_000 })
          .toBe(0);
        expect(await copies(page, "Link")).toBe(`${site.worker.origin}/s-32-1/16`);
        await page.locator(".actions").getByRole("link", { name: "Embed" }).click();
        await page.getByRole("button", { name: "Copy address" }).click();
        await page.getByRole("button", { name: "Copied" }).last().waitFor();
        expect(await clipboard(page)).toBe(`${site.worker.origin}/s-32-1/16`);
        await expect
          .poll(() => page.getByRole("button", { name: "Copied" }).count(), { timeout: 10_000 })
          .toBe(0);
        await page.getByRole("button", { name: "Copy snippet" }).click();
        await page.getByRole("button", { name: "Copied" }).last().waitFor();
        const code = await clipboard(page);
        expect(code).toMatch(/<commitment-quote/);
        const pasted = { what: "its code", text: code, address: "16", cited: true };
        expect(await failing(site.worker.ask, [pasted])).toEqual([]);
      },
      CLIPBOARD,
    ));

  it("is cited on the next page in the style that was chosen on the last", () =>
    site.visit(
      "/s-32-1/16",
      async (page) => {
        await page.getByText("APA", { exact: true }).click();
        await page.goto(`${site.worker.origin}/s-32-1/17`);
        expect(await page.getByLabel("APA").isChecked()).toBe(true);
        const cited = await copies(page, "Copy citation");
        expect(cited).toMatch(/^United Nations[\s\S]*para\. 17/);
        expect(cited).toBe(await page.locator(".panel:visible [data-copy-text]").innerText());
      },
      CLIPBOARD,
    ));

  it("comes to keys in the order in which it is seen", () =>
    site.visit("/s-32-1/16", async (page) => {
      const order = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            ".actions > *, .statements a, #choose-un, .embed summary",
          ),
        ].map((one) => one.textContent || one.id),
      );
      await page.locator(".actions button").first().focus();
      const met: string[] = [];
      for (let presses = 0; presses < 40 && met.length < order.length; presses++) {
        const focused = await page.evaluate(
          () => document.activeElement?.textContent || document.activeElement?.id || "",
        );
        if (order.includes(focused)) met.push(focused);
        await page.keyboard.press("Tab");
      }
      expect(met).toEqual(order);
    }));

  it("is on a phone always in reach, and never over what has the focus", () =>
    site.visit(
      "/s-32-1/16",
      async (page) => {
        const bar = await page.locator(".actions").boundingBox();
        expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(740);
        await page.locator(".masthead a").first().focus();
        const covered: string[] = [];
        for (let presses = 0; presses < 60; presses++) {
          await page.keyboard.press("Tab");
          const under = await page.evaluate(() => {
            const focused = document.activeElement;
            const top = document.querySelector(".actions")?.getBoundingClientRect().top ?? 0;
            if (!focused || focused.closest(".actions") || focused === document.body) return "";
            return focused.getBoundingClientRect().bottom > top + 1 ? `${focused.textContent}` : "";
          });
          if (under !== "") covered.push(under);
        }
        expect(covered).toEqual([]);
        expect(await copies(page, "Copy quotation")).toContain(wordsOf("16"));
      },
      ON_A_PHONE,
    ));

  it("is without scripts what works without: the words, a link, the code, one citation", () =>
    site.visit(
      "/s-32-1/16",
      async (page) => {
        expect(await page.locator(".actions button:visible, .checked:visible").count()).toBe(0);
        expect(await page.locator(".quotation.large").innerText()).toContain(wordsOf("16").slice(-60));
        await page.getByText("MLA", { exact: true }).click();
        expect(await page.locator(".panel:visible").innerText()).toContain("United Nations");
        await page.getByText("Embed it, or read it by a program").click();
        expect(await page.locator("#embed-code pre code").innerText()).toContain("<commitment-quote");
      },
      WITHOUT_SCRIPTS,
    ));
});

describe("that a passage was checked today", () => {
  const line = (page: Page) => page.locator(".checked");

  it("is said once the API gave the same words, with the release in a title, and on paper with the day", () =>
    site.visit("/s-32-1/16.2a", async (page) => {
      await line(page).getByText("Checked today against the United Nations’ text").waitFor();
      expect(await line(page).getAttribute("title")).toMatch(/^\d{4}-\d\d-\d\d · [0-9a-f]{64}$/);
      await page.emulateMedia({ media: "print" });
      const printed = await page.locator(".quoted").innerText();
      expect(printed).toMatch(/Verified · checked on \d{1,2} \w+ \d{4} against the United Nations’ text/);
      expect(printed).not.toContain("today");
      expect(printed).toContain(`${site.worker.origin}/s-32-1/16.2a`);
    }));

  it("is not said of other words, nor where nobody answers", () =>
    site.visit("/s-32-1/17", async (page) => {
      for (const answer of [{ text: "We promise nothing.", release: "0" }, undefined]) {
        await page.route("**/v1/s-32-1/paragraphs/16", (route) =>
          answer === undefined ? route.abort() : route.fulfill({ json: answer }),
        );
        await page.goto(`${site.worker.origin}/s-32-1/16`, { waitUntil: "networkidle" });
        expect(await line(page).textContent()).toBe("");
      }
    }));
});

describe("what a paragraph says", () => {
  it("shows a part of a sentence as one", () =>
    site.visit("/s-32-1/16", async (page) => {
      const [first, , last] = await page.locator(".statements a").allInnerTexts();
      expect(first).toMatch(/^We commit to making efforts/);
      expect(last).toMatch(/^… we will enhance/);
    }));
});
