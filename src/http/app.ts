import type { Context } from "hono";
import { Hono } from "hono/tiny";
import type { AppTypes } from "./bindings.ts";
import { CACHE, COMMON_HEADERS, preflightHeaders } from "./headers.ts";
import { ProblemError } from "./problem.ts";
import { originOf, type ProblemPage, recall, releaseFor, respond, respondWithProblem } from "./respond.ts";
import { methodOf, type Route } from "./route.ts";

const LONGEST_URL = 8_192;

/**
 * Makes the Worker's app of its routes.
 *
 * @param routes in the order in which they are tried
 * @param problemPage shows a problem to a person
 */
export function createApp(routes: readonly Route[], problemPage: ProblemPage): Pick<Hono<AppTypes>, "fetch"> {
  const app = new Hono<AppTypes>({ strict: true });

  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    // A preflight is answered wherever it goes: the answer that follows it may be an error or a redirect, and is read.
    if (c.req.method === "OPTIONS" && c.req.header("Access-Control-Request-Method") !== undefined)
      return answerOptions(c, methodsOf(pathname));
    if (c.req.url.length > LONGEST_URL) {
      throw new ProblemError("uri-too-long", { detail: `an address has at most ${LONGEST_URL} characters` });
    }
    if (pathname.length > 1 && pathname.endsWith("/")) {
      const Location = `${originOf(c)}${pathname.replace(/\/+$/, "") || "/"}${search}`;
      const headers = { ...(await headersFor(c)), "Cache-Control": CACHE, Location };
      return new Response(null, { status: 308, headers });
    }
    await next();
  });
  for (const route of routes) {
    app.on(methodOf(route), honoPath(route.path), (c) => respond(c, route, problemPage));
  }

  // One handler is the middleware above, which every path has.
  const takes = (method: string, path: string) => app.router.match(method, path)[0].length > 1;
  const methodsOf = (path: string) => [
    ...(takes("GET", path) ? ["GET", "HEAD"] : []),
    ...(takes("POST", path) ? ["POST"] : []),
    "OPTIONS",
  ];

  app.notFound(async (c) => {
    const { method, url } = c.req;
    const { pathname } = new URL(url);
    const release = await releaseFor(c);
    const refuse = (error: ProblemError) => respondWithProblem(c, error, problemPage, release);
    const methods = methodsOf(pathname);
    const known = methods.length > 1;
    if (method === "OPTIONS" && known) return answerOptions(c, methods);
    if (known) {
      const Allow = methods.join(", ");
      const errors = [{ detail: `${method} is not for this path`, expected: methods }];
      const detail = `this path takes ${Allow}, not ${method}`;
      return refuse(new ProblemError("method-not-allowed", { detail, errors, headers: { Allow } }));
    }
    return refuse(
      new ProblemError("not-found", { detail: "there is no such path", errors: pathErrors(routes) }),
    );
  });

  app.onError((error, c) => respondWithProblem(c, error, problemPage));
  return { fetch: (request, ...rest) => recall(request) ?? app.fetch(request, ...rest) };
}

/** @param methods what the path takes; where there is no such path, what any would */
async function answerOptions(c: Context<AppTypes>, methods: readonly string[]): Promise<Response> {
  const taken = methods.length > 1 ? methods : ["GET", "HEAD", "POST", "OPTIONS"];
  const preflight = preflightHeaders(c.req.header("Access-Control-Request-Headers"), taken.join(", "));
  return new Response(null, { status: 204, headers: { ...(await headersFor(c)), ...preflight } });
}

async function headersFor(c: Context<AppTypes>): Promise<Record<string, string>> {
  return { ...COMMON_HEADERS, "X-Release": (await releaseFor(c)).id };
}

// A document's slug has a hyphen, and no other first segment of a path has one. An address may contain a slash.
const SEGMENTS: Record<string, string> = {
  document: "{[A-Za-z0-9]+-[A-Za-z0-9-]+}",
  address: "{.+}",
  file: "{.+}",
};

/** `/v1/{document}/paragraphs/{address}` as Hono writes it. */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => `:${name}${SEGMENTS[name] ?? ""}`);
}

function pathErrors(routes: readonly Route[]) {
  const expected = new Set(routes.filter(({ operation }) => operation !== undefined).map(({ path }) => path));
  return [{ detail: "there is no such path", expected: [...expected] }];
}
