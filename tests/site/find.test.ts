import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { releaseOfSeveral } from "./other-documents.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, await releaseOfSeveral());
}, 60_000);
afterAll(() => app.stop());

const PARAGRAPH_31 =
  "We will strive to provide a safe and adequate environment to journalists, and we will investigate, prosecute and punish threats and acts of violence";

/** Where the one field leads, as a path on this site. */
async function leadsTo(q: string, more = ""): Promise<string> {
  const answer = await app.ask(`/find?q=${encodeURIComponent(q)}${more}`, {
    headers: { Accept: "text/html" },
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  const url = new URL(answer.headers.get("Location") ?? "");
  expect(url.origin).toBe(app.origin);
  return `${url.pathname}${url.search}${url.hash}`;
}

describe("the one field", () => {
  it.each([
    ["para. 30", "/s-32-1/30"],
    ["30", "/s-32-1/30"],
    [" OP16 ", "/s-32-1/16"],
    ["A/RES/S-32/1, paras. 41–52", "/s-32-1/41-52"],
  ])("leads from the reference %j to its passage", async (q, path) => {
    expect(await leadsTo(q)).toBe(path);
  });

  it.each([
    ["A/RES/99/2", "/a-res-99-2?lang=en"],
    ["resolution 99/2", "/a-res-99-2?lang=en"],
    ["A/RES/99/2, par. 2", "/a-res-99-2/2?lang=en"],
    ["99/2 2", "/a-res-99-2/2?lang=en"],
    ["§ 2, A/RES/99/2", "/a-res-99-2/2?lang=en"],
    ["résolution 99/2, paragraphe 2", "/a-res-99-2/2?lang=en"],
    ["resolución 99/1, párrs. 1 y 2", "/a-res-99-1/1-2"],
    ["القرار 99/2، الفقرة ٢", "/a-res-99-2/2?lang=ar"],
    ["https://undocs.org/en/A/RES/99/1", "/a-res-99-1"],
    ["A/RES/99/2 and A/RES/99/1", "/search?q=A%2FRES%2F99%2F2+and+A%2FRES%2F99%2F1"],
  ])("leads from %j to what it names of another document", async (q, path) => {
    expect(await leadsTo(q)).toBe(path);
  });

  it("keeps the reader's language where the document that is named has it", async () => {
    expect(await leadsTo("99/2, para. 2", "&document=a-res-99-3&lang=en")).toBe("/a-res-99-2/2?lang=en");
    expect(await leadsTo("99/2, para. 2", "&document=a-res-99-3&lang=zh")).toBe("/a-res-99-2/2");
  });

  it("leads from a passage that the named document does not have to what it has", async () => {
    const path = await leadsTo("A/RES/99/2, para. 999");
    expect(path).toBe("/search?document=a-res-99-2&lang=en&q=A%2FRES%2F99%2F2%2C+para.+999");
    expect(await (await app.ask(path)).text()).toContain("Resolution 99/2 has 2 paragraphs.");
  });

  it("leads from a quotation of another text to the check that finds it", async () => {
    const french = "« Les États s’engagent à peser le fromage avec honnêteté »";
    const other = new URL(await leadsTo(french), app.origin);
    expect(Object.fromEntries(other.searchParams)).toEqual({ in: "all", quote: french });
    const same = await leadsTo(french, "&document=a-res-99-2&lang=en");
    expect(same).toBe(`/check?${new URLSearchParams({ document: "a-res-99-2", quote: french })}#verdict`);
  });

  it("leads from words in quotation marks to the check, and from a few to the search", async () => {
    const quote = "“States must strengthen a safe environment”";
    expect(await leadsTo(quote)).toBe(`/check?${new URLSearchParams({ quote })}#verdict`);
    expect(await leadsTo("“safe environment”")).toMatch(/^\/search\?/);
  });

  it("looks for words in another language in the text that is in it", async () => {
    const q = "lutte contre la corruption";
    expect(await leadsTo(q, "&document=a-res-99-2&lang=en")).toBe(
      `/search?${new URLSearchParams({ document: "a-res-99-2", q })}`,
    );
    expect(await leadsTo(q)).toBe(`/search?${new URLSearchParams({ in: "all", q, lang: "fr" })}`);
  });

  it("leads from a theme's name to the theme, whatever its capitals", async () => {
    expect(await leadsTo("beneficial ownership")).toBe("/themes/beneficial-ownership");
    expect(await leadsTo("Beneficial Ownership?")).toBe("/themes/beneficial-ownership");
    // A part of the text is called just so.
    expect(await leadsTo("asset recovery")).toBe("/themes/asset-recovery");
  });

  it("leads from words to the search, and from none to its form", async () => {
    expect(await leadsTo("press freedom")).toBe("/search?q=press+freedom");
    expect(await leadsTo("  ")).toBe("/search");
    const question = "which of the governments has ever said anything about cheese";
    expect(await leadsTo(question)).toBe(`/search?q=${question.replaceAll(" ", "+")}`);
  });

  it.each([
    ["as it stands", PARAGRAPH_31],
    ["altered", "We will provide a safe and adequate environment to journalists"],
  ])("leads from a quotation %s to the verdict on it", async (_, quote) => {
    const path = await leadsTo(quote);
    expect(path).toBe(`/check?${new URLSearchParams({ quote })}#verdict`);
    expect((await app.ask(path.replace("#verdict", ""))).status).toBe(200);
  });

  it("takes a paste of 3,000 characters whole", async () => {
    const paste = `${PARAGRAPH_31}. `.repeat(30).slice(0, 3_000).trim();
    const path = await leadsTo(paste);
    expect(new URL(path, app.origin).searchParams.get("quote")).toBe(paste);
    const page = await (await app.ask(path.replace("#verdict", ""))).text();
    expect(page).toContain('id="verdict"');
  });

  it("has the check say of a paste that is longer than a page can look for that it is", async () => {
    const path = await leadsTo("cheese ".repeat(900));
    const answer = await app.ask(path.replace("#verdict", ""));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("a page can look for 5,000");
  });

  it.each([
    "//evil.example",
    "https://evil.example/s-32-1/3",
    "/\\evil.example",
    "javascript:alert(1)",
    "x\r\nLocation: https://evil.example",
    "%0d%0aSet-Cookie: a=b",
  ])("never leads off this site: %j", async (q) => {
    expect(await leadsTo(q)).toMatch(/^\/(?:search|check|s-32-1)\b/);
  });

  it("stays with the document and the language that it is asked about", async () => {
    expect(await leadsTo("para. 1", "&document=a-res-99-1")).toBe("/a-res-99-1/1");
    expect(await leadsTo("cheese", "&document=a-res-99-2&lang=en")).toBe(
      "/search?document=a-res-99-2&lang=en&q=cheese",
    );
  });
});
