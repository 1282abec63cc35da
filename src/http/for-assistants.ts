import { type PassageIndex, passageIndex } from "../library/across/passage-index.ts";
import type { Asked } from "../library/presenting/presenter.ts";
import { Refusal } from "../library/refusal.ts";
import { databaseOf } from "../search/across/database.ts";
import type { Environment } from "./bindings.ts";
import type { Policy } from "./built.ts";
import { COMMON_HEADERS } from "./headers.ts";
import { firstIn, type Isolate, type Later } from "./isolate.ts";
import { requireRoom } from "./limits.ts";
import { originOf } from "./respond.ts";
import { takeTime } from "./timings.ts";

/** What answers by a protocol of its own, in which its errors are told too. */
export type Answering = (
  request: Request,
  ask: Asked & { index: PassageIndex; firstDocument: string },
  hosts: readonly string[],
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
  answer: Answering,
  { isolate, policy, env, context }: Means,
): Promise<Response> {
  const time = takeTime();
  const reading = isolate.release(env, (work) => context.waitUntil(work));
  const release = await time.wait("release", reading).catch(() => undefined);
  if (release === undefined)
    return refused(503, 30, "the texts cannot be read at this moment; ask again in 30 seconds");
  try {
    await requireRoom(request, env, policy);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { detail, retryAfter = 60 } = error.content;
    return refused(429, retryAfter, `${detail}; ask again in ${retryAfter} seconds`);
  }
  const index = passageIndex(env.INDEX && databaseOf(env.INDEX), release.id);
  const origin = originOf({ env, req: request });
  const asked = { origin, release, index, firstDocument: firstIn(release, env) };
  const answered = await answer(request, asked, hostsOf(env));
  const headers = new Headers({ ...COMMON_HEADERS, "X-Release": release.id, "Server-Timing": time.header() });
  for (const [name, value] of answered.headers) headers.set(name, value);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  return new Response(answered.body, { status: answered.status, headers });
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
