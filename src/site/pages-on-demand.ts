import type { ProblemPage } from "../http/respond.ts";
import type { Route } from "../http/route.ts";
import type { KnownBeforehand } from "./known-beforehand.ts";

/** What is known of the pages' routes before they are loaded: the build writes it down from `routes.ts`. */
declare const PAGES: KnownBeforehand[];

const load = () => import("./pages/routes.ts");

/**
 * The pages' routes, whose code is a module of its own: an isolate that is never asked for a page never reads it. In the
 * order in which they are tried.
 */
export const pagesOnDemand: readonly Route[] = PAGES.map((known, index) => ({
  ...known,
  summary: "A page",
  query: {},
  page: true,
  async handle(ask) {
    const route = (await load()).siteRoutes[index];
    if (route === undefined) throw new Error(`the build knew a page ${known.path}, which is not there`);
    return route.handle(ask);
  },
}));

/** Shows a problem to a person. */
export const problemPageOnDemand: ProblemPage = async (problem, origin) =>
  (await load()).problemPage(problem, origin);
