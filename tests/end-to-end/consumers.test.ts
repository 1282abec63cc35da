import { beforeAll, describe, expect, it } from "vitest";
import { quoteAsHtml } from "../../src/copying/clipping.ts";
import { widgetSnippet } from "../../src/copying/snippet.ts";
import {
  type Embedded,
  htmlLines,
  markdownQuotation,
  plainQuotation,
  wordpressQuote,
} from "../../src/site/pages/embed/snippets.ts";
import { PIPELINES, SAFE_PIPELINES } from "../consumers/markdown.ts";
import { IN_PAGES, REMOVED, SANITIZERS, sanitizersScript } from "../consumers/sanitizers.ts";
import { setTheScene } from "./hosts/scene.ts";
import { servePage } from "./serve-page.ts";
import { settled } from "./settled.ts";

const on = setTheScene();
let embedded: Embedded;
beforeAll(() => {
  const { text, citation } = on.sixteen;
  const html = `<a href="${citation.url}">${citation.text}</a>`;
  embedded = {
    origin: on.worker.origin,
    document: "s-32-1",
    address: "16",
    citation: { ...citation, html },
    title: citation.text,
    paragraphs: [text],
    language: "en",
  };
});

/** Puts pieces of HTML into one page that upgrades; tells of each what a reader sees, and how often. */
async function seen(pieces: Readonly<Record<string, string>>, script = ""): Promise<Record<string, string>> {
  const host = await servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><script type="module" src="${on.worker.origin}/widgets/v1.js" data-upgrade></script><script>${script}</script><body>${Object.values(
      pieces,
    )
      .map((html) => `<section>${html}</section><h2>Then</h2>`)
      .join("\n")}`,
  );
  try {
    await on.page.setViewportSize({ width: 900, height: 30_000 });
    await on.page.goto(host.origin);
    const sections = on.page.locator("section");
    const count = () =>
      Promise.all(
        Object.keys(pieces).map(async (name, index) => {
          const section = sections.nth(index);
          const words = await section
            .getByText("We commit to making efforts")
            .filter({ visible: true })
            .count();
          const verified = await section
            .getByText("Verified", { exact: true })
            .filter({ visible: true })
            .count();
          const linked = await section.getByRole("link", { name: /para\. 16/ }).count();
          return [name, `words ${words}, verified ${verified}, citation ${linked}`];
        }),
      );
    const all = Object.keys(pieces).map((name) => [name, RIGHT]);
    await expect
      .poll(count, { timeout: 15_000 })
      .toEqual(all)
      .catch(() => {});
    await settled(on.page);
    return Object.fromEntries(await count());
  } finally {
    await host.stop();
  }
}

const RIGHT = "words 1, verified 1, citation 1";
const right = (pieces: object) => Object.fromEntries(Object.keys(pieces).map((name) => [name, RIGHT]));

/** What we hand out as HTML. */
const handedOut = (): Record<string, string> => ({
  "the snippet": htmlLines(embedded),
  "the snippet in a line": htmlLines({ ...embedded, looks: { layout: "inline" } }),
  "Copy HTML to embed": widgetSnippet(on.worker.origin, embedded),
  "plain HTML": plainQuotation(embedded),
  "WordPress's quote": wordpressQuote(embedded),
  "a copied quotation": quoteAsHtml({
    ...embedded,
    citation: embedded.citation.text,
    url: embedded.citation.url,
  }),
});

describe("what a sanitizer leaves of what we hand out", () => {
  it("is shown once, with its citation, and verified, by each that runs on a server", async () => {
    const pieces: Record<string, string> = {};
    for (const [sanitizer, clean] of Object.entries(SANITIZERS))
      for (const [what, html] of Object.entries(handedOut())) pieces[`${what} by ${sanitizer}`] = clean(html);
    // It shows the tags that it doesn't know, `q` among them, as text: words and citation, and no quotation.
    const asText = "the snippet in a line by xss";
    expect(pieces[asText]).toContain(`${on.sixteen.text}&lt;/q&gt;`);
    delete pieces[asText];
    for (const html of Object.values(pieces)) expect(html).not.toMatch(/<(?:script|commitment-quote)/);
    expect(await seen(pieces)).toEqual(right(pieces));
    expect(on.unexpected()).toEqual([]);
  });

  it("is so by each that runs in a page", async () => {
    await on.page.goto(`${on.worker.origin}/healthz`);
    await on.page.addScriptTag({ content: await sanitizersScript() });
    const all: [name: (typeof IN_PAGES)[number], what: string, html: string][] = IN_PAGES.flatMap((name) =>
      Object.entries(handedOut()).map(([what, html]) => [name, what, html] as (typeof all)[number]),
    );
    const cleaned = await on.page.evaluate((all) => {
      const clean = Reflect.get(window, "sanitizers") as Record<string, (html: string) => string>;
      return all.map(([name, , html]) => clean[name]?.(html) ?? "");
    }, all);
    const pieces: Record<string, string> = {};
    for (const [index, [name, what, html]] of all.entries()) {
      const left = cleaned[index] ?? "";
      expect(left).not.toMatch(/<(?:script|commitment-quote)/);
      if (!REMOVED[name]?.test(html)) pieces[`${what} by ${name}`] = left;
    }
    expect(Object.keys(pieces)).toHaveLength(6 + 3 + 3 + 1);
    expect(await seen(pieces)).toEqual(right(pieces));
  });
});

describe("the snippet between lines of other text", () => {
  it("is shown once, and verified, whatever makes paragraphs of them", async () => {
    const pieces: Record<string, string> = {};
    for (const [pipeline, render] of Object.entries(PIPELINES)) {
      for (const layout of [undefined, "inline", "plain"] as const) {
        const lines = htmlLines(layout === undefined ? embedded : { ...embedded, looks: { layout } });
        pieces[`${layout} by ${pipeline}`] = render(`Before *it*.\n\n${lines}\n\nAfter it.`);
      }
    }
    expect(await seen(pieces)).toEqual(right(pieces));
    expect(on.unexpected()).toEqual([]);
  });

  it("as Markdown is a quotation with its citation where HTML is not taken, and verified too", async () => {
    const pieces: Record<string, string> = {};
    for (const [pipeline, render] of Object.entries({ ...PIPELINES, ...SAFE_PIPELINES })) {
      if (pipeline.startsWith("WordPress")) continue;
      pieces[pipeline] = render(`Before *it*.\n\n${markdownQuotation(embedded)}\n\nAfter it.`);
    }
    expect(await seen(pieces)).toEqual(right(pieces));
    expect(on.unexpected()).toEqual([]);
  });
});
