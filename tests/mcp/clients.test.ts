import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { connect, REVISIONS } from "./client.ts";
import { isFault, runConformance } from "./conformance.ts";
import { serve } from "./serve.ts";

let app: RunningApp;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  app = await startApp();
  served = await serve(app);
});
afterAll(async () => {
  await served.stop();
  await app.stop();
});

const NAMES = [
  "search",
  "get_passage",
  "verify_quotations",
  "resolve_reference",
  "cite",
  "list_commitments",
  "trace_agreed_language",
];

describe.concurrent("the protocol’s conformance suite", () => {
  it.each([
    ["2026-07-28", ["tools-list", "dns-rebinding-protection", "http-header-validation"], 70],
    ["2025-11-25", ["server-initialize", "ping", "tools-list", "dns-rebinding-protection"], 30],
  ] as const)("%s finds no fault in what is offered", async (revision, whole, atLeast) => {
    const checks = await runConformance(served.origin, revision);
    expect(checks.filter(isFault)).toEqual([]);
    for (const name of whole) {
      const own = checks.filter(({ scenario, status }) => scenario === name && status !== "INFO");
      expect([name, ...new Set(own.map(({ status }) => status))]).toEqual([name, "SUCCESS"]);
    }
    expect(checks.filter(({ status }) => status === "SUCCESS").length).toBeGreaterThanOrEqual(atLeast);
  });
});

describe.concurrent("the inspector’s command line", () => {
  const inspect = async (era: string, ...words: string[]) => {
    const all = ["--cli", `${served.origin}/mcp`, "--transport", "http", "--protocol-era", era, ...words];
    const { stdout, stderr } = await promisify(execFile)("node_modules/.bin/mcp-inspector", all);
    return { answer: JSON.parse(stdout), stderr };
  };

  it("finds tools whose schemas every model takes", async () => {
    const { answer, stderr } = await inspect("modern", "--method", "tools/list", "--strict");
    expect(answer.tools.map(({ name }: { name: string }) => name)).toEqual(NAMES);
    expect(stderr).not.toMatch(/warning/i);
  });

  it("calls a tool by the revisions with a handshake", async () => {
    const call = ["--method", "tools/call", "--tool-name", "get_passage", "--tool-arg", "address=16"];
    const { answer } = await inspect("legacy", ...call);
    expect(answer.structuredContent.data[0]).toMatchObject({ address: "16", document: "s-32-1" });
  });
});

describe("the protocol’s own client", () => {
  it("gets the same tools and answers by both revisions", async () => {
    const [modern, legacy] = await Promise.all(
      REVISIONS.map(async (revision) => {
        const client = await connect(app, revision);
        const { tools } = await client.listTools();
        const { content, structuredContent } = await client.callTool({
          name: "cite",
          arguments: { address: "16.2", style: "apa" },
        });
        return { tools, content, structuredContent, about: client.getServerVersion() };
      }),
    );
    expect(legacy).toEqual(modern);
    expect(modern?.tools.map(({ name }) => name)).toEqual(NAMES);
  });

  it("is told to quote only what a tool returned, and to verify before it shows that", async () => {
    for (const revision of REVISIONS) {
      const client = await connect(app, revision);
      expect(client.getInstructions()).toContain(
        "Quote only what a tool returned, and verify before you show",
      );
      expect(client.getInstructions()).toContain("s-32-1");
    }
  });

  it("finds each tool in the documentation", async () => {
    const page = await readFile("src/site/build/docs/assistants.md", "utf8");
    for (const name of NAMES) expect(page).toContain(`| \`${name}\` |`);
  });

  it("is told that nothing is written", async () => {
    const { tools } = await (await connect(app)).listTools();
    for (const { annotations, title, description, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect([title, description, outputSchema?.type]).toEqual([
        expect.any(String),
        expect.any(String),
        "object",
      ]);
    }
  });
});
