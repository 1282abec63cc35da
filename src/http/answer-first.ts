import { type AnswerMeans, answer } from "./answer.ts";
import { matchPath } from "./path-patterns.ts";
import { isPlain, readingPlainly } from "./reading.ts";
import { originOf, type Received } from "./received.ts";
import type { Answering, Route } from "./route.ts";

/** An address has so many characters at most. */
export const LONGEST_URL = 8_192;

/** A route that answers before anything else is loaded: without schemas, and without a router. Its language is `lang`. */
export interface FirstRoute extends Answering {
  /** The fields of the JSON that it answers, in the order of its schema; undefined where it answers none. */
  fields?: readonly string[];
  /** Loads the same with its schemas, for who asks for more than its path; undefined where it has none. */
  whole?: () => Promise<Route>;
}

/** Some of the API's routes, that answer before the others are loaded. */
export interface FirstRoutes {
  routes: readonly FirstRoute[];
  /** Whether a path that one of them would take is that of a route which is tried before it. */
  isOthers(pathname: string): boolean;
}

/**
 * Answers by one of the first routes.
 *
 * @returns undefined for what is left to the router: whatever is none of theirs, or is not asked for plainly
 */
export function answerFirst(
  { routes, isOthers }: FirstRoutes,
  received: Received,
  means: AnswerMeans,
): Promise<Response> | undefined {
  const { method, url } = received.request;
  const { pathname, search } = new URL(url);
  if (method !== "GET" && method !== "HEAD") return undefined;
  // The router decodes a path, and says what is wrong with one.
  if (pathname.includes("%") || pathname.endsWith("/") || isOthers(pathname)) return undefined;
  if (url.length > LONGEST_URL || originOf(received) === "") return undefined;
  for (const route of routes) {
    const path = matchPath(route.path, pathname);
    if (path === undefined) continue;
    const answered = answerAs({ ...received, path }, route, search, means);
    return method === "HEAD" ? answered.then((answer) => new Response(null, answer)) : answered;
  }
  return undefined;
}

async function answerAs(
  received: Received & { path: Record<string, string> },
  route: FirstRoute,
  search: string,
  means: AnswerMeans,
): Promise<Response> {
  const { whole: load, fields } = route;
  if (load === undefined || isPlain(search))
    return answer({ ...received, reading: readingPlainly(search, fields) }, route, means);
  const [whole, { bySchemas }] = await Promise.all([load(), import("./by-schemas.ts")]);
  return answer({ ...received, reading: bySchemas(whole) }, whole, means);
}
