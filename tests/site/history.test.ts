import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSessions } from "../fixtures/in-sessions.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";
import { faultsOf, readable } from "./small-site.ts";

const release = composeRelease(inSessions, noIndex);
let app: RunningApp;
let withoutIndex: RunningApp;
let slow: RunningApp;
beforeAll(async () => {
  const index = await indexOf(release);
  app = await startApp({ INDEX: index }, release);
  withoutIndex = await startApp({}, release);
  slow = await startApp({ INDEX: { ...index, batch: () => new Promise(() => {}) } as typeof index }, release);
});
afterAll(() => Promise.all([app.stop(), withoutIndex.stop(), slow.stop()]));

async function page(path: string, of = app) {
  const answer = await of.ask(path, { headers: { Accept: "text/html,*/*;q=0.5" } });
  const html = await answer.text();
  const part = (pattern: RegExp) => pattern.exec(html)?.[0] ?? "";
  return {
    ...{ status: answer.status, headers: answer.headers, html },
    line: part(/<p class="history">[\s\S]*?<\/p>/),
    beside: part(/<section class="its-history"[\s\S]*?<\/section>/),
  };
}

describe("the history on a permalink", () => {
  it("says since when the words are the same", async () => {
    const { line, html } = await page("/a-res-99-4/4");
    expect(readable(line)).toBe("These words since 97/1, para. 3 (2042).");
    expect(await faultsOf(html)).toEqual([]);
  });

  it("says what this text changed, softer or firmer, against which, and leads to where both are compared", async () => {
    const { line } = await page("/a-res-98-7/1");
    expect(readable(line)).toBe(
      "In other words since 97/1, para. 1 (2042); this text says Encourages for Urges (softer), put in where appropriate (softer). Compare",
    );
    expect(line).toContain('href="/compare/a-res-97-1...a-res-98-7#1"');
    expect(line).toContain('aria-label="Compare with 97/1, para. 1"');
  });

  it("tells numbers and references from other words", async () => {
    const { line } = await page("/a-res-98-7/2");
    expect(readable(line)).toBe(
      "These words, but for numbers, dates or references, since 97/1, para. 2 (2042). Compare",
    );
    expect(line).toContain("?show=all#2");
  });

  it("says that words are new only where it could look at earlier ones", async () => {
    const [later, earliest] = [await page("/a-hrc-res-98-7/2"), await page("/a-res-97-1/3")];
    expect([later.line, earliest.line]).toEqual(["", ""]);
    expect(readable(later.beside)).toMatch(
      /No earlier use in the documents here, which begin on \d+ \w+ 2042\./,
    );
    expect(readable(earliest.beside)).toContain("Nothing earlier is among the 4 documents here (2042–2044).");
  });

  it("has the nearest before and after beside it, each with what became of it, and says in what it looked", async () => {
    const { beside } = await page("/a-res-98-7/1");
    const words = readable(beside);
    expect(words).toContain("Earlier 97/1, para. 1 (2042), reworded Compare");
    expect(words).toContain("99/4, para. 2 (2044), reworded Compare");
    expect(words).toContain("In what this corpus holds: documents of 2042 to 2044, 4 in all.");
    expect(beside).toContain('href="/compare/a-res-98-7...a-res-99-4#2"');
  });

  it("of a part is that of its paragraph, and is not said of the part’s own words", async () => {
    const { line, beside } = await page("/a-res-99-4/3.1");
    expect(line).toBe("");
    expect(readable(beside)).toContain("History of its paragraph");
  });

  it("is not there while the index is away or takes too long, and such a page is not kept", async () => {
    for (const of of [withoutIndex, slow]) {
      const { status, line, beside, headers } = await page("/a-res-98-7/1", of);
      expect([status, line, beside]).toEqual([200, "", ""]);
      expect(headers.get("Cache-Control")).toBe("public, max-age=60");
    }
    expect((await page("/a-res-98-7/1")).headers.get("Cache-Control")).toContain("max-age=300");
  });
});
