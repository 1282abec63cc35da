import type { Environment } from "./bindings.ts";
import type { Later } from "./isolate.ts";

/** The little of a Worker's context that answering needs. */
export interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
  passThroughOnException(): void;
}

/** A request, with what came along. */
export interface Received {
  request: Request;
  env: Environment;
  context: Pick<ExecutionContext, "waitUntil">;
}

/**
 * The public origin: the configured one, else that of the request; nothing that it was forwarded with is asked.
 *
 * @returns empty where the request's `Host` is no host's name: it stands in links, in markup and in headers
 */
export function originOf({ env, request: { url } }: Pick<Received, "env" | "request">): string {
  if (env.PUBLIC_ORIGIN) return env.PUBLIC_ORIGIN;
  const origin = url.slice(0, url.indexOf("/", url.indexOf("//") + 2));
  return ORIGIN.test(origin) ? origin : "";
}

/** An origin whose host is a name or an address: in an address there may be `"`, `'`, `$` and more besides. */
const ORIGIN = /^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** What keeps work alive after an answer to this request. */
export function laterOf({ context }: Pick<Received, "context">): Later {
  return (work) => context.waitUntil(work);
}
