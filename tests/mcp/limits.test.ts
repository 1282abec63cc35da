import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";

const policy = { requests: 3, seconds: 60 };
let counted = 0;
let app: RunningApp;
beforeAll(async () => {
  const LIMITER = { limit: () => Promise.resolve({ success: ++counted <= policy.requests }) };
  app = await startApp({ LIMITER }, undefined, { files: {}, pictures: {}, policy });
});
afterAll(() => app.stop());
beforeEach(() => {
  counted = 0;
});

const POLICY = '"costly";q=3;w=60';
const COSTLY = [
  ["search", { query: "corruption" }],
  ["verify_quotations", { quotations: ["We reject corruption"] }],
  ["trace_agreed_language", { text: "1. Decides to remain seized of the matter." }],
] as const;
const READING = [
  ["get_passage", { address: "16" }],
  ["resolve_reference", { ref: "OP16" }],
  ["cite", { address: "16" }],
  ["list_commitments", {}],
] as const;

const callOf = (name: string, given: object, id: unknown = "a-7") => ({
  jsonrpc: "2.0",
  id,
  method: "tools/call",
  params: { name, arguments: given },
});
const post = (message: unknown) =>
  app.ask("/mcp", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/json, text/event-stream",
      "CF-Connecting-IP": "203.0.113.9",
    },
    body: JSON.stringify(message),
  });

describe("an assistant that asks for more than the limit", () => {
  it.each(COSTLY)(
    "waits for %s, and is told when to go on, by the id of its question",
    async (name, given) => {
      for (let times = 0; times < policy.requests; times++) {
        const answer = await post(callOf(name, given));
        expect([answer.status, answer.headers.get("RateLimit-Policy")]).toEqual([200, POLICY]);
      }
      const refused = await post(callOf(name, given));
      expect(refused.status).toBe(429);
      expect(Object.fromEntries(refused.headers)).toMatchObject({
        "retry-after": expect.stringMatching(/^[1-6]?\d$/),
        ratelimit: expect.stringMatching(/^"costly";r=0;t=[1-6]?\d$/),
        "ratelimit-policy": POLICY,
        "cache-control": "no-store",
      });
      expect(await refused.json()).toMatchObject({
        jsonrpc: "2.0",
        id: "a-7",
        error: { code: -32_000, message: expect.stringMatching(/ask again in [1-6]?\d seconds$/) },
      });
    },
  );

  it.each(READING)("goes on with %s", async (name, given) => {
    counted = policy.requests;
    const answer = await post(callOf(name, given));
    expect([answer.status, answer.headers.has("RateLimit-Policy"), counted]).toEqual([
      200,
      false,
      policy.requests,
    ]);
  });

  it("goes on asking which tools there are", async () => {
    counted = policy.requests;
    expect((await post({ jsonrpc: "2.0", id: 1, method: "tools/list" })).status).toBe(200);
  });

  it("has each call of a batch counted", async () => {
    const [name, given] = COSTLY[0];
    const [read, address] = READING[0];
    const batch = (searches: number) => [
      callOf(read, address, 0),
      ...Array.from({ length: searches }, (_, n) => callOf(name, given, n + 1)),
    ];
    expect((await post(batch(3))).status).toBe(200);
    counted = 0;
    const refused = await post(batch(4));
    expect([refused.status, await refused.json()]).toMatchObject([429, { id: null }]);
  });

  it.each([
    [7, 7],
    [null, null],
    [{}, null],
    [undefined, null],
  ])("is answered by the id %j as by %j", async (id, told) => {
    counted = policy.requests;
    expect(await (await post({ ...callOf(...COSTLY[0]), id })).json()).toMatchObject({ id: told });
  });
});
