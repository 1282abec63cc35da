import type { Context } from "hono";
import { Hono } from "hono/tiny";
import { Refusal } from "../library/refusal.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import type { Release } from "../model/release.ts";
import type { AppTypes, Environment } from "./bindings.ts";
import type { Built } from "./built.ts";
import { type Answering, answerAssistant } from "./for-assistants.ts";
import { CACHE, COMMON_HEADERS, preflightHeaders } from "./headers.ts";
import { type Isolate, openIsolate } from "./isolate.ts";
import { logSome, type Patterned } from "./log.ts";
import { honoPath } from "./path-patterns.ts";
import { ProblemError, statusOf } from "./problem.ts";
import { placeNow } from "./redirect.ts";
import { laterOf, originOf, respond, send } from "./respond.ts";
import { type ProblemPage, respondWithProblem } from "./respond-with-problem.ts";
import { methodOf, type Route } from "./route.ts";

const LONGEST_URL = 8_192;

/** Where assistants ask by the Model Context Protocol. */
const MCP_PATH = "/mcp";

/** A request in, a response out. */
export type Handler = (
  request: Request,
  env: Environment,
  context: ExecutionContext,
) => Response | Promise<Response>;

/** The little of a Worker's context that answering needs. */
export interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
  passThroughOnException(): void;
}

/** What an app is made of. Nothing of it is spliced in: who makes the app hands it in. */
export interface AppParts {
  /** For programs, in the order in which they are tried. */
  apiRoutes: readonly Route[];
  /** For people: loaded when the first path is asked for that is none of the API's. Without it there are no pages. */
  pages?: () => Promise<PageParts>;
  /** For assistants, at {@link MCP_PATH}: loaded when it is first asked for. Without it there is no such path. */
  assistants?: () => Promise<{ answerMcp: Answering }>;
  /** The release that answers when KV can't. */
  snapshot: Release;
  /** What the build made beside the Worker. */
  built?: Built;
  /** What stands in front of everything, kept answers too: a limiter. The first is asked first. */
  before?: readonly ((next: Handler) => Handler)[];
  /** A clock in milliseconds; that of the machine unless told. */
  now?: () => number;
}

/** The pages, and how a problem is shown to a person. */
export interface PageParts {
  siteRoutes: readonly Route[];
  problemPage: ProblemPage;
}

/** Makes the app: the API and the pages, in process, in milliseconds, without a build. */
export function createApp({
  apiRoutes,
  pages: load,
  assistants,
  snapshot,
  built = { files: {}, pictures: {} },
  before = [],
  now,
}: AppParts): { fetch: Handler } {
  const isolate = openIsolate(snapshot, now);
  const common = { built, known: () => isolate.known() };
  const noPage = () => Promise.reject(new Error("programs get no page"));
  const api = router(apiRoutes, apiRoutes, isolate, built, {
    ...common,
    page: noPage,
    isForPrograms: () => true,
  });
  const isForPrograms = pathsOf(apiRoutes);
  let pages: Handler | undefined;
  const forAssistants = assistants === undefined ? [] : [{ path: MCP_PATH, takesBody: true }];
  let known: readonly Patterned[] = [...apiRoutes, ...forAssistants];
  const routed: Handler = async (request, env, context) => {
    const { pathname } = new URL(request.url);
    if (pathname === MCP_PATH && assistants !== undefined) {
      const means = { isolate, policy: built.policy, env, context };
      return answerAssistant(request, async () => (await assistants()).answerMcp, means);
    }
    if (load === undefined || isForPrograms(pathname)) return api(request, env, context);
    if (pages === undefined) {
      const { siteRoutes, problemPage: page } = await load();
      known = [...apiRoutes, ...forAssistants, ...siteRoutes];
      pages = router(siteRoutes, apiRoutes, isolate, built, { ...common, page, isForPrograms: () => false });
    }
    return pages(request, env, context);
  };
  const recalling: Handler = (request, env, context) => {
    // Routing costs more than an answer that is ready.
    const kept = isolate.recall(request);
    return kept === undefined ? routed(request, env, context) : send(request, kept);
  };
  const logging = logSome(recalling, () => known);
  return { fetch: before.reduceRight<Handler>((next, wrap) => wrap(next), logging) };
}

/** @param api the routes that are named to who asked for a path that is not there */
function router(
  routes: readonly Route[],
  api: readonly Route[],
  isolate: Isolate,
  built: Built,
  problems: Parameters<typeof respondWithProblem>[2],
): Handler {
  const app = new Hono<AppTypes>({ strict: true });
  const headersFor = async (c: Context<AppTypes>): Promise<Record<string, string>> => {
    const release = await isolate.release(c.env, laterOf(c));
    return { ...COMMON_HEADERS, "X-Release": release.id };
  };

  // One handler is the middleware below, which every path has.
  const takes = (method: string, path: string) => app.router.match(method, path)[0].length > 1;
  const methodsOf = (path: string) => [
    ...(takes("GET", path) ? ["GET", "HEAD"] : []),
    ...(takes("POST", path) ? ["POST"] : []),
    "OPTIONS",
  ];

  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (c.req.method === "OPTIONS") {
      const methods = methodsOf(pathname.replace(/(?<=[^/])\/+$/, ""));
      const isPreflight = c.req.header("Access-Control-Request-Method") !== undefined;
      if (isPreflight || methods.length > 1) return preflight(c, methods);
    }
    if (originOf(c) === "") {
      const detail = "the host that was asked for is no host's name";
      throw new ProblemError("bad-request", {
        detail,
        errors: [{ detail, expected: ["Host: example.org"] }],
      });
    }
    if (c.req.url.length > LONGEST_URL) {
      throw new ProblemError("uri-too-long", { detail: `an address has at most ${LONGEST_URL} characters` });
    }
    if (pathname.length > 1 && pathname.endsWith("/")) {
      const Location = `${originOf(c)}${pathname.replace(/(?<!\/)\/+$/, "") || "/"}${search}`;
      const headers = { ...(await headersFor(c)), "Cache-Control": CACHE, Location };
      return new Response(null, { status: 308, headers });
    }
    return next();
  });

  async function preflight(c: Context<AppTypes>, methods: string[]): Promise<Response> {
    const allowed = (methods.length > 1 ? methods : ["GET", "HEAD", "POST", "OPTIONS"]).join(", ");
    const asked = c.req.header("Access-Control-Request-Headers");
    const headers = { ...(await headersFor(c)), ...preflightHeaders(asked, allowed) };
    return new Response(null, { status: 204, headers });
  }

  for (const route of routes) {
    app.on(methodOf(route), honoPath(route.path), async (c) => {
      const responded = await respond(c, route, { isolate, built });
      if ("response" in responded) return responded.response;
      const { error, release } = responded;
      return ledOn(c, error, release) ?? respondWithProblem(c, error, problems, release);
    });
  }

  app.notFound(async (c) => {
    const { method, url } = c.req;
    const methods = methodsOf(new URL(url).pathname);
    const release = await isolate.release(c.env, laterOf(c));
    const refuse = (error: ProblemError) => respondWithProblem(c, error, problems, release);
    if (methods.length > 1) {
      const Allow = methods.join(", ");
      const errors = [{ detail: `${method} is not for this path`, expected: methods }];
      const detail = `this path takes ${Allow}, not ${method}`;
      return refuse(new ProblemError("method-not-allowed", { detail, errors, headers: { Allow } }));
    }
    const detail = "there is no such path";
    return refuse(new ProblemError("not-found", { detail, errors: [{ detail, expected: pathsIn(api) }] }));
  });

  app.onError((error, c) => respondWithProblem(c, error, problems));
  return (request, env, context) => app.fetch(request, env, context as never);
}

/** Leads on who asked for an id that was given up, where nothing has it now. */
function ledOn(c: Context<AppTypes>, error: unknown, release: OpenRelease | undefined): Response | undefined {
  const isOfNothing = error instanceof Refusal && [400, 404].includes(statusOf(error));
  const place = isOfNothing && release ? placeNow(new URL(c.req.url), release.redirects) : undefined;
  if (place === undefined || release === undefined) return undefined;
  const headers = { ...COMMON_HEADERS, "X-Release": release.id, "Cache-Control": CACHE };
  return new Response(null, { status: 308, headers: { ...headers, Location: `${originOf(c)}${place}` } });
}

/** The paths of the API, for who asked for one that is not there. */
function pathsIn(routes: readonly Route[]): string[] {
  return [...new Set(routes.filter(({ operation }) => operation !== undefined).map(({ path }) => path))];
}

/** Tells the paths of the API, and those below them that are not there: `/v1/nothing`, and not `/widgets`, a page. */
function pathsOf(routes: readonly Route[]): (pathname: string) => boolean {
  const fixed = [...new Set(routes.map(({ path }) => path.replace(/\{.*$/s, "")))];
  return (pathname) =>
    fixed.some((path) =>
      path.endsWith("/") ? pathname.startsWith(path) : pathname === path || pathname.startsWith(`${path}/`),
    );
}
