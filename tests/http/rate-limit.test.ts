import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { limitPolicy } from "../../scripts/limit-policy.ts";
import { root } from "../../scripts/root.ts";
import { type Limiter, networkOf } from "../../src/http/rate-limit.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type RunningApp, startApp } from "../app.ts";

const policy = { requests: 3, seconds: 60 };

/** Counts as the binding does, and remembers under what. */
const counted = new Map<string, number>();
const counting: Limiter = {
  limit({ key }) {
    counted.set(key, (counted.get(key) ?? 0) + 1);
    return Promise.resolve({ success: (counted.get(key) ?? 0) <= policy.requests });
  },
};

const built = { files: {}, pictures: {}, policy };
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ LIMITER: counting }, undefined, built);
});
afterAll(() => app.stop());
beforeEach(() => counted.clear());

const from = (client: string, more: Record<string, string> = {}) => ({
  headers: { "CF-Connecting-IP": client, ...more },
});
let question = 0;
/** Another search each time: none of them is in memory. */
const search = () => `/v1/s-32-1/search?q=corruption%20${++question}`;
async function exhaust(client: string, running = app): Promise<void> {
  for (let times = 0; times < policy.requests; times++)
    expect((await running.ask(search(), from(client))).status).toBe(200);
}

describe("a client who asks for more than the limit", () => {
  it("is told so, what the limit is, and when the period ends in which it is counted", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 30, 12, 0, 43, 900) });
    await exhaust("192.0.2.1");
    const refused = await app.ask(search(), from("192.0.2.1"));
    vi.useRealTimers();
    expect(refused.status).toBe(429);
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      "content-type": "application/problem+json",
      "retry-after": "17",
      ratelimit: '"costly";r=0;t=17',
      "ratelimit-policy": '"costly";q=3;w=60',
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    });
    expect(refused.headers.get("Access-Control-Expose-Headers")).toContain("RateLimit, RateLimit-Policy");
    const { code, errors } = (await refused.json()) as Problem;
    expect([code, errors[0]?.expected]).toEqual(["too-many-requests", ["at most 3 within 60 seconds"]]);
  });

  it.each<[what: string, path: string, init?: RequestInit]>([
    ["searching", "/v1/s-32-1/search?q=x"],
    ["searching everything", "/v1/search?q=x"],
    ["phrases", "/v1/phrases?q=x"],
    ["checking", "/v1/s-32-1/verify?quote=x"],
    ["checking in everything", "/v1/verify?quote=x"],
    ["comparing", "/v1/compare?from=s-32-1&to=s-32-1"],
    ["comparing as a table", "/v1/compare.csv?from=s-32-1&to=s-32-1"],
    ["the page that searches", "/search?q=x"],
    ["the page that checks", "/check?quote=x"],
    ["the page that compares", "/compare/s-32-1...s-32-1"],
    ["the page of phrases", "/phrases?q=x"],
    ["the field that finds", "/find?q=x"],
    ["tracing", "/v1/trace", { method: "POST", body: "{}" }],
    ["the page that traces", "/trace", { method: "POST", body: "text=x" }],
    ["posted quotations", "/v1/s-32-1/verify", { method: "POST", body: "{}" }],
    ["posted quotations, in everything", "/v1/verify", { method: "POST", body: "{}" }],
  ])("has to wait for %s", async (_, path, init) => {
    await exhaust("192.0.2.2");
    expect((await app.ask(path, { ...init, ...from("192.0.2.2") })).status).toBe(429);
  });

  it.each(["/v1/s-32-1/paragraphs/16", "/s-32-1/16", "/v1/s-32-1/acts", "/healthz", "/trace"])(
    "goes on reading: %s",
    async (path) => {
      await exhaust("192.0.2.3");
      const answer = await app.ask(path, from("192.0.2.3"));
      expect([answer.status, answer.headers.has("RateLimit-Policy")]).toEqual([200, false]);
    },
  );

  it("gets a page where a page was asked for", async () => {
    await exhaust("192.0.2.4");
    const refused = await app.ask("/search?q=x", from("192.0.2.4", { Accept: "text/html" }));
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([
      429,
      expect.stringMatching(/^\d+$/),
    ]);
    expect(await refused.text()).toContain("These are too many requests");
  });

  it("has what is in memory for nothing", async () => {
    const path = search();
    await app.ask(path, from("192.0.2.5"));
    for (let times = 0; times < 10; times++)
      expect((await app.ask(path, from("192.0.2.5"))).status).toBe(200);
    expect([...counted.values()]).toEqual([1]);
  });

  it("keeps nobody else from asking", async () => {
    await exhaust("192.0.2.6");
    expect((await app.ask(search(), from("192.0.2.7"))).status).toBe(200);
  });
});

describe("who a client is", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
  ])("%s counts as %s", (address, network) => expect(networkOf(address)).toBe(network));

  it("is nowhere to be read in what is counted", async () => {
    await app.ask(search(), from("192.0.2.8"));
    await app.ask(search(), from("2001:db8::8"));
    for (const key of counted.keys()) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });

  it("does not matter where the network does not say it", async () => {
    for (let times = 0; times < 5; times++) expect((await app.ask(search())).status).toBe(200);
    expect(counted.size).toBe(0);
  });
});

describe("everything is served", () => {
  const failing: Record<string, Limiter | undefined> = {
    "without the binding": undefined,
    "where the count fails": { limit: () => Promise.reject(new Error("no count")) },
    "where the count does not come": { limit: () => new Promise(() => undefined) },
  };
  it.each(Object.entries(failing))("%s", async (_, LIMITER) => {
    const running = await startApp(LIMITER === undefined ? {} : { LIMITER }, undefined, built);
    expect((await running.ask(search(), from("192.0.2.9"))).status).toBe(200);
    await running.stop();
  });
});

describe("the limit that is configured", () => {
  it("is what the documentation says", async () => {
    const { requests, seconds } = (await limitPolicy()) ?? { requests: 0, seconds: 0 };
    const said = await readFile(`${root}/src/site/build/docs/limits.md`, "utf8");
    expect(said).toContain(`\`RateLimit-Policy: "costly";q=${requests};w=${seconds}\``);
  });
});
