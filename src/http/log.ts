import type { Handler } from "./app.ts";
import { pathExpression } from "./path-patterns.ts";
import { methodOf, type Route } from "./route.ts";
import { FROM_MEMORY } from "./timings.ts";

/**
 * A line of the log: what was asked by its route's pattern, and how it went. Nothing in it is of the reader: no address, no
 * path, no query, no words.
 */
export interface LogLine {
  at: string;
  method: string;
  /** The pattern of the path, as OpenAPI writes it; empty where there is no such path. */
  route: string;
  status: number;
  /** The beginning of the release's id. */
  release: string;
  ms: number;
  /** What was waited for, in milliseconds, as `Server-Timing` says it. */
  release_ms?: number;
  index_ms?: number;
  /** Whether the answer was ready before it was asked for. */
  memory: boolean;
}

/** What a request is told by in the log. */
export type Patterned = Pick<Route, "path" | "takesBody">;

/**
 * Logs some of the requests, as LOG_SAMPLE says: the share of them, from 0, which is none and the default, to 1.
 *
 * @param routes those that there are now: pages are loaded with the first
 * @param write where a line goes
 */
export function logSome(
  next: Handler,
  routes: () => readonly Patterned[],
  write: (line: string) => void = console.log,
  chance: () => number = Math.random,
): Handler {
  return (request, env, context) => {
    const share = Number(env.LOG_SAMPLE || 0);
    if (!(share > 0) || chance() >= share) return next(request, env, context);
    return logged(request, next(request, env, context), routes, write);
  };
}

async function logged(
  request: Request,
  answering: Response | Promise<Response>,
  routes: () => readonly Patterned[],
  write: (line: string) => void,
): Promise<Response> {
  const began = Date.now();
  const response = await answering;
  const timing = response.headers.get("Server-Timing") ?? "";
  const waited = (name: "release" | "index") => {
    const found = WAITED[name].exec(timing)?.[1];
    return found === undefined ? {} : { [`${name}_ms`]: Number(found) };
  };
  const line: LogLine = {
    at: new Date(began).toISOString(),
    method: METHODS.has(request.method) ? request.method : "other",
    route: patternOf(request, routes()),
    status: response.status,
    release: (response.headers.get("X-Release") ?? "").slice(0, 8),
    ms: Date.now() - began,
    ...waited("release"),
    ...waited("index"),
    memory: timing === FROM_MEMORY,
  };
  write(JSON.stringify(line));
  return response;
}

/** What `Server-Timing` says was waited for. */
const WAITED = { release: /(?:^|, )release;dur=([\d.]+)/, index: /(?:^|, )index;dur=([\d.]+)/ };

const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
function patternOf(request: Request, routes: readonly Patterned[]): string {
  const { pathname } = new URL(request.url);
  const isPosted = request.method === "POST";
  const found = routes.find(
    (route) => (methodOf(route) === "POST") === isPosted && pathExpression(route.path).test(pathname),
  );
  return found?.path ?? "";
}
