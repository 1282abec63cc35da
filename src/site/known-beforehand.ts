import type { Route } from "../http/route.ts";

const KNOWN = ["path", "produces", "needs", "confidential", "live"] as const satisfies (keyof Route)[];

/** What the API has to know of a page's route before the page's code is loaded. */
export type KnownBeforehand = Pick<Route, (typeof KNOWN)[number]>;

/** Picks it; the build writes it down. */
export function knownBeforehand(route: Route): KnownBeforehand {
  return Object.fromEntries(KNOWN.map((name) => [name, route[name]])) as unknown as KnownBeforehand;
}
