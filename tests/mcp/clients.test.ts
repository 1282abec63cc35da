import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { connect, REVISIONS } from "./client.ts";
import { isFault, runConformance } from "./conformance.ts";
import { serve } from "./serve.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const NAMES = [
  "search",
  "get_passage",
  "verify_quotations",
  "resolve_reference",
  "cite",
  "list_commitments",
  "trace_agreed_language",
];

// The revision with a handshake, and the inspector: `npm run conformance`.
describe("the protocol’s conformance suite", () => {
  it("finds no fault in what is offered", { timeout: 120_000 }, async () => {
    const served = await serve(app);
    const checks = await runConformance(served.origin, "2026-07-28");
    await served.stop();
    expect(checks.filter(isFault)).toEqual([]);
    for (const name of ["tools-list", "dns-rebinding-protection", "http-header-validation"]) {
      const own = checks.filter(({ scenario, status }) => scenario === name && status !== "INFO");
      expect([name, ...new Set(own.map(({ status }) => status))]).toEqual([name, "SUCCESS"]);
    }
    expect(checks.filter(({ status }) => status === "SUCCESS").length).toBeGreaterThanOrEqual(80);
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

  it("is told which documents are read where none is named", async () => {
    const { tools } = await (await connect(app)).listTools();
    const said = tools.flatMap(({ name, inputSchema: { properties = {} } }) =>
      "document" in properties ? [[name, (properties.document as { description: string }).description]] : [],
    );
    const first = expect.stringContaining("The first that is held here if not said");
    const all = expect.stringContaining("All that are held here if not said");
    expect(Object.fromEntries(said)).toEqual({
      search: all,
      get_passage: first,
      verify_quotations: all,
      resolve_reference: expect.stringContaining("the first that is held here where it names none"),
      cite: first,
      list_commitments: first,
    });
  });

  it("is told that nothing is written", async () => {
    const { tools } = await (await connect(app)).listTools();
    for (const { annotations, title, description, outputSchema } of tools) {
      expect(description).toContain("Quote only what a tool returned, and verify before you show");
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect([title, description, outputSchema?.type]).toEqual([
        expect.any(String),
        expect.any(String),
        "object",
      ]);
    }
  });
});
