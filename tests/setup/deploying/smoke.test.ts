import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Expected, samplesOf, smokeTest } from "../../../scripts/deploying/smoke.ts";
import { publish } from "../../../src/release/publish.ts";
import { releaseOfData, startApp } from "../../app.ts";
import { memoryStore } from "../../release/memory-store.ts";

/* The API and the pages behind a port, as they are deployed; a test may have them answer otherwise. */

const SCRIPT = "export {};\n";
const AT_ONCE = { forMs: 0, everyMs: 1 };

let origin: string;
let expected: Expected;
let spoil: (path: string, body: string, status: number) => { body: string; status: number };
let stop: () => Promise<void>;

beforeAll(async () => {
  const release = await releaseOfData();
  expected = { release: release.id, samples: samplesOf(release), script: SCRIPT };
  const store = memoryStore();
  await publish(store, release);
  const files: Record<string, string> = {
    "/widgets/v1.js": SCRIPT,
    "/openapi.json": '{"openapi":"3.1.0","info":{}}',
    "/pages/home.json": JSON.stringify({ path: "/", title: "Home", description: "…", main: "<h1>Home</h1>" }),
  };
  const app = await startApp({
    CORPUS: store,
    ASSETS: {
      fetch: async (request) => {
        const file = files[new URL(request.url).pathname];
        return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
      },
    },
  });
  const server = createServer(async (request, response) => {
    let sent = "";
    for await (const chunk of request) sent += chunk;
    const { method = "GET", url = "/" } = request;
    const answer = await app.ask(url, {
      method,
      headers: request.headers as Record<string, string>,
      ...(sent === "" ? {} : { body: sent }),
    });
    const { body, status } = spoil(url, await answer.text(), answer.status);
    answer.headers.delete("Content-Length");
    response.writeHead(status, Object.fromEntries(answer.headers)).end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
    await app.stop();
  };
});
afterAll(() => stop());

const asItIs: typeof spoil = (_, body, status) => ({ body, status });

it("finds nothing wrong where all is well", async () => {
  spoil = asItIs;
  expect(await smokeTest(origin, expected, AT_ONCE)).toEqual([]);
});

it.each<[what: string, spoiled: typeof spoil, fault: RegExp]>([
  [
    "a word is another",
    (_, body, status) => ({ body: body.replaceAll("corruption", "correction"), status }),
    /paragraphs\/.*other words than its own/,
  ],
  [
    "readers get another release",
    (path, body, status) => ({
      body: path === "/healthz" ? body.replace(/[0-9a-f]{64}/, "f".repeat(64)) : body,
      status,
    }),
    /\/healthz: readers get release f+, not/,
  ],
  [
    "KV can't be read",
    (path, body, status) => ({
      body: path === "/healthz" ? body.replace('"ok"', '"degraded"') : body,
      status,
    }),
    /\/healthz: the status is degraded/,
  ],
  [
    "a page fails",
    (path, body, status) =>
      path.startsWith("/embed/") ? { body: "error code: 1101", status: 500 } : { body, status },
    /\/embed\/.*500, and no page/,
  ],
  [
    "a page breaks off",
    (path, body, status) => ({ body: path === "/" ? body.slice(0, 200) : body, status }),
    /^\/: the page has no end/m,
  ],
  [
    "the script is an old one",
    (path, body, status) => ({ body: path.endsWith("v1.js") ? "export const old = 1;" : body, status }),
    /v1\.js: it is not the script that was built/,
  ],
  [
    "a proxy answers with a page of its own",
    () => ({ body: "<html>Sign in</html>", status: 200 }),
    /\/healthz: no answer that can be read/,
  ],
])("says what is wrong where %s", async (_, spoiled, fault) => {
  spoil = spoiled;
  expect((await smokeTest(origin, expected, AT_ONCE)).join("\n")).toMatch(fault);
});

it("looks again while what was deployed is not everywhere yet", async () => {
  let looks = 0;
  spoil = (path, body, status) => ({ body: path === "/healthz" && ++looks < 3 ? "{}" : body, status });
  expect(await smokeTest(origin, expected, { forMs: 10_000, everyMs: 1 })).toEqual([]);
  expect(looks).toBe(3);
});

it("says so where nobody answers", async () => {
  const [first = ""] = await smokeTest("http://127.0.0.1:1", expected, AT_ONCE);
  expect(first).toMatch(/^\/healthz: no answer that can be read/);
});
