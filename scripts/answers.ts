import { apiRoutes } from "../src/api/index.ts";
import { narrow } from "../src/http/fields.ts";
import { agreeOnType } from "../src/http/negotiate.ts";
import { readQuery } from "../src/http/parameters.ts";
import { problemOf, statusOf } from "../src/http/problem.ts";
import { type Ask, methodOf, type Route } from "../src/http/route.ts";
import { Refusal } from "../src/library/refusal.ts";
import { openSnapshot } from "../src/library/store/open-release.ts";
import type { Release } from "../src/model/release.ts";
import type { AnswerTo } from "../src/site/build/docs/render.ts";
import { fieldNames } from "./field-names.ts";
import { queryRules } from "./request-rules.ts";

/**
 * Answers requests as the API will, while the site is built: what the documentation shows is what readers get.
 *
 * @returns tells the answers to GET requests on the given origin
 */
export function answersOf(release: Release, origin: string): AnswerTo {
  const fields = fieldNames(apiRoutes);
  return async (address, accept) => {
    const url = new URL(address, origin);
    const route = apiRoutes.find(
      (one) => one.operation !== undefined && methodOf(one) === "GET" && patternOf(one).test(url.pathname),
    );
    if (route === undefined) throw new Error(`the API has no path for ${address}`);
    try {
      const query = readQuery(queryRules(route), url.searchParams) as { format?: string; fields?: string };
      const type = agreeOnType(route, query, accept);
      const body = await askRoute(route, url, release, type);
      const known = fields[route.operation ?? ""];
      const isText = typeof body === "string";
      return { status: 200, body: isText || known === undefined ? body : narrow(body, query.fields, known) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: statusOf(error), body: problemOf(error, origin, url.pathname) };
    }
  };
}

/** The answer of a route to a request, in a media type. */
export async function askRoute(route: Route, url: URL, release: Release, type: string): Promise<unknown> {
  const open = openSnapshot(release);
  for (const { id } of open.catalogue) await open.fetch(id);
  const ask: Ask = {
    origin: url.origin,
    url,
    path: { ...(patternOf(route).exec(url.pathname)?.groups ?? {}) },
    query: readQuery(queryRules(route), url.searchParams) as Ask["query"],
    body: undefined,
    release: open,
    type,
    asset: () => Promise.reject(new Error("an example needs no file")),
    contact: "",
    securityContact: "",
    health: () => Promise.reject(new Error("an example is not live")),
  };
  const { body } = await route.handle(ask);
  if ("file" in body) return undefined;
  return "json" in body ? body.json : body.text;
}

/** A document's slug has a hyphen, which tells its paths from others; an address may contain a slash. */
function patternOf({ path }: Route): RegExp {
  const segments: Record<string, string> = { document: "[^/]*-[^/]*", address: ".+" };
  const escaped = path.replace(/\./g, "\\.");
  return new RegExp(
    `^${escaped.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${segments[name] ?? "[^/]+"})`)}$`,
  );
}
