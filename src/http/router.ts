import type { Context } from "hono";
import { Hono } from "hono/tiny";
import { answer } from "./answer.ts";
import { LONGEST_URL } from "./answer-first.ts";
import type { Handler } from "./app.ts";
import type { AppTypes } from "./bindings.ts";
import type { Built } from "./built.ts";
import { bySchemas } from "./by-schemas.ts";
import { CACHE, COMMON_HEADERS, preflightHeaders } from "./headers.ts";
import type { Isolate } from "./isolate.ts";
import { honoPath } from "./path-patterns.ts";
import { ProblemError } from "./problem.ts";
import { laterOf, originOf, type Received } from "./received.ts";
import { type ProblemMeans, respondWithProblem } from "./respond-with-problem.ts";
import { methodOf, type Route } from "./route.ts";

/** Some routes, ready to be asked. */
export interface Router {
  handle: Handler;
}

/** What a router is made of. */
interface RouterParts {
  routes: readonly Route[];
  /** The routes that are named to who asked for a path that is not there. */
  api: readonly Route[];
  isolate: Isolate;
  built: Built;
  problems: ProblemMeans;
}

/** Makes a router of some routes, in the order in which they are tried. */
export function openRouter({ routes, api, isolate, built, problems }: RouterParts): Router {
  const app = new Hono<AppTypes>({ strict: true });
  const headersFor = async (c: Context<AppTypes>): Promise<Record<string, string>> => {
    const release = await isolate.release(c.env, laterOf(receivedOf(c)));
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
    if (originOf(receivedOf(c)) === "") {
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
      const Location = `${originOf(receivedOf(c))}${pathname.replace(/(?<!\/)\/+$/, "") || "/"}${search}`;
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
    const reading = bySchemas(route);
    app.on(methodOf(route), honoPath(route.path), (c) =>
      answer({ ...receivedOf(c), path: c.req.param(), reading }, route, { isolate, built, problems }),
    );
  }

  app.notFound(async (c) => {
    const { method, url } = c.req;
    const methods = methodsOf(new URL(url).pathname);
    const release = await isolate.release(c.env, laterOf(receivedOf(c)));
    const refuse = (error: ProblemError) => respondWithProblem(receivedOf(c), error, problems, release);
    if (methods.length > 1) {
      const Allow = methods.join(", ");
      const errors = [{ detail: `${method} is not for this path`, expected: methods }];
      const detail = `this path takes ${Allow}, not ${method}`;
      return refuse(new ProblemError("method-not-allowed", { detail, errors, headers: { Allow } }));
    }
    const detail = "there is no such path";
    return refuse(new ProblemError("not-found", { detail, errors: [{ detail, expected: pathsIn(api) }] }));
  });

  app.onError((error, c) => respondWithProblem(receivedOf(c), error, problems));
  return { handle: (request, env, context) => app.fetch(request, env, context as never) };
}

/** What was received, without the router's own. */
function receivedOf(c: Context<AppTypes>): Received {
  return { request: c.req.raw, env: c.env, context: c.executionCtx };
}

/** The paths of the API, for who asked for one that is not there. */
function pathsIn(routes: readonly Route[]): string[] {
  return [...new Set(routes.filter(({ operation }) => operation !== undefined).map(({ path }) => path))];
}
