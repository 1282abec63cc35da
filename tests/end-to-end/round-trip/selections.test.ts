import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servePage } from "../serve-page.ts";
import { visitTheSite, WIDE, wordsOf } from "../site/visits.ts";
import { addressOf, failing, PAIRS, type Pasted, paragraphs } from "./handed-out.ts";

const site = visitTheSite();
const CLIPBOARD = { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] };
const text = (id: string) => wordsOf(id);

const expectToPass = async (pasted: readonly Pasted[]) =>
  expect(await failing(site.worker.ask, pasted)).toEqual([]);

/** What the browser takes for selected from the beginning of one element to the end of another, for each pair. */
const selected = (page: Page, pairs: readonly (readonly [first: string, last: string])[]) =>
  page.evaluate((pairs) => {
    const selection = getSelection() as Selection;
    return pairs.map(([first, last]) => {
      const [from, to] = [document.querySelector(first), document.querySelector(last)];
      if (from === null || to === null) throw new Error(`no ${first} or no ${last}`);
      selection.setBaseAndExtent(from, 0, to, to.childNodes.length);
      return `${selection}`.trim();
    });
  }, pairs);

describe("a selection in the reader", () => {
  const at = (id: string) => `[id="${id}"]`;
  const around = (id: string) => `.paragraph:has(> [id="${id}"])`;

  it.each([WIDE, { viewport: { width: 360, height: 740 } }])(
    "over one paragraph, with all that stands beside it, has the words and nothing else (%o)",
    (window) =>
      site.visit(
        "/s-32-1",
        async (page) => {
          const ids = paragraphs.map(({ id }) => id);
          const words = ids.map(text);
          expect(
            await selected(
              page,
              ids.map((id) => [at(id), at(id)] as const),
            ),
          ).toEqual(words);
          expect(
            await selected(
              page,
              ids.map((id) => [around(id), around(id)] as const),
            ),
          ).toEqual(words);
          const exact = ids.map((id) => ({ what: `selecting ${id}`, text: text(id), address: id }));
          await expectToPass(exact);
        },
        window,
      ),
  );

  it("over two paragraphs has the words of both, also over a heading and over footnotes", () =>
    site.visit("/s-32-1", async (page) => {
      const beside = paragraphs.slice(1).map(({ id }, index) => [paragraphs[index]?.id ?? "", id] as const);
      const words = await selected(
        page,
        beside.map(([first, last]) => [at(first), at(last)] as const),
      );
      const squeezed = words.map((one) => one.replace(/\s*\n\s*/g, "\n\n"));
      expect(squeezed).toEqual(beside.map(([first, last]) => `${text(first)}\n\n${text(last)}`));
      await expectToPass(
        PAIRS.map(({ first, address }) => ({
          what: `selecting ${address}`,
          text: words[beside.findIndex(([id]) => id === first.id)] ?? "",
          address,
        })),
      );
    }));

  it("has no signs and marks of acts and qualifiers either, where they are shown", () =>
    site.visit("/s-32-1?show=commitment&show=recognition&show=qualifiers", async (page) => {
      expect(await selected(page, [[at("31"), at("31")]])).toEqual([text("31")]);
    }));

  /** Drags a mouse from the beginning of one element's words to the end of another's, or back from there, and copies. */
  const dragAndCopy = async (page: Page, first: string, last: string, isBack = false) => {
    await page.locator(first).first().scrollIntoViewIfNeeded();
    let [from, to] = await page.evaluate(
      ([first, last]) => {
        const place = (selector: string, isEnd: boolean) => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector(selector) as Element);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
          const box = (isEnd ? boxes.at(-1) : boxes[0]) as DOMRect;
          return { x: isEnd ? box.right - 1 : box.left + 1, y: box.top + box.height / 2 };
        };
        return [place(first, false), place(last, true)];
      },
      [first, last] as const,
    );
    // What is a link would itself be dragged: beside it a selection begins.
    if (isBack) [from, to] = [{ x: (to?.x ?? 0) + 12, y: to?.y ?? 0 }, from];
    await page.mouse.move(from?.x ?? 0, from?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.press("Control+C");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const sentences = (id: string) => {
    const all = paragraphs.find((one) => one.id === id)?.sentences ?? [];
    return { first: `.sentence${at(all[0]?.id ?? "")}`, last: `.sentence${at(all.at(-1)?.id ?? "")}` };
  };
  const TALL = { ...CLIPBOARD, viewport: { width: 1280, height: 2_400 } };

  it.each([
    ["over two paragraphs", "16", "17"],
    ["over a heading", "22", "23"],
    ["over footnotes", "27", "28"],
  ])("by mouse %s is copied as the words of both", (_, first, last) =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const copied = await dragAndCopy(page, sentences(first).first, sentences(last).last);
        expect(copied.replace(/\s*\n\s*/g, "\n\n").trim()).toBe(`${text(first)}\n\n${text(last)}`);
      },
      TALL,
    ),
  );

  it("by mouse that begins in a heading or a footnote has that too, and so has all of the page", () =>
    site.visit(
      "/s-32-1",
      async (page) => {
        const heading = "section[id='preventive-measures'] > h2";
        expect((await dragAndCopy(page, heading, heading, true)).trim()).toBe("Preventive measures");
        const note = ".beside .notes li";
        const words = (await page.locator(note).first().innerText()).replace("↩", "").trim();
        expect((await dragAndCopy(page, note, note)).trim()).toBe(words);
        await page.keyboard.press("Control+A");
        await page.keyboard.press("Control+C");
        const all = await page.evaluate(() => navigator.clipboard.readText());
        expect(all).toContain("Preventive measures\n");
        expect(all).toContain(words);
        expect(all).not.toContain("Copy with citation");
      },
      TALL,
    ));
});

describe("what is copied of a selection with its citation", () => {
  /** Selects from a place in one element's words to a place in another's, and copies by the button that comes. */
  const select = async (page: Page, first: string, from: number, last: string, to: number) => {
    await page.evaluate(
      ([first, from, last, to]) => {
        const at = (id: string, place: number): [Node, number] => {
          const walker = document.createTreeWalker(
            document.getElementById(id) as Element,
            NodeFilter.SHOW_TEXT,
          );
          let left = place;
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
            if (left <= node.length) return [node, left];
            left -= node.length;
          }
          throw new Error(`${id} has no place ${place}`);
        };
        document.getElementById(last)?.scrollIntoView({ block: "center" });
        getSelection()?.setBaseAndExtent(...at(first, from), ...at(last, to));
      },
      [first, from, last, to] as const,
    );
    const copy = page.locator(".selection:not([hidden]) button");
    await copy.click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  const SECOND = paragraphs.find(({ id }) => id === "16")?.sentences[1]?.text ?? "";

  it.each([
    [
      "a part of a sentence, from the middle of a word",
      ["16.1a", 5, "16.1a", 60],
      "16.1",
      /^“… commit .* …” — /,
    ],
    [
      "a whole sentence but for its full stop",
      ["16.2", 0, "16.2", SECOND.length - 1],
      "16.2",
      /^“To this end.*regard\.” — .*second sentence/,
    ],
    ["words of both sentences", ["16.1a", 5, "16.2b", 12], "16", /^“… commit .* …” — .*para\. 16\nhttp/],
    ["words of two paragraphs", ["30", 10, "31", 42], "30-31", /paras\. 30–31/],
    ["words of the preamble and of paragraph 1", ["preamble-14", 10, "1", 60], "", /annex\nhttp\S+s-32-1$/],
  ] as const)(
    "%s is the source's words, and passes our own check",
    (what, [first, from, last, to], address, form) =>
      site.visit(
        "/s-32-1?show=commitments",
        async (page) => {
          const copied = await select(page, first, from, last, to);
          expect(copied).toMatch(form);
          if (address !== "") await expectToPass([{ what, text: copied, address, cited: true }]);
        },
        CLIPBOARD,
      ),
  );

  it("comes by the tab key, and goes at Escape", () =>
    site.visit("/s-32-1", async (page) => {
      await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById("31") as Element));
      const copy = page.locator(".selection button");
      await copy.waitFor();
      await page.keyboard.press("Tab");
      expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press("Escape");
      expect(await copy.isVisible()).toBe(false);
    }));

  it("is offered of the text alone: of a heading, and of all of the page, it goes", () =>
    site.visit("/s-32-1", async (page) => {
      const copy = page.locator(".selection button");
      for (const other of ["#asset-recovery h2", "body"]) {
        await page.evaluate(() =>
          getSelection()?.selectAllChildren(document.getElementById("31") as Element),
        );
        await copy.waitFor();
        await page.evaluate(
          (other) => getSelection()?.selectAllChildren(document.querySelector(other) as Element),
          other,
        );
        await copy.waitFor({ state: "hidden" });
      }
    }));
});

describe("a selection on other pages", () => {
  it.each([
    [
      "of a permalink",
      ["16", "27.3", "30.1b", "preamble-7", "16-17", "8", "62"],
      ".quotation.large",
      "/s-32-1/",
    ],
    ["of a frame", ["16", "27", "30.1b", "preamble-7", "16-17"], "blockquote", "/embed/s-32-1/"],
  ])("over the quotation %s has its words", (_, ids, quotation, folder) =>
    site.visit("/", async (page) => {
      const pasted: Pasted[] = [];
      for (const id of ids) {
        await page.goto(`${site.worker.origin}${folder}${id}`);
        const [words = ""] = await selected(page, [[quotation, quotation]]);
        expect(words).not.toMatch(/^\d+\.|[a-z]\d/);
        pasted.push({ what: `selecting ${id}`, text: words, address: addressOf(id) });
      }
      await expectToPass(pasted);
    }),
  );

  it.each(["/themes/sport", "/search?q=sport", "/map", "/s-32-1/16"])(
    "over any passage of %s is the source's words",
    (path) =>
      site.visit(path, async (page) => {
        // On the map the words come in a card.
        const sign = page.locator(".bands svg a:not(.box)").first();
        if ((await sign.count()) > 0) {
          await sign.focus();
          await page.locator("#card .act-words").waitFor();
        }
        const words = await page.evaluate(() => {
          const selection = getSelection() as Selection;
          return [
            ...document.querySelectorAll(".act-words, .text > p, .said blockquote p, .quotation.large p"),
          ].map((passage) => {
            selection.selectAllChildren(passage);
            return `${selection}`;
          });
        });
        const source = paragraphs.map(({ text }) => text).join("\n");
        expect(words.length).toBeGreaterThan(0);
        const shown = words.map((one) => one.trim().replace(/^…\s*|\s*…$/g, ""));
        expect(shown.filter((one) => !source.includes(one))).toEqual([]);
      }),
  );
});

describe("a selection over a widget", () => {
  const REFS = ["16", "27", "30.1b", "preamble-7", "16-17", "62", "71.1", "16.1-16.2"];
  const LAYOUTS = ["", ' layout="plain"', ' layout="inline"'];
  const SHOWN = REFS.flatMap((ref) => LAYOUTS.map((layout) => ({ ref, layout })));
  const BETWEEN = "=====";
  let host: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    const quoted = SHOWN.map(
      ({ ref, layout }) =>
        `<p>${BETWEEN}</p><commitment-quote loading="eager" ref="${ref}"${layout}></commitment-quote>`,
    );
    host = await servePage(`<!doctype html><title>Elsewhere</title>
<script type="module" src="${site.worker.origin}/widgets/v1.js"></script>${quoted.join("")}
<p>${BETWEEN}</p><commitment-quote loading="eager" ref="71.1"><blockquote>We will safeguard sport from corruption</blockquote></commitment-quote>
<p>${BETWEEN}</p><commitment-list loading="eager" theme="sport" limit="1"></commitment-list>
<p>${BETWEEN}</p><p><commitment-cite ref="16">para. 16</commitment-cite></p><p>${BETWEEN}</p>`);
  });
  afterAll(() => host?.stop());

  const copyAll = async (page: Page) => {
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+C");
    const all = await page.evaluate(() => navigator.clipboard.readText());
    return all
      .split(BETWEEN)
      .map((one) => one.trim())
      .slice(1);
  };

  it("has the words and their citation, in every layout, verified or not; a list and a card have no more", () =>
    site.visit(
      "/",
      async (page) => {
        await page.context().grantPermissions(CLIPBOARD.permissions, { origin: host.origin });
        await page.goto(host.origin);
        const there = page.locator("commitment-quote [part=text]");
        await expect.poll(() => there.count()).toBe(SHOWN.length + 1);
        await page.locator("commitment-quote [part=verdict]").waitFor();
        await page.locator("commitment-list [part=item]").waitFor();
        // The focus opens a card at once, and stays where it is when the page grows above it.
        await page.locator("commitment-cite a").focus();
        await page.locator("commitment-cite [part=card] blockquote").waitFor();
        const copied = await copyAll(page);
        const verified = copied[SHOWN.length] ?? "";
        const list = copied[SHOWN.length + 1] ?? "";
        const cite = copied[SHOWN.length + 2] ?? "";
        for (const one of copied.slice(0, SHOWN.length + 1))
          expect(one).not.toMatch(/checked|Copy|Cite|Verified|^\d+\.\s/i);
        expect(verified).toMatch(/^We will safeguard sport from corruption/);
        expect(list).not.toMatch(/promise|commitment,|firm|Checked|qualifi/i);
        expect(cite).not.toMatch(/Checked|16\. We/i);
        await expectToPass([
          ...SHOWN.map(({ ref, layout }, index) => ({
            what: `a widget of ${ref}${layout}`,
            text: copied[index] ?? "",
            address: addressOf(ref === "16.1-16.2" ? "16" : ref),
            cited: true,
          })),
          {
            what: "a widget with an editor's words",
            text: verified,
            address: addressOf("71.1"),
            cited: true,
          },
        ]);
      },
      CLIPBOARD,
    ));
});
