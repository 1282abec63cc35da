import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Redirects } from "../../src/model/redirects.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { indexOfFixtures } from "../fixtures/composed.ts";
import { fixtures } from "../fixtures/documents.ts";

const redirects: Redirects = {
  documents: { "a-res-99-91": "a-res-99-1" },
  themes: { ferries: "crossings" },
  passages: { "a-res-99-1": { "91": "1", "annex/91": "annex/2", "3(z)": "3(b)", "3(y)": "annex/1" } },
};

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, composeRelease({ ...fixtures, redirects }, indexOfFixtures));
});
afterAll(() => app.stop());

/** Where a path leads, without its origin. */
async function leadsTo(path: string, init?: RequestInit): Promise<[number, string | undefined]> {
  const answer = await app.ask(path, init);
  return [answer.status, answer.headers.get("Location")?.replace(app.origin, "")];
}

describe("an id that was given up", () => {
  it.each([
    ["/v1/a-res-99-91", "/v1/a-res-99-1"],
    ["/v1/a-res-99-91/paragraphs/2?lang=en&format=text", "/v1/a-res-99-1/paragraphs/2?lang=en&format=text"],
    ["/v1/a-res-99-91/export.md", "/v1/a-res-99-1/export.md"],
    ["/v1/a-res-99-91/paragraphs/91", "/v1/a-res-99-1/paragraphs/1"],
    ["/v1/a-res-99-1/paragraphs/91", "/v1/a-res-99-1/paragraphs/1"],
    ["/v1/a-res-99-1/citation/91?style=apa", "/v1/a-res-99-1/citation/1?style=apa"],
    ["/v1/a-res-99-1/paragraphs/annex/91", "/v1/a-res-99-1/paragraphs/annex/2"],
    ["/v1/a-res-99-1/paragraphs/3(z)", "/v1/a-res-99-1/paragraphs/3(b)"],
    ["/v1/a-res-99-1/paragraphs/3%28y%29", "/v1/a-res-99-1/paragraphs/annex/1"],
    ["/v1/themes/ferries", "/v1/themes/crossings"],
    ["/v1/a-res-99-2/acts?theme=ferries&limit=5", "/v1/a-res-99-2/acts?theme=crossings&limit=5"],
    ["/v1/themes/crossings?document=a-res-99-91", "/v1/themes/crossings?document=a-res-99-1"],
    ["/v1/compare?from=a-res-99-91&to=a-res-99-2", "/v1/compare?from=a-res-99-1&to=a-res-99-2"],
    ["/a-res-99-91", "/a-res-99-1"],
    ["/a-res-99-91/91", "/a-res-99-1/1"],
    ["/a-res-99-1/91", "/a-res-99-1/1"],
    ["/embed/a-res-99-1/91", "/embed/a-res-99-1/1"],
    ["/themes/ferries", "/themes/crossings"],
    ["/compare/a-res-99-91...a-res-99-2", "/compare/a-res-99-1...a-res-99-2"],
  ])("leads on: %s", async (path, now) => {
    expect(await leadsTo(path)).toEqual([308, now]);
    expect((await app.ask(now)).status).toBe(200);
  });

  it("leads on whoever embeds a page of it", async () => {
    const url = (path: string) => encodeURIComponent(`${app.origin}${path}`);
    const [status, now] = await leadsTo(`/oembed?url=${url("/a-res-99-91/91")}`);
    expect([status, now]).toEqual([308, `/oembed?url=${url("/a-res-99-1/1")}`]);
    expect((await app.ask(now ?? "")).status).toBe(200);
  });

  it("leads to no other host, whatever the path seems to name", async () => {
    for (const path of [
      "//evil.example/a-res-99-91",
      `/oembed?url=${encodeURIComponent(`${app.origin}//evil.example/a-res-99-91/1`)}`,
    ]) {
      const answer = await app.ask(`${app.origin}${path}`);
      const location = new URL(answer.headers.get("Location") ?? "/", app.origin);
      expect(location.origin).toBe(app.origin);
      const named = location.searchParams.get("url");
      if (named !== null) expect(new URL(named).origin).toBe(app.origin);
    }
  });

  it("leads on programs of any origin, and whoever sends a body", async () => {
    const answer = await app.ask("/v1/a-res-99-91/verify", {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: "https://elsewhere.example" },
      body: JSON.stringify({ quote: "anything" }),
    });
    expect(answer.status).toBe(308);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Cache-Control")).toContain("max-age=300");
    expect(answer.headers.get("X-Release")).toBe(app.release.id);
  });
});

it.each([
  "/v1/a-res-99-92",
  "/v1/a-res-99-1/paragraphs/92",
  "/v1/themes/boats",
  "/themes/boats",
  "/v1/documents/ferries",
])("what was never there is not found, and leads nowhere: %s", async (path) => {
  expect(await leadsTo(path)).toEqual([404, undefined]);
});

it("an id that is there is answered, whatever else was given up", async () => {
  expect((await app.ask("/v1/a-res-99-1/paragraphs/1")).status).toBe(200);
  expect((await app.ask("/v1/a-res-99-1/search?q=ferries")).status).toBe(200);
  expect((await app.ask("/v1/__proto__-x/paragraphs/1")).status).toBe(404);
});
