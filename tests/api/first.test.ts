import { describe, expect, it } from "vitest";
import { first } from "../../src/api/first.ts";
import { apiRoutes } from "../../src/api/index.ts";
import { createApp } from "../../src/http/app.ts";
import { fieldsOf } from "../../src/http/narrowing.ts";
import { pathExpression } from "../../src/http/path-patterns.ts";
import { type Answering, methodOf } from "../../src/http/route.ts";
import { releaseOfData } from "../app.ts";

const env = { CORPUS: { get: async () => null }, ASSETS: { fetch: async () => new Response("a file") } };
const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };

const PATHS = [
  ...apiRoutes.map((route) => new URL(route.example ?? route.path, "http://x.invalid").pathname),
  "/v1/s-32-1/paragraphs/16/lineage",
  "/v1/s-32-1/paragraphs/16/lineage.csv",
  "/v1/s-32-1/paragraphs/16/lineage.jsonl",
  "/v1/s-32-1/paragraphs/16/lineage.parquet",
  "/v1/s-32-1/paragraphs/annex/16",
  "/v1/s-32-1/paragraphs/lineage",
  "/v1/s-32-1/paragraphs/16/lineage/more",
  "/widgets/v1.js",
  "/static/lineage",
];

/** The route that takes a path, of some in their order. */
const taking = (routes: readonly Answering[], pathname: string) =>
  routes.find((route) => methodOf(route) === "GET" && pathExpression(route.path).test(pathname));

describe("what is asked first", () => {
  it.each(PATHS)("is answered by the route that all would find: %s", (pathname) => {
    const found = first.isOthers(pathname) ? undefined : taking(first.routes, pathname);
    expect([undefined, taking(apiRoutes, pathname)?.path]).toContain(found?.path);
  });

  it("has the fields of its schema, in their order", () => {
    const [passage] = first.routes;
    const whole = apiRoutes.find(({ path }) => path === passage?.path);
    expect(passage?.fields).toEqual(whole && fieldsOf(whole)?.names);
  });

  it("is answered as the whole API answers it", async () => {
    const snapshot = await releaseOfData();
    const apps = [createApp({ first, apiRoutes, snapshot }), createApp({ apiRoutes, snapshot })];
    const told = async (app: (typeof apps)[number] | undefined, path: string) => {
      const answer = await app?.fetch(new Request(`https://example.org${path}`), env, context);
      const headers = [...(answer?.headers ?? [])].filter(([name]) => name !== "server-timing");
      return { path, status: answer?.status, headers, body: await answer?.text() };
    };
    const QUERIES = [
      "",
      "?",
      "?lang=en",
      "?format=text",
      "?lang=tlh",
      "?nothing=1",
      "?fields=text",
      "?pretty",
    ];
    const ADDRESSES = [
      "16",
      "16.2",
      "16.1a",
      "16-18",
      "16.1-2",
      "preamble-3",
      "999",
      "nonsense!",
      "OP%2016",
      "16/",
    ];
    for (const query of QUERIES)
      for (const address of ADDRESSES) {
        const path = `/v1/s-32-1/paragraphs/${address}${query}`;
        expect(await told(apps[0], path)).toEqual(await told(apps[1], path));
      }
  });

  it("is answered without the rest of the API, which is loaded once when something else is asked", async () => {
    let times = 0;
    const load = async () => {
      times += 1;
      return { apiRoutes };
    };
    const app = createApp({ first, apiRoutes: load, snapshot: await releaseOfData() });
    const ask = (path: string, init?: RequestInit) =>
      app.fetch(new Request(`https://example.org${path}`, init), env, context);
    for (const path of ["/v1/s-32-1/paragraphs/16", "/widgets/v1.js"])
      expect([path, (await ask(path)).status, times]).toEqual([path, 200, 0]);
    expect((await ask("/v1/s-32-1/paragraphs/16", { method: "HEAD" })).status).toBe(200);
    expect((await ask("/v1/s-32-1/paragraphs/999")).status).toBe(404);
    expect(times).toBe(0);
    expect((await ask("/v1/s-32-1/acts")).status).toBe(200);
    expect((await ask("/v1/s-32-1/paragraphs/16", { method: "POST" })).headers.get("Allow")).toBe(
      "GET, HEAD, OPTIONS",
    );
    expect(times).toBe(1);
  });

  it("reads no part of the release that the Worker carries but what it needs of it", async () => {
    const release = await releaseOfData();
    const loaded: string[] = [];
    const parts = Object.fromEntries(
      Object.entries(release.parts).map(([name, text]) => [
        name,
        async () => {
          loaded.push(name);
          return text;
        },
      ]),
    );
    const app = createApp({ first, apiRoutes, snapshot: { ...release, parts } });
    const request = new Request("https://example.org/v1/s-32-1/paragraphs/16");
    expect((await app.fetch(request, env, context)).status).toBe(200);
    expect(loaded.sort()).toEqual(["catalogue", "documents/s-32-1", "texts/s-32-1/en"]);
  });
});
