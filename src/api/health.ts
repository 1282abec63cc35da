import { route } from "../http/route.ts";
import { HealthStatus } from "../model/health.ts";

/**
 * `/healthz`: whether this isolate reads KV (`ok`) or answers from what it has (`degraded`). The status is 200 either
 * way, because readers are answered either way.
 */
export const health = route({
  path: "/healthz",
  operation: "getHealth",
  tag: "Beside the API",
  summary: "Whether the API is in good health",
  description:
    "`ok` where the data’s store can be read, `degraded` where answers come from what is in memory. The status is 200 either way, because readers are answered either way.",
  query: {},
  answer: HealthStatus,
  example: "/healthz",
  produces: ["application/json"],
  live: true,
  async handle(ask) {
    const { release, source, trouble, since } = await ask.health();
    const json: HealthStatus = {
      status: trouble === null ? "ok" : "degraded",
      release,
      source,
      trouble,
      since,
    };
    return { body: { json } };
  },
});
