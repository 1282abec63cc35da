import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { queryOf } from "../../src/http/query-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { builtPages } from "../../src/site/pages/built-pages.ts";
import { siteRoutes } from "../../src/site/pages/routes.ts";
import { type RunningApp, startApp } from "../app.ts";
import { indexOfFixtures } from "../fixtures/composed.ts";
import { fixtures } from "../fixtures/documents.ts";
import { CHANGES } from "../fixtures/in-series.ts";
import { injectedInto } from "./injected.ts";

/*
 * Everything that a page's address can say, said by a stranger: each parameter of each page, those that no page knows, and
 * each part of each path. The page may refuse it, never fail at it, and the words stay words.
 */

let app: RunningApp;
beforeAll(async () => {
  const release = composeRelease({ ...fixtures, changes: CHANGES }, indexOfFixtures);
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

const WORDS: Record<string, string> = {
  markup: `"'><img src=x onerror=alert(1)></textarea></title></script><script>alert(1)</script>`,
  "an address that runs": "javascript:alert(1)//",
  "another host": "//evil.example/\\evil.example",
  "line breaks": "a\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>\u2028\u2029\u0085",
  NUL: "\u0000\u0001\u001b[31m\ufffe\uffff",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a stranger types.
  "a template": "${alert(1)}{{alert(1)}}<%= alert(1) %>$&$'$`",
  "names of objects": "__proto__",
  "very long": "“&<".repeat(700),
};

/** A path of a route with everything that it names filled in. */
const filled = (path: string, by: (name: string) => string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => by(name));
const known = (name: string) =>
  ({
    document: "a-res-99-1",
    address: "1",
    from: "a-res-99-1",
    to: "a-res-99-2",
    pair: "a-res-99-1...a-res-99-2",
  })[name] ?? "x";
// What the build makes is the same whatever is asked, and needs a build.
const pages = siteRoutes.filter(
  (page) => !page.takesBody && page.produces.includes("text/html") && !builtPages.includes(page),
);

async function expectHarmless(path: string): Promise<void> {
  const answer = await app.ask(path, { headers: { Accept: "text/html" } });
  const text = await answer.text();
  expect(answer.status, path).not.toBe(500);
  expect(injectedInto(text, app.origin), path).toEqual([]);
  for (const [name, value] of answer.headers)
    expect(value, `${name} of ${path}`).not.toMatch(/[\r\n\0]|javascript:/);
  const location = answer.headers.get("Location");
  if (location !== null) expect(new URL(location, app.origin).origin, path).toBe(app.origin);
}

describe.each(Object.entries(WORDS))("a stranger's %s", (_, words) => {
  it("is harmless in every parameter of every page", async () => {
    for (const route of pages) {
      for (const name of Object.keys(queryOf(route)))
        await expectHarmless(`${filled(route.path, known)}?${new URLSearchParams({ [name]: words })}`);
    }
  });

  it("is harmless in the path of every page, in parameters that it does not know, and in their names", async () => {
    for (const { path } of pages) {
      await expectHarmless(`${filled(path, known)}?${new URLSearchParams({ utm: words, [words]: "1" })}`);
      if (path.includes("{")) await expectHarmless(filled(path, () => encodeURIComponent(words)));
    }
    await expectHarmless(`/${encodeURIComponent(words)}`);
  });
});

describe("a page", () => {
  it.each(["/a-res-99-1/1", "/search", "/map", "/embed", "/themes"])(
    "says nothing of a parameter that it does not know: %s",
    async (path) => {
      const pageAt = async (address: string) =>
        (await app.ask(address, { headers: { Accept: "text/html" } })).text();
      expect(await pageAt(`${path}?utm_source=evil.example`)).toBe(await pageAt(path));
    },
  );
});
