import type { Snapshot } from "../model/release.ts";
import { answerFirst, type FirstRoutes } from "./answer-first.ts";
import type { Environment } from "./bindings.ts";
import type { Built } from "./built.ts";
import type { Answering } from "./for-assistants.ts";
import { openIsolate } from "./isolate.ts";
import { logSome, type Patterned } from "./log.ts";
import type { ExecutionContext } from "./received.ts";
import { send } from "./respond.ts";
import type { ProblemPage } from "./respond-with-problem.ts";
import type { Route } from "./route.ts";
import type { Router } from "./router.ts";

/** Where assistants ask by the Model Context Protocol. */
const MCP_PATH = "/mcp";

/** A request in, a response out. */
export type Handler = (
  request: Request,
  env: Environment,
  context: ExecutionContext,
) => Response | Promise<Response>;

/** What an app is made of. Nothing of it is spliced in: who makes the app hands it in. */
export interface AppParts {
  /** For programs, in the order in which they are tried; or what loads them with the first request that is none of {@link first}'s. */
  apiRoutes: readonly Route[] | (() => Promise<{ apiRoutes: readonly Route[] }>);
  /** Those of them that are asked first, so that the others need not be there. */
  first?: FirstRoutes;
  /** For people: loaded when the first path is asked for that is none of the API's. Without it there are no pages. */
  pages?: () => Promise<PageParts>;
  /** For assistants, at {@link MCP_PATH}: loaded when it is first asked for. Without it there is no such path. */
  assistants?: () => Promise<{ answerMcp: Answering }>;
  /** The release that answers when KV can't. */
  snapshot: Snapshot;
  /** What the build made beside the Worker. */
  built?: Built;
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
  first = { routes: [], isOthers: () => true },
  pages: loadPages,
  assistants,
  snapshot,
  built = { files: {}, pictures: {} },
  now,
}: AppParts): { fetch: Handler } {
  const isolate = openIsolate(snapshot, now);
  const common = { built, known: () => isolate.known() };
  const forPrograms = {
    ...common,
    page: () => Promise.reject(new Error("programs get no page")),
    isForPrograms: () => true,
  };
  const forAssistants = assistants === undefined ? [] : [{ path: MCP_PATH, takesBody: true }];
  let known: readonly Patterned[] = [...first.routes, ...forAssistants];

  const openApi = async () => {
    const [{ openRouter }, { apiRoutes: routes }] = await Promise.all([
      import("./router.ts"),
      typeof apiRoutes === "function" ? apiRoutes() : { apiRoutes },
    ]);
    known = [...routes, ...forAssistants];
    const router = openRouter({ routes, api: routes, isolate, built, problems: forPrograms });
    return { routes, router, isForPrograms: pathsOf(routes) };
  };
  let api: Awaited<ReturnType<typeof openApi>> | undefined;
  const openPages = async (load: () => Promise<PageParts>, ofApi: readonly Route[]) => {
    const [{ openRouter }, { siteRoutes: routes, problemPage: page }] = await Promise.all([
      import("./router.ts"),
      load(),
    ]);
    known = [...ofApi, ...forAssistants, ...routes];
    const problems = { ...common, page, isForPrograms: () => false };
    return openRouter({ routes, api: ofApi, isolate, built, problems });
  };
  let pages: Router | undefined;

  const routed: Handler = async (request, env, context) => {
    const { pathname } = new URL(request.url);
    if (pathname === MCP_PATH && assistants !== undefined) {
      const means = { isolate, policy: built.policy, env, context };
      const { answerAssistant } = await import("./for-assistants.ts");
      return answerAssistant(request, async () => (await assistants()).answerMcp, means);
    }
    const means = { isolate, built, problems: forPrograms };
    const answered = answerFirst(first, { request, env, context }, means);
    if (answered !== undefined) return answered;
    api ??= await openApi();
    if (loadPages === undefined || api.isForPrograms(pathname))
      return api.router.handle(request, env, context);
    pages ??= await openPages(loadPages, api.routes);
    return pages.handle(request, env, context);
  };
  const recalling: Handler = (request, env, context) => {
    // Routing costs more than an answer that is ready.
    const kept = isolate.recall(request);
    return kept === undefined ? routed(request, env, context) : send(request, kept);
  };
  return { fetch: logSome(recalling, () => known) };
}

/** Tells the paths of the API, and those below them that are not there: `/v1/nothing`, and not `/widgets`, a page. */
function pathsOf(routes: readonly Route[]): (pathname: string) => boolean {
  const fixed = [...new Set(routes.map(({ path }) => path.replace(/\{.*$/s, "")))];
  return (pathname) =>
    fixed.some((path) =>
      path.endsWith("/") ? pathname.startsWith(path) : pathname === path || pathname.startsWith(`${path}/`),
    );
}
