import type { PassageIndex } from "../library/across/passage-index.ts";
import type { Asked } from "../library/presenting/presenter.ts";
import type { Environment } from "./bindings.ts";
import type { Policy } from "./built.ts";
import { COMMON_HEADERS, preflightHeaders } from "./headers.ts";
import { firstIn, type Isolate, type Later } from "./isolate.ts";
import { openIndex } from "./open-index.ts";
import { policyHeaders, requireRoom } from "./rate-limit.ts";
import { originOf } from "./received.ts";
import { takeTime } from "./timings.ts";

/** The methods that are answered. */
export const ASSISTANTS_TAKE = "POST, OPTIONS";

/** What is done for whoever answers by a protocol of its own. */
export interface Around {
  /** The hosts whose pages may ask. */
  hosts: readonly string[];
  /**
   * Counts something costly that is asked for: the answer says then that it was counted.
   *
   * @throws {Refusal} 429 where the client asked for too much
   */
  count(): Promise<void>;
}

/** What answers by a protocol of its own, in which its errors are told too. */
export type Answering = (
  request: Request,
  ask: Asked & { index: PassageIndex; firstDocument: string },
  around: Around,
) => Promise<Response>;

/** What answering needs besides a request. */
interface Means {
  isolate: Isolate;
  /** How much one client may ask, where that is limited. */
  policy: Policy | undefined;
  env: Environment;
  context: { waitUntil: Later };
}

/** Answers a request by another protocol than the API's, from the release that the API answers from. Nothing is kept. */
export async function answerAssistant(
  request: Request,
  load: () => Promise<Answering>,
  { isolate, policy, env, context }: Means,
): Promise<Response> {
  const time = takeTime();
  const reading = isolate.release(env, (work) => context.waitUntil(work));
  const release = await time.wait("release", reading).catch(() => undefined);
  if (request.method === "OPTIONS") return tellMethods(request, release?.id);
  if (release === undefined)
    return refused(503, 30, "the texts cannot be read at this moment; ask again in 30 seconds");
  const index = openIndex(env, release.id);
  const origin = originOf({ env, request });
  const asked = { origin, release, index, firstDocument: firstIn(release, env) };
  let counted: Record<string, string> = {};
  const count = async () => {
    await requireRoom(request, env, policy);
    counted = policyHeaders(env, policy);
  };
  const answer = await load();
  const answered = await answer(request, asked, { hosts: hostsOf(env), count });
  const about = { "X-Release": release.id, "Server-Timing": time.header() };
  const headers = new Headers({ ...COMMON_HEADERS, ...counted, ...about });
  for (const [name, value] of answered.headers) headers.set(name, value);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  return new Response(answered.body, { status: answered.status, headers });
}

/** What may be asked here, for a page that asks that before, and for whoever wants to know. */
function tellMethods({ headers }: Request, release: string | undefined): Response {
  const asked = headers.get("Access-Control-Request-Headers") ?? undefined;
  const about = release === undefined ? {} : { "X-Release": release };
  const told = { ...COMMON_HEADERS, ...about, ...preflightHeaders(asked, ASSISTANTS_TAKE) };
  return new Response(null, { status: 204, headers: told });
}

/** An error of JSON-RPC's, which all that is asked here is told by. */
function refused(status: number, seconds: number, message: string): Response {
  const headers = { ...COMMON_HEADERS, "Cache-Control": "no-store", "Retry-After": `${seconds}` };
  return Response.json({ jsonrpc: "2.0", error: { code: -32_000, message }, id: null }, { status, headers });
}

/**
 * The hosts whose pages may ask: the deployment's own, as it is configured, and those that wrangler.toml names. The request's
 * own would not do: a page whose name was turned to a reader's machine has that name there too.
 */
function hostsOf({ PUBLIC_ORIGIN = "", MCP_ORIGINS = "" }: Environment): string[] {
  return [PUBLIC_ORIGIN, ...MCP_ORIGINS.split(/[\s,]+/)].flatMap((origin) =>
    URL.canParse(origin) ? [new URL(origin).hostname] : [],
  );
}
