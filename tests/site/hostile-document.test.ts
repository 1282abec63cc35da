import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { hostileDocument } from "../export/a-whole.ts";
import { injectedInto } from "./injected.ts";
import { type SmallSite, startSmallSite } from "./small-site.ts";

/*
 * A document whose title, headings, words, footnotes and statements are what a stranger would put there: what is imported
 * was written elsewhere.
 */

const ORIGIN = "http://app.invalid";
const ID = "a-res-98-1";
const WORDS = "<script>alert(1)</script>";

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(besideTheFixtures(hostileDocument()));
});
afterAll(() => site.stop());

/** With an address of its own, of a body that citations know, and without half characters, which no release takes. */
function besideTheFixtures(document: CorpusDocument): CorpusDocument {
  const { entry, texts } = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === "string" ? value.toWellFormed() : value,
  ) as CorpusDocument;
  return { entry: { ...entry, id: ID, body: "general-assembly", adopted: "2043-12-31" }, texts };
}

describe("a hostile document", () => {
  it.each([
    `/${ID}`,
    `/${ID}/1`,
    `/${ID}/1.1`,
    `/${ID}/1.1a`,
    `/${ID}/heading`,
    `/${ID}/preamble-1`,
    `/embed/${ID}/1`,
    `/embed?document=${ID}&ref=1`,
    `/embed?document=${ID}&ref=1.1a&layout=plain`,
    `/map?document=${ID}`,
    "/search?in=all&q=double",
    `/check?document=${ID}&quote=double+single+alert`,
    "/phrases?q=double",
    `/compare/${ID}...a-res-99-1`,
    `/compare/a-res-99-1...${ID}`,
    "/documents",
    `/themes?document=${ID}`,
  ])("stays words on %s", async (path) => {
    const { html, status } = await site.page(path);
    expect(injectedInto(html, ORIGIN)).toEqual([]);
    expect(status).toBeLessThan(500);
  });

  it.each([`/${ID}`, `/${ID}/1`, `/embed/${ID}/1`, "/documents"])("is shown as it is on %s", async (path) => {
    const { html } = await site.page(path);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain(WORDS);
  });

  it.each([
    `/v1/${ID}/paragraphs/1?format=html`,
    `/oembed?url=${encodeURIComponent(`${ORIGIN}/${ID}/1`)}`,
    `/v1/${ID}/citation/1?format=html`,
  ])("is no markup in what others put into their pages: %s", async (path) => {
    const { html } = await site.page(path);
    const markup = path.startsWith("/oembed") ? (JSON.parse(html) as { html: string }).html : html;
    expect(injectedInto(markup, ORIGIN)).toEqual([]);
    expect(markup).not.toContain("<script>");
  });
});

describe("what looks for markup that was put into a page", () => {
  it.each([
    "<script>alert(1)</script>",
    "<script src=//evil.example/x.js></script>",
    "<img src=x onerror=alert(1)>",
    "<a href=' JaVa\tScript:alert(1)'>a</a>",
    "<svg><a xlink:href='javascript:alert(1)'>a</a></svg>",
    "<img src=https://evil.example/x.png>",
    "<iframe srcdoc='<p>'></iframe>",
    "<base href=https://evil.example>",
    "<p style='position:fixed'>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
  ])("finds %s", (markup) => {
    expect(injectedInto(`<!doctype html><title>A page</title><p>${markup}`, ORIGIN)).not.toEqual([]);
  });
});
