import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { connect, type Revision } from "../../tests/mcp/client.ts";

/** A call of each tool. */
export const CALLS: readonly [tool: string, given: Record<string, unknown>][] = [
  ["search", { query: "what did governments promise journalists?" }],
  ["get_passage", { address: "16" }],
  ["verify_quotations", { quotations: ["We note that no country is free of corruption"] }],
  ["resolve_reference", { ref: "A/RES/S-32/1, para. 16" }],
  ["cite", { address: "16", style: "apa" }],
  ["list_commitments", { theme: ["asset-recovery"] }],
  ["trace_agreed_language", { text: "1. Decides to remain seized of the matter." }],
];

/** What a tool answered: whether it refused, and the data. */
interface Answer {
  isError?: boolean | undefined;
  structuredContent?: unknown;
}

/** Calls a tool by the client of the protocol's SDK. */
export async function callByClient(
  origin: string,
  revision: Revision,
  tool: string,
  given: Record<string, unknown>,
): Promise<Answer> {
  const ask = (path: string, init?: RequestInit) => fetch(new URL(path, origin), init);
  const client = await connect({ origin, ask }, revision);
  const { tools } = await client.listTools();
  if (!tools.some(({ name }) => name === tool)) throw new Error("it is not listed");
  return client.callTool({ name: tool, arguments: given });
}

/** Calls a tool by the inspector's command line. */
export async function callByInspector(
  origin: string,
  revision: Revision,
  tool: string,
  given: Record<string, unknown>,
): Promise<Answer> {
  const era = revision === "2026-07-28" ? "modern" : "legacy";
  const words = ["--cli", `${origin}/mcp`, "--transport", "http", "--protocol-era", era];
  const args = Object.entries(given).flatMap(([name, value]) => [
    "--tool-arg",
    `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  ]);
  const call = ["--method", "tools/call", "--tool-name", tool, ...args];
  const { stdout } = await promisify(execFile)("node_modules/.bin/mcp-inspector", [...words, ...call]);
  return JSON.parse(stdout) as Answer;
}

/** Calls each tool, and says which of them gave no passages. */
export async function failedCalls(
  call: (tool: string, given: Record<string, unknown>) => Promise<Answer>,
): Promise<string[]> {
  const failed: string[] = [];
  for (const [tool, given] of CALLS) {
    const answer = await call(tool, given).catch((error: unknown) => ({
      isError: true,
      structuredContent: String(error),
    }));
    const { data } = (answer.structuredContent ?? {}) as { data?: unknown[] };
    if (answer.isError === true || !Array.isArray(data) || data.length === 0)
      failed.push(`\`${tool}\` fails`);
  }
  return failed;
}
