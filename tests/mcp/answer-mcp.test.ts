import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({
    PUBLIC_ORIGIN: "https://commitment.example",
    MCP_ORIGINS: "https://chat.example, http://b.example:8080",
  });
});
afterAll(() => app.stop());

const HEADERS = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
const CALL = {
  jsonrpc: "2.0",
  id: 7,
  method: "tools/call",
  params: { name: "get_passage", arguments: { address: "16" } },
};

async function post(body: unknown, headers: Record<string, string> = {}) {
  const text =
    typeof body === "string" || body instanceof Uint8Array ? (body as string) : JSON.stringify(body);
  return app.ask("/mcp", { method: "POST", headers: { ...HEADERS, ...headers }, body: text });
}

/** The message in an answer, which 2025's revisions have as an event. */
async function messageIn(answer: Response) {
  const text = await answer.text();
  const data = /^data: (.*)$/m.exec(text)?.[1];
  return JSON.parse(data ?? text);
}

/** A call as the revision 2026-07-28 has it: each request says all that is to be known of its sender. */
const modern = (version: string, params: object = CALL.params) => ({
  ...CALL,
  params: {
    ...params,
    _meta: {
      "io.modelcontextprotocol/protocolVersion": version,
      "io.modelcontextprotocol/clientCapabilities": {},
    },
  },
});
const modernHeaders = (version: string) => ({
  "MCP-Protocol-Version": version,
  "Mcp-Method": "tools/call",
  "Mcp-Name": "get_passage",
});

describe("an answer to an assistant", () => {
  it("is stored by nobody, and says of which release it is", async () => {
    const answer = await post(modern("2026-07-28"), modernHeaders("2026-07-28"));
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(answer.headers.get("Server-Timing")).toContain("answer;dur=");
    const { result } = await messageIn(answer);
    expect(result.structuredContent.release).toBe(answer.headers.get("X-Release"));
    expect(result.structuredContent.data[0].permalink).toBe("https://commitment.example/s-32-1/16");
  });

  it("needs no session", async () => {
    const { id, result } = await messageIn(await post(CALL, { "MCP-Protocol-Version": "2025-06-18" }));
    expect([id, result.structuredContent.data[0].address]).toEqual([7, "16"]);
  });
});

describe("the Origin of a page", () => {
  it.each([
    ["that is foreign", "https://evil.example", 403],
    ["that begins like ours", "https://commitment.example.evil.example", 403],
    ["that hides where it is from", "null", 403],
    ["that is none", "commitment.example", 403],
    ["of the deployment", "https://commitment.example", 200],
    ["that wrangler.toml names", "https://chat.example", 200],
    ["that wrangler.toml names with its port", "http://b.example:8080", 200],
    ["on the reader’s own machine", "http://localhost:6274", 200],
  ])("%s: %s is answered with %i", async (_, Origin, status) => {
    const answer = await post(CALL, { Origin });
    expect(answer.status).toBe(status);
    if (status === 403)
      expect(await answer.json()).toMatchObject({ jsonrpc: "2.0", error: { code: -32_000 } });
  });

  it("is refused where a name was turned to this machine, whatever the page calls it", async () => {
    const own = await startApp();
    const answer = await own.ask("http://evil.example/mcp", {
      method: "POST",
      headers: { ...HEADERS, Origin: "http://evil.example" },
      body: JSON.stringify(CALL),
    });
    expect(answer.status).toBe(403);
    await own.stop();
  });

  it("may ask before what it may send", async () => {
    const headers = {
      Origin: "https://chat.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "mcp-protocol-version",
    };
    const answer = await app.ask("/mcp", { method: "OPTIONS", headers });
    expect([answer.status, answer.headers.get("Access-Control-Allow-Headers")]).toEqual([
      204,
      "mcp-protocol-version",
    ]);
    for (const name of ["Allow", "Access-Control-Allow-Methods"])
      expect(answer.headers.get(name)).toBe("POST, OPTIONS");
  });

  it("is none where a program asks what may be sent: it is told", async () => {
    const answer = await app.ask("/mcp", { method: "OPTIONS" });
    expect([answer.status, answer.headers.get("Allow"), await answer.text()]).toEqual([
      204,
      "POST, OPTIONS",
      "",
    ]);
  });
});

describe("what can’t be answered", () => {
  it.each([
    ["no JSON", "{", {}, 400, -32_700],
    ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, -32_700],
    ["nothing", "", {}, 400, -32_700],
    ["JSON that is no message", "17", {}, 400, undefined],
    ["another type of body", "a=b", { "Content-Type": "application/x-www-form-urlencoded" }, 415, -32_000],
    [
      "arguments of a megabyte",
      { ...CALL, params: { name: "verify_quotations", arguments: { quotations: ["a".repeat(1_000_000)] } } },
      {},
      413,
      -32_000,
    ],
    ["a version that there is not", modern("2031-01-01"), modernHeaders("2031-01-01"), 400, -32_022],
    ["a version that there never was", CALL, { "MCP-Protocol-Version": "1999-01-01" }, 400, undefined],
    [
      "another version in the header than in the message",
      modern("2026-07-28"),
      modernHeaders("2031-01-01"),
      400,
      -32_020,
    ],
    ["a batch of too many", Array.from({ length: 11 }, (_, id) => ({ ...CALL, id })), {}, 400, -32_600],
    [
      "a batch by the revision that has none",
      [modern("2026-07-28")],
      modernHeaders("2026-07-28"),
      400,
      -32_600,
    ],
    ["a batch by 2025-11-25, which has none", [CALL], { "MCP-Protocol-Version": "2025-11-25" }, 400, -32_600],
    [
      "a batch by 2025-06-18, which took them out",
      [CALL],
      { "MCP-Protocol-Version": "2025-06-18" },
      400,
      -32_600,
    ],
    ["an empty batch", [], {}, 400, undefined],
  ])("%s is an error of JSON-RPC", async (_, body, headers, status, code) => {
    const answer = await post(body, headers as Record<string, string>);
    const message = await answer.json();
    expect([answer.status, message]).toMatchObject([
      status,
      { jsonrpc: "2.0", error: { code: expect.any(Number) } },
    ]);
    if (code !== undefined) expect(message.error.code).toBe(code);
    expect(JSON.stringify(message)).not.toMatch(/ at .*\.(?:[jt]s|mjs):\d|aaaa/);
  });

  it("names the versions that there are", async () => {
    const { error } = await (await post(modern("2031-01-01"), modernHeaders("2031-01-01"))).json();
    expect(error.data).toMatchObject({ supported: ["2026-07-28"], requested: "2031-01-01" });
  });

  it.each([
    ["null", { name: "cite", arguments: null }],
    ["text", { name: "cite", arguments: "address=16" }],
    ["a list", { name: "cite", arguments: ["16"] }],
  ])("are arguments that are %s, and it is said what they should be", async (_, params) => {
    for (const answer of [
      await post({ ...CALL, params }),
      await post(modern("2026-07-28", params), { ...modernHeaders("2026-07-28"), "Mcp-Name": "cite" }),
    ]) {
      const { id, error } = await messageIn(answer);
      expect([id, error.code, error.message]).toEqual([
        7,
        -32_602,
        'the arguments of "cite" should be a JSON object, which may have document, address, style, format, accessed, lang, cursor, maxTokens',
      ]);
    }
  });

  it.each([[{}], [{ name: 5 }], [null]])("is a call of no tool: %j", async (params) => {
    const answer = await post({ ...CALL, params });
    const said = await answer.text();
    expect(said).toMatch(params === null ? /"error"/ : /\\"name\\" should be the name of a tool: search, /);
  });

  it("is a small batch no part of: each of its messages is answered", async () => {
    const text = await (await post([CALL, { ...CALL, id: 8, params: { name: "nothing" } }])).text();
    const messages = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
    expect(messages.map(({ id }) => id).sort()).toEqual([7, 8]);
    const { error } = messages.find(({ id }) => id === 8);
    expect([error.code, error.message]).toEqual([-32_602, expect.stringContaining("there are search, ")]);
  });

  it.each(["GET", "DELETE", "PUT"])("%s has nothing to listen to", async (method) => {
    const answer = await app.ask("/mcp", { method, headers: { Accept: "text/event-stream" } });
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "POST, OPTIONS"]);
    expect(await answer.json()).toMatchObject({ jsonrpc: "2.0", error: { code: -32_000 } });
  });

  it("is for a person who opens the address the page that explains it", async () => {
    const answer = await app.ask("/mcp", { headers: { Accept: "text/html,*/*;q=0.8" } });
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      303,
      "https://commitment.example/docs/assistants",
    ]);
  });
});
