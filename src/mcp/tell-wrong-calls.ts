import { shorten } from "../library/refusal.ts";
import { isObject, type Message, messagesIn } from "./messages.ts";
import { TOOLS } from "./server.ts";
import { paged } from "./tool.ts";

/** JSON-RPC's code for what a method can't be called with. */
const INVALID_PARAMS = -32_602;

const BY_NAME = new Map(TOOLS.map((tool) => [tool.name, tool]));
const NAMES = [...BY_NAME.keys()].join(", ");

/**
 * Tells in words what is wrong with calls of tools that there are not, or whose arguments are none: the protocol's own library
 * tells that in its schema's terms, and takes `constructor` for a tool that is switched off.
 *
 * @param answer the library's, which has seen to the versions and headers first
 */
export async function tellWrongCalls(sent: unknown, answer: Response): Promise<Response> {
  const wrong = new Map(
    messagesIn(sent).flatMap((message) => {
      const said = wrongIn(message);
      return said === undefined ? [] : [[message.id, said] as const];
    }),
  );
  if (wrong.size === 0 || answer.status !== 200) return answer;
  const text = await answer.text();
  // One message, or events, a line of data each.
  const told = text.replace(/^(data: |)(\{.*\})$/gm, (line, before: string, json: string) => {
    const { id, error } = JSON.parse(json) as { id?: unknown; error?: { code: number } };
    const message = error?.code === INVALID_PARAMS ? wrong.get(id) : undefined;
    if (message === undefined) return line;
    return before + JSON.stringify({ jsonrpc: "2.0", id, error: { code: INVALID_PARAMS, message } });
  });
  const headers = new Headers(answer.headers);
  headers.delete("Content-Length");
  return new Response(told, { status: answer.status, headers });
}

function wrongIn({ method, params }: Message): string | undefined {
  if (method !== "tools/call") return undefined;
  const { name, arguments: given = {} } = (isObject(params) ? params : {}) as Record<string, unknown>;
  if (typeof name !== "string") return `"name" should be the name of a tool: ${NAMES}`;
  const tool = BY_NAME.get(name);
  if (tool === undefined) return `Tool ${shorten(name)} not found: there are ${NAMES}`;
  if (isObject(given)) return undefined;
  const arguments_ = Object.keys({ ...tool.input, ...paged }).join(", ");
  return `the arguments of "${name}" should be a JSON object, which may have ${arguments_}`;
}
