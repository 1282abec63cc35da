import { indexOf } from "../../scripts/index-of.ts";
import { apiRoutes } from "../../src/api/index.ts";
import { createApp } from "../../src/http/app.ts";
import type { Environment } from "../../src/http/bindings.ts";
import type { Built } from "../../src/http/built.ts";
import type { Release } from "../../src/model/release.ts";
import type { AskPath } from "./judge.ts";

/** That of the examples in the OpenAPI document. */
const ORIGIN = "https://example.org";

/**
 * The API and the pages of a release in this process, with its index.
 *
 * @param openapi the OpenAPI document
 * @param bound what is bound otherwise
 * @param hasIndex whether there is an index of its documents
 */
export async function asking(
  release: Release,
  openapi: object,
  {
    bound = {},
    hasIndex = true,
    built,
  }: { bound?: Partial<Environment>; hasIndex?: boolean; built?: Built } = {},
): Promise<AskPath> {
  const app = createApp({
    apiRoutes,
    pages: () => import("../../src/site/pages/routes.ts"),
    snapshot: release,
    ...(built === undefined ? {} : { built }),
  });
  const described = JSON.stringify(openapi);
  const env: Environment = {
    CORPUS: { get: () => Promise.resolve(null) },
    ASSETS: { fetch: ({ url }) => Promise.resolve(fileAt(new URL(url).pathname, described)) },
    ...(hasIndex ? { INDEX: await indexOf(release) } : {}),
    ...bound,
  };
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  return async ({ method, path, headers, body }) => {
    const init = {
      method,
      headers,
      redirect: "manual",
      duplex: "half",
      ...(body === undefined ? {} : { body }),
    };
    return app.fetch(new Request(new URL(path, ORIGIN), init as RequestInit), env, context);
  };
}

/** The files that the build makes: the OpenAPI document, and in place of each page that it makes an empty one. */
function fileAt(pathname: string, described: string): Response {
  if (pathname === "/openapi.json") return new Response(described);
  if (pathname.startsWith("/pages/"))
    return Response.json({ title: "A page", description: "A page", main: "" });
  return new Response(null, { status: 404 });
}
