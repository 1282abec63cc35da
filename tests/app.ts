import { readFile } from "node:fs/promises";
import { inject } from "vitest";
import { buildOpenApi } from "../scripts/build-openapi.ts";
import { first } from "../src/api/first.ts";
import { createApp } from "../src/http/app.ts";
import type { Environment } from "../src/http/bindings.ts";
import type { Built } from "../src/http/built.ts";
import type { Release } from "../src/model/release.ts";

/** The API and the pages in this process, without a build: where KV is not bound, the release that is handed in answers. */
export interface RunningApp {
  origin: string;
  release: Release;
  /** Sends a request to it; redirects are not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

let read: Promise<Release> | undefined;

/** The release of the real data, made once for all tests. */
export function releaseOfData(): Promise<Release> {
  read ??= readFile(inject("releaseFile"), "utf8").then((text) => JSON.parse(text) as Release);
  return read;
}

/**
 * Starts it.
 *
 * @param variables what wrangler.toml's `vars` are to say
 * @param release another one than that of `data/`
 * @param built what the build made, where there is one
 */
export async function startApp(
  variables: Partial<Environment> = {},
  release?: Release,
  built?: Built,
): Promise<RunningApp> {
  const snapshot = release ?? (await releaseOfData());
  const app = createApp({
    first,
    apiRoutes: () => import("../src/api/index.ts"),
    pages: () => import("../src/site/pages/routes.ts"),
    assistants: () => import("../src/mcp/answer-mcp.ts"),
    snapshot,
    ...(built === undefined ? {} : { built }),
  });
  const origin = "http://app.invalid";
  const work: Promise<unknown>[] = [];
  const context = {
    waitUntil: (promise: Promise<unknown>) => void work.push(promise),
    passThroughOnException: () => undefined,
  };
  const env: Environment = {
    CORPUS: { get: () => Promise.resolve(null) },
    ASSETS: { fetch: (request) => builtFile(new URL(request.url).pathname, snapshot) },
    ...variables,
  };
  return {
    origin,
    release: snapshot,
    ask: async (path, init) =>
      app.fetch(new Request(new URL(path, origin), { redirect: "manual", ...init }), env, context),
    async stop() {
      await Promise.all(work);
    },
  };
}

const described = new WeakMap<Release, ReturnType<typeof buildOpenApi>>();

/** The OpenAPI document of a release, made once: every example in it is an answer. */
export function openApiOf(release: Release): ReturnType<typeof buildOpenApi> {
  const made = described.get(release) ?? buildOpenApi(release, "0.0.0");
  described.set(release, made);
  return made;
}

/** The one file that the API answers and the build makes; pages that the build makes are tested as built. */
async function builtFile(pathname: string, release: Release): Promise<Response> {
  if (pathname !== "/openapi.json") return new Response(null, { status: 404 });
  return Response.json(await openApiOf(release));
}
