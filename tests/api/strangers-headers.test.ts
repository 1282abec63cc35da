import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiRoutes } from "../../src/api/index.ts";
import { type RunningApp, startApp } from "../app.ts";

/*
 * What is kept for one reader is given to the next. No header may change an answer but those that `Vary` names, and none
 * may put a stranger's host into a link.
 */

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const EVIL = "evil.example";

/** Headers by which proxies and frameworks can be talked into something. */
const STRANGE: Record<string, string> = {
  "X-Forwarded-Host": EVIL,
  "X-Forwarded-Proto": "javascript",
  "X-Forwarded-Scheme": "nothttps",
  "X-Forwarded-Port": "8080",
  "X-Forwarded-Prefix": `//${EVIL}`,
  "X-Forwarded-Server": EVIL,
  "X-Forwarded-For": "127.0.0.1",
  "X-Host": EVIL,
  "X-HTTP-Host-Override": EVIL,
  "X-Original-Host": EVIL,
  "X-Original-URL": "/v1/documents",
  "X-Rewrite-URL": "/v1/documents",
  "X-HTTP-Method": "DELETE",
  "X-HTTP-Method-Override": "DELETE",
  "X-Method-Override": "DELETE",
  Forwarded: `for=127.0.0.1;host=${EVIL};proto=javascript`,
  "CF-Connecting-IP": "127.0.0.1",
  "True-Client-IP": "127.0.0.1",
  "X-Wap-Profile": `http://${EVIL}/wap.xml`,
  Origin: "null",
  Referer: `https://${EVIL}/`,
  Cookie: `host=${EVIL}`,
  Authorization: `Bearer ${EVIL}`,
  "Accept-Language": "ar",
  "User-Agent": `<script src=//${EVIL}>`,
  Range: "bytes=0-1",
  "X-Release": EVIL,
};

const EXAMPLES = [
  ...new Set(apiRoutes.filter(({ takesBody }) => !takesBody).flatMap(({ example }) => example ?? [])),
].filter(
  // Tables are the same rows as their lists; health says since when this isolate is up.
  (path) =>
    path !== "/healthz" &&
    !/\.(?:csv|ndjson|parquet)\b/.test(path) &&
    !/^\/v1\/(?:search|phrases|verify|series|hedges|compare)/.test(path),
);
const PAGES = [
  "/s-32-1",
  "/s-32-1/16",
  "/embed/s-32-1/16",
  "/search?q=press",
  "/embed?ref=16",
  "/nowhere",
  "/themes/",
];

/** All of an answer but how long it took. */
const seenIn = async (answer: Response) => ({
  status: answer.status,
  headers: Object.fromEntries([...answer.headers].filter(([name]) => name !== "server-timing")),
  body: await answer.text(),
});

describe("a stranger's headers", () => {
  it.each([...EXAMPLES, ...PAGES])("change nothing of %s, asked first or again", async (path) => {
    const page = PAGES.includes(path) ? { Accept: "text/html" } : {};
    const usual = await seenIn(await app.ask(path, { headers: page }));
    const poisoned = await startApp();
    const first = await seenIn(await poisoned.ask(path, { headers: { ...STRANGE, ...page } }));
    const next = await seenIn(await poisoned.ask(path, { headers: page }));
    await poisoned.stop();
    expect(first).toEqual(usual);
    expect(next).toEqual(usual);
    expect(JSON.stringify(usual)).not.toContain(EVIL);
  });

  it("are each of them without effect", async () => {
    const path = "/v1/s-32-1/paragraphs?limit=2";
    const usual = await seenIn(await app.ask(path));
    for (const [name, value] of Object.entries(STRANGE)) {
      const other = await startApp();
      expect(await seenIn(await other.ask(path, { headers: { [name]: value } })), name).toEqual(usual);
      await other.stop();
    }
  });

  it("are named in Vary where they have one", async () => {
    const path = "/v1/s-32-1/paragraphs/16";
    const [json, text] = await Promise.all(
      ["*/*", "text/plain"].map((Accept) => app.ask(path, { headers: { Accept } })),
    );
    expect(await json?.text()).not.toBe(await text?.text());
    for (const answer of [json, text]) expect(answer?.headers.get("Vary")).toContain("Accept");
  });
});

describe("a host", () => {
  it.each([
    'a"onmouseover="alert(1)',
    "a'b",
    "a$&b",
    "a`b",
    "a{b}",
    "a;b",
    "a,b",
    "a(b)",
    "a=b",
    "a&b",
    "a!b",
    "a*b",
  ])("that is no host's name is refused, and stands in no link: %s", async (host) => {
    for (const path of [
      "/v1/s-32-1/paragraphs/16",
      "/s-32-1/16",
      "/s-32-1/16/",
      "/oembed?url=x",
      "/nowhere",
    ]) {
      const answer = await app.ask(`http://${host}${path}`, { headers: { Accept: "text/html,*/*" } });
      expect(answer.status, path).toBe(400);
      expect(answer.headers.get("Location")).toBeNull();
      expect(await answer.text()).not.toContain(host);
    }
  });

  it.each([
    "example.org",
    "localhost:8787",
    "127.0.0.1:80",
    "[::1]:8787",
    "xn--fiqs8s.example",
    "a_b.example",
  ])("%s is one", async (host) => {
    const answer = await app.ask(`http://${host}/v1/s-32-1/paragraphs/16?fields=links`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(new URL(`http://${host}/s-32-1/16`).href);
  });

  it("is not believed where the deployment has a public origin", async () => {
    const deployed = await startApp({ PUBLIC_ORIGIN: "https://commitment.example" });
    for (const path of ["/v1/s-32-1/paragraphs/16", "/s-32-1/16", "/s-32-1/16/", "/v1/nowhere"]) {
      const answer = await deployed.ask(`http://${EVIL}${path}`);
      expect(JSON.stringify(await seenIn(answer)), path).not.toContain(EVIL);
    }
    await deployed.stop();
  });

  it("has its own answers: none of another's is given", async () => {
    const other = await startApp();
    const path = "/v1/s-32-1/paragraphs/16";
    await other.ask(`http://${EVIL}${path}`);
    expect(await (await other.ask(path)).text()).not.toContain(EVIL);
    await other.stop();
  });
});

describe("a path that begins with two slashes", () => {
  it.each([
    `//${EVIL}`,
    `//${EVIL}/`,
    `//${EVIL}/s-32-1/16/`,
    `/\\${EVIL}/`,
    `//${EVIL}/%2e%2e/`,
    `/%2f%2f${EVIL}/`,
  ])("leads to no other host: %s", async (path) => {
    for (const Accept of ["text/html", "*/*"]) {
      const answer = await app.ask(`${app.origin}${path}`, { headers: { Accept } });
      const location = answer.headers.get("Location");
      if (location !== null) expect(new URL(location, app.origin).origin).toBe(app.origin);
      const text = await answer.text();
      expect(text).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\/evil/);
      if (Accept === "*/*" && location === null) {
        const { instance } = JSON.parse(text) as { instance: string };
        expect(new URL(instance, app.origin).origin).toBe(app.origin);
      }
    }
  });
});
