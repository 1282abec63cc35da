import {
  createMcpHandler,
  isJsonContentType,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { readText } from "../http/body.ts";
import { statusOf } from "../http/problem.ts";
import { Refusal } from "../library/refusal.ts";
import { serverFor } from "./server.ts";
import type { ToolAsk } from "./tool.ts";

/** JSON-RPC's codes of errors. */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;
const REFUSED = -32_000;

/** The revision of 2025-03-26 alone has batches; a call takes time. */
const MOST_IN_A_BATCH = 10;

/**
 * Answers a request to `/mcp`: the Model Context Protocol by HTTP, of the revision 2026-07-28 and of those of 2025, without
 * sessions. What can't be answered is an error of JSON-RPC.
 *
 * @param hosts the hosts whose pages may ask, besides those on the reader's own machine. Programs send no `Origin`
 */
export async function answerMcp(request: Request, ask: ToolAsk, hosts: readonly string[]): Promise<Response> {
  const refused = originValidationResponse(request, [...localhostAllowedOrigins(), ...hosts]);
  if (refused !== undefined) return refused;
  if (request.method !== "POST") {
    if (request.method === "GET" && isOpenedByPerson(request))
      return new Response(null, { status: 303, headers: { Location: `${ask.origin}/docs/assistants` } });
    return failed(405, REFUSED, "there is nothing to listen to here, and no session: POST a message", {
      Allow: "POST, OPTIONS",
    });
  }
  if (!isJsonContentType(request.headers.get("Content-Type")))
    return failed(415, REFUSED, "the body should be JSON: Content-Type: application/json");
  const sent = await read(request);
  if (sent instanceof Response) return sent;
  const { fetch } = createMcpHandler(() => serverFor(ask));
  return fetch(
    new Request(request.url, { method: "POST", headers: request.headers, signal: request.signal }),
    { parsedBody: sent.message },
  );
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
  if (Array.isArray(message) && message.length > MOST_IN_A_BATCH)
    return failed(400, INVALID_REQUEST, `a batch has at most ${MOST_IN_A_BATCH} messages`);
  return { message };
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
): Response {
  return Response.json({ jsonrpc: "2.0", error: { code, message }, id: null }, { status, headers });
}
