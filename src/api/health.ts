import { route } from "../http/route.ts";

/**
 * `/healthz`: whether this isolate reads KV (`ok`) or answers from what it has (`degraded`). The status is 200 either
 * way, because readers are answered either way.
 */
export const health = route({
  path: "/healthz",
  operation: "getHealth",
  summary: "Whether the API is in good health",
  query: {},
  produces: ["application/json"],
  live: true,
  async handle(ask) {
    const { release, source, trouble } = await ask.health();
    const json = { status: trouble === null ? "ok" : "degraded", release, source, trouble };
    return { body: { json } };
  },
});
