import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";
import { CHANGES } from "../fixtures/in-series.ts";
import { injectedInto } from "../site/injected.ts";

/* What a stranger posts: to be checked, to be traced, by JSON and by a form. */

let app: RunningApp;
beforeAll(async () => {
  const release = composeRelease({ ...fixtures, changes: CHANGES }, () => "null");
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

const SENTENCE = "Every lamp shall be lit before the ships come in.";

const POSTED: Record<string, string> = {
  "half a character": `\ud800${SENTENCE}\udfff`,
  "half a character alone": "\udc00",
  NUL: `${SENTENCE}\u0000${SENTENCE}`,
  "line separators": `${SENTENCE}\u2028${SENTENCE}\u2029\u0085${SENTENCE}`,
  "the end of an element": `${SENTENCE}</script></textarea></title><script>alert(1)</script>`,
  "an address that runs": `[${SENTENCE}](javascript:alert(1)) ![x](javascript:alert(1) "onerror=alert(1)")`,
  "markup in attributes": `"' onmouseover="alert(1)" x='`,
  "right-to-left marks": `\u202e${SENTENCE}\u202c\u2066${SENTENCE}`,
  "a byte order mark": `\ufeff${SENTENCE}`,
  "what is no character": `\uffff\ufffe${SENTENCE}\u{10ffff}`,
};

const post = (path: string, body: unknown) =>
  app.ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

describe.each(Object.entries(POSTED))("%s", (_, text) => {
  it.each([
    ["/v1/a-res-99-1/verify", "quote"],
    ["/v1/verify", "quote"],
    ["/v1/trace", "text"],
  ])("is answered as text, or refused: %s", async (path, field) => {
    const answer = await post(path, { [field]: text });
    expect([200, 400, 413]).toContain(answer.status);
    const said = await answer.text();
    expect(() => JSON.parse(said)).not.toThrow();
    // An answer with half a character in it is no JSON that every program reads (RFC 8259, 8.2).
    expect(said).not.toMatch(/\\ud[89a-f]/i);
    expect(said).not.toMatch(/ at .*\.(?:js|ts):\d/);
  });

  it("is no language that an answer repeats as it came", async () => {
    const answer = await post("/v1/trace", { text: SENTENCE, lang: text.slice(0, 80) });
    expect([400, 404, 413]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/\\ud[89a-f]/i);
  });

  it("stays words in the page that traces it", async () => {
    const answer = await app.ask("/trace", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" },
      body: new URLSearchParams({ text, start: text }).toString(),
    });
    expect([200, 400, 413]).toContain(answer.status);
    expect(injectedInto(await answer.text(), app.origin)).toEqual([]);
  });
});

describe("a body", () => {
  it.each([
    ["brackets", `{"quote":${"[".repeat(300_000)}`],
    ["brackets that close", `{"quote":${"[".repeat(100_000)}"\\ud800"${"]".repeat(100_000)}}`],
    ["objects", `${'{"quote":'.repeat(50_000)}1${"}".repeat(50_000)}`],
    ["a field many times", `{${'"quote":"a",'.repeat(50_000)}"quote":"half \\udc00"}`],
  ])("of nothing but %s is refused", async (_, body) => {
    for (const path of ["/v1/a-res-99-1/verify", "/v1/trace"]) {
      const answer = await app.ask(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
      expect(answer.status).toBe(400);
    }
  });
});
