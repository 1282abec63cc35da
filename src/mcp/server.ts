import { McpServer } from "@modelcontextprotocol/server";
import { aboutAll, RULE } from "./instructions.ts";
import { answersOf, argumentsOf, callTool, type Tool, type ToolAsk } from "./tool.ts";
import { cite } from "./tools/cite.ts";
import { getPassage } from "./tools/get-passage.ts";
import { listCommitments } from "./tools/list-commitments.ts";
import { resolveReference } from "./tools/resolve-reference.ts";
import { search } from "./tools/search.ts";
import { traceAgreedLanguage } from "./tools/trace-agreed-language.ts";
import { verifyQuotations } from "./tools/verify-quotations.ts";

/** The tools, in the order in which they are shown. */
export const TOOLS: readonly Tool[] = [
  search,
  getPassage,
  verifyQuotations,
  resolveReference,
  cite,
  listCommitments,
  traceAgreedLanguage,
];

/** The tools' schemas, which are the same for every request. */
const SCHEMAS = new Map(
  TOOLS.map((tool) => [tool, { inputSchema: argumentsOf(tool.input), outputSchema: answersOf(tool.answer) }]),
);

/** Nothing is written, nothing outside is asked, and the same call has the same answer. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** What everybody may keep for five minutes, as the API's answers. */
const CACHED = { ttlMs: 300_000, cacheScope: "public" } as const;

/** The version of the tools: raised with what they take and answer. */
const VERSION = "1.0.0";

/** Makes what answers one request. */
export function serverFor(ask: ToolAsk): McpServer {
  const server = new McpServer(
    { name: "common-commitment", title: "Common Commitment", version: VERSION, websiteUrl: `${ask.origin}/` },
    {
      instructions: aboutAll(ask),
      // The tools are always these: nobody has to be told of others.
      capabilities: { tools: { listChanged: false } },
      cacheHints: { "tools/list": CACHED, "server/discover": CACHED },
    },
  );
  for (const [tool, schemas] of SCHEMAS) {
    const { name, title } = tool;
    const description = `${tool.description} ${RULE}`;
    const about = { title, description, ...schemas, annotations: { title, ...READ_ONLY } };
    server.registerTool(name, about, (given) => callTool(tool, ask, given as Tool["input"]));
  }
  return server;
}
