import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { clippingOf } from "../../../src/copying/clipping.ts";
import type { Passage } from "../../../src/model/passage.ts";
import { STYLE_NAMES } from "../../../src/quote/citing/cite-passage.ts";
import { quotationOf, snippetOf } from "../../../src/widgets/quote/actions.ts";
import { visitTheSite, WIDE } from "../site/visits.ts";
import { ACTS, addressOf, each, failing, type Pasted, passagesAt, textOf, WHOLE } from "./handed-out.ts";

const site = visitTheSite();
let passages: Passage[];
beforeAll(async () => {
  passages = await passagesAt(site.worker.ask, [...WHOLE, ...ACTS]);
});

const expectToPass = async (pasted: readonly Pasted[]) =>
  expect(await failing(site.worker.ask, pasted)).toEqual([]);
const copied = (of: (passage: Passage) => string) =>
  passages.map((passage) => ({
    what: `a copy of ${passage.id}`,
    text: of(passage),
    address: addressOf(passage.id),
    cited: true,
  }));

describe("what is copied passes our own check", () => {
  it.each<[what: string, of: (passage: Passage) => string]>([
    ["words and citation, as text", (passage) => quotationOf(passage).text],
    ["words and citation, as they look where HTML is pasted", (passage) => textOf(quotationOf(passage).html)],
    ["the HTML to embed", (passage) => snippetOf(passage, site.worker.origin)],
    [
      "what the HTML to embed shows without scripts",
      (passage) => textOf(snippetOf(passage, site.worker.origin)),
    ],
  ])("%s: every paragraph, sentence, act and range of two paragraphs", async (_, of) => {
    expect(passages.length).toBe(WHOLE.length + ACTS.length);
    await expectToPass(copied(of));
  });

  it("the words with their citation in any style", async () => {
    const some = passages.filter(({ id }) => ["16", "27", "16.2", "preamble-7", "41-42"].includes(id));
    const pasted = some.flatMap((passage) => STYLE_NAMES.map((style) => ({ passage, style })));
    await expectToPass(
      await each(pasted, async ({ passage, style }) => {
        const path = `/v1/s-32-1/citation/${passage.id}?style=${style}&accessed=2026-11-23&format=text`;
        const citation = (await (await site.worker.ask(path)).text()).trim();
        const { language, text } = passage;
        const quoted = { paragraphs: text.split("\n\n"), language, citation, url: passage.citation.url };
        return {
          what: `${passage.id} in the style ${style}`,
          text: clippingOf(quoted).text,
          address: addressOf(passage.id),
          cited: true,
        };
      }),
    );
  });
});

describe("the buttons that copy words and citation", () => {
  const CLIPBOARD = { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] };
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const byWriter = (id: string) => {
    const passage = passages.find((one) => one.id === id);
    return passage && quotationOf(passage).text;
  };

  it("of a permalink copy what the widget copies, by the writer that both have", () =>
    site.visit(
      "/s-32-1/16",
      async (page) => {
        for (const id of ["16", "27.3", "30.1b", "16.2a", "preamble-7", "16-17", "8"]) {
          await page.goto(`${site.worker.origin}/s-32-1/${id}`);
          await page.getByRole("button", { name: "Copy quotation" }).click();
          await page.getByRole("button", { name: "Copied" }).waitFor();
          expect(await clipboard(page)).toBe(byWriter(id));
        }
      },
      CLIPBOARD,
    ));

  it("of the reader do so too", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        for (const id of ["16", "27", "preamble-1"]) {
          await page.locator(`.paragraph:has([id="${id}"]) .number`).click();
          const menu = page.locator(".cite-menu");
          await menu.getByRole("button", { name: "Copy quotation" }).click();
          await menu.getByRole("button", { name: "Copied" }).waitFor();
          expect(await clipboard(page)).toBe(byWriter(id));
          await page.keyboard.press("Escape");
        }
      },
      CLIPBOARD,
    ));

  it.each(["isn't there", "is refused"])("work where the asynchronous clipboard %s", (how) =>
    site.visit(
      "/s-32-1/71.1",
      async (page) => {
        await page.addInitScript((how) => {
          if (how === "isn't there") Reflect.deleteProperty(window, "ClipboardItem");
          else Clipboard.prototype.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        }, how);
        await page.reload();
        await page.getByRole("button", { name: "Copy quotation" }).click();
        await page.getByRole("button", { name: "Copied" }).waitFor();
        expect(await clipboard(page)).toBe(byWriter("71.1"));
      },
      CLIPBOARD,
    ),
  );
});
