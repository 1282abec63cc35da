import { indexOf } from "../../scripts/index-of.ts";
import { apiRoutes } from "../../src/api/index.ts";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { createApp } from "../../src/http/app.ts";
import { composeRelease } from "../../src/release/compose.ts";

/** The API and the tools for assistants in this process, with the data of this checkout. */
export async function openServer(origin = "https://example.org") {
  const release = composeRelease(await compileCorpus("data"));
  const app = createApp({
    apiRoutes,
    assistants: () => import("../../src/mcp/answer-mcp.ts"),
    snapshot: release,
  });
  const env = {
    CORPUS: { get: () => Promise.resolve(null) },
    ASSETS: { fetch: () => Promise.resolve(new Response(null, { status: 404 })) },
    INDEX: await indexOf(release),
  };
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  return {
    origin,
    ask: async (path: string, init?: RequestInit) =>
      app.fetch(new Request(new URL(path, origin), init), env, context),
  };
}
