import {
  createMcpHandler,
  isJsonContentType,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { readText } from "../http/body.ts";
import { type Around, ASSISTANTS_TAKE } from "../http/for-assistants.ts";
import { ProblemError, statusOf } from "../http/problem.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import { idOf, messagesIn, toolIn } from "./messages.ts";
import { serverFor, TOOLS } from "./server.ts";
import { tellWrongCalls } from "./tell-wrong-calls.ts";
import type { ToolAsk } from "./tool.ts";

/** JSON-RPC's codes of errors. */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;
const REFUSED = -32_000;

/** The revision of 2025-03-26 alone has batches, and is the one that a request without a header speaks; a call takes time. */
const WITH_BATCHES = "2025-03-26";
const MOST_IN_A_BATCH = 10;

/** The tools that cost more than reading. */
const COSTLY = new Set(TOOLS.filter(({ costly }) => costly).map(({ name }) => name));

/**
 * Answers a request to `/mcp`: the Model Context Protocol by HTTP, of the revision 2026-07-28 and of those of 2025, without
 * sessions. What can't be answered is an error of JSON-RPC.
 * Pages on the reader's own machine may always ask, and programs send no `Origin`.
 */
export async function answerMcp(request: Request, ask: ToolAsk, { hosts, count }: Around): Promise<Response> {
  const refused = originValidationResponse(request, [...localhostAllowedOrigins(), ...hosts]);
  if (refused !== undefined) return refused;
  if (request.method !== "POST") {
    if (request.method === "GET" && isOpenedByPerson(request))
      return new Response(null, { status: 303, headers: { Location: `${ask.origin}/docs/assistants` } });
    return failed(405, REFUSED, "there is nothing to listen to here, and no session: POST a message", {
      Allow: ASSISTANTS_TAKE,
    });
  }
  if (!isJsonContentType(request.headers.get("Content-Type")))
    return failed(415, REFUSED, "the body should be JSON: Content-Type: application/json");
  const sent = await read(request);
  if (sent instanceof Response) return sent;
  const excess = await countCalls(sent.message, count);
  if (excess !== undefined) return excess;
  const { fetch } = createMcpHandler(() => serverFor(ask));
  const answer = await fetch(
    new Request(request.url, { method: "POST", headers: request.headers, signal: request.signal }),
    { parsedBody: sent.message },
  );
  return tellWrongCalls(sent.message, answer);
}

async function read(request: Request): Promise<{ message: unknown } | Response> {
  let text: string;
  try {
    text = await readText(request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = statusOf(error);
    return failed(status, status === 413 ? REFUSED : PARSE_ERROR, error.content.detail);
  }
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return failed(400, PARSE_ERROR, "the body is not JSON");
  }
  if (!Array.isArray(message)) return { message };
  const version = request.headers.get("MCP-Protocol-Version") ?? WITH_BATCHES;
  if (version > WITH_BATCHES)
    return failed(
      400,
      INVALID_REQUEST,
      `the revision ${shorten(version)} has no batches: send each message by itself`,
    );
  if (message.length > MOST_IN_A_BATCH)
    return failed(400, INVALID_REQUEST, `a batch has at most ${MOST_IN_A_BATCH} messages`);
  return { message };
}

/** Counts the calls that cost, and refuses those that are too many. What is read is never refused. */
async function countCalls(sent: unknown, count: Around["count"]): Promise<Response | undefined> {
  try {
    for (const message of messagesIn(sent)) if (COSTLY.has(toolIn(message) ?? "")) await count();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { detail, retryAfter = 60 } = error.content;
    const headers = {
      ...(error instanceof ProblemError ? error.headers : {}),
      "Retry-After": `${retryAfter}`,
    };
    const told = `${detail}; ask again in ${retryAfter} seconds`;
    return failed(statusOf(error), REFUSED, told, headers, idOf(sent));
  }
}

/** A browser that opens the address gets the page that says what it is for. */
function isOpenedByPerson({ headers }: Request): boolean {
  const accept = headers.get("Accept") ?? "";
  return accept.includes("text/html") && !accept.includes("text/event-stream");
}

function failed(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
  id: string | number | null = null,
): Response {
  return Response.json({ jsonrpc: "2.0", error: { code, message }, id }, { status, headers });
}
