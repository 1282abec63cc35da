import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";

/** Whether the API is in good health. */
export const HealthStatus = noun(
  "HealthStatus",
  z.object({
    status: documented(
      z.enum(["ok", "degraded"]),
      "`ok` where the data’s store can be read; `degraded` where answers come from what is in memory.",
      "ok",
    ),
    release: documented(z.string(), "The release that readers get: a SHA-256 in hexadecimal.", "9f2c…"),
    source: documented(
      z.enum(["kv", "snapshot"]),
      "Where it was read from: the store, or the copy that the program carries.",
      "kv",
    ),
    trouble: documented(
      z.nullable(z.string()),
      "Why the store could not be read at the last look; null where it could.",
      null,
    ),
    since: documented(
      z.nullable(z.string()),
      "Since when it could not, as far as the part of the service knows that answers: in UTC; null where all is well.",
      null,
    ),
  }),
  "Whether the API is in good health.",
);
export type HealthStatus = z.infer<typeof HealthStatus>;
