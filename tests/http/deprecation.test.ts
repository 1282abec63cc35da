import { expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { route } from "../../src/http/route.ts";
import { releaseOfData } from "../app.ts";

it("a path that ends says so in each answer, and leads to what takes its place", async () => {
  const old = route({
    path: "/v1/old",
    summary: "A path that ends",
    query: {},
    produces: ["application/json"],
    deprecated: { since: "2027-01-01", until: "2029-01-01", instead: "/v2/new" },
    handle: () => ({ body: { json: {} } }),
  });
  const app = createApp({ apiRoutes: [old], snapshot: await releaseOfData() });
  const env = { CORPUS: { get: async () => null }, ASSETS: { fetch: async () => new Response() } };
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  const { headers } = await app.fetch(new Request("https://example.org/v1/old"), env, context);
  expect(headers.get("Deprecation")).toBe("@1798761600");
  expect(headers.get("Sunset")).toBe("Mon, 01 Jan 2029 00:00:00 GMT");
  expect(headers.get("Link")).toBe(
    '<https://example.org/v2/new>; rel="successor-version", <https://example.org/docs/changes>; rel="deprecation"',
  );
});
