import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const PATHS = [
  "/v1",
  "/v1/s-32-1",
  "/v1/s-32-1/paragraphs/16",
  "/v1/s-32-1/paragraphs/16?format=markdown",
  "/v1/s-32-1/acts?facets=kind",
  "/v1/s-32-1/export.txt",
  "/v1/s-32-1/citation/16?format=csl-json",
  "/healthz",
  "/openapi.json",
];

describe("HEAD", () => {
  it.each(PATHS)("of %s says how long the answer is, before it was asked for and after", async (path) => {
    const other = await startApp();
    const before = await other.ask(path, { method: "HEAD" });
    const got = await other.ask(path);
    const { byteLength } = await got.arrayBuffer();
    const after = await other.ask(path, { method: "HEAD" });
    for (const head of [before, after]) {
      expect(head.status).toBe(200);
      expect(head.headers.get("Content-Length")).toBe(`${byteLength}`);
      expect(head.headers.get("ETag")).toBe(got.headers.get("ETag"));
    }
    expect(await before.text()).toBe("");
    await other.stop();
  });

  it("has no length where the reader has the answer", async () => {
    const etag = (await app.ask("/v1")).headers.get("ETag") ?? "";
    const answer = await app.ask("/v1", { method: "HEAD", headers: { "If-None-Match": etag } });
    expect(answer.status).toBe(304);
    expect(answer.headers.has("Content-Length")).toBe(false);
  });
});

describe("JSON", () => {
  const textOf = async (path: string, Accept = "*/*") =>
    (await app.ask(path, { headers: { Accept } })).text();

  it.each(["/v1", "/v1/s-32-1/paragraphs/16", "/v1/s-32-1/acts?limit=2", "/healthz"])(
    "of %s is indented where ?pretty asks, and says the same",
    async (path) => {
      const plain = await textOf(path);
      expect(plain).not.toContain("\n");
      const more = path.includes("?") ? "&" : "?";
      for (const asked of ["pretty", "pretty=true"]) {
        const pretty = await textOf(`${path}${more}${asked}`);
        expect(pretty).toMatch(/^\{\n {2}"/);
        const without = (text: string) => text.replace(/&?pretty(?:=(?:true)?)?|[?](?=pretty)/g, "");
        expect(JSON.parse(without(pretty))).toEqual(JSON.parse(plain));
      }
    },
  );

  it("is indented in a browser, unless it is asked not to be", async () => {
    const browser = "text/html,application/xhtml+xml,*/*;q=0.8";
    expect(await textOf("/v1", browser)).toMatch(/^\{\n/);
    expect(await textOf("/v1?pretty=false", browser)).not.toContain("\n");
  });

  it("refuses a ?pretty that is neither", async () => {
    expect((await app.ask("/v1?pretty=maybe")).status).toBe(400);
  });
});
