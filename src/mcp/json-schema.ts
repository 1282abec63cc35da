import type * as z from "zod/mini";
// The Worker's build gives this file, and the SDK, a zod of their own.
import { toJSONSchema } from "zod/v4/core";

/** What a reader of answers needs nothing of: a later version may answer more, and examples are for people. */
const ONLY_ASKED = new Set(["additionalProperties", "examples", "pattern", "minimum", "maximum"]);

/** A schema as JSON Schema, of what is taken or of what is answered, so that all models take it. */
export function asJsonSchema(schema: z.ZodMiniObject, io: "input" | "output"): Record<string, unknown> {
  return portable(toJSONSchema(schema, { io }), io);
}

/** Some readers know one type a schema alone. */
function portable(part: object, io: "input" | "output"): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]): [string, unknown][] => {
      if (io === "output" && ONLY_ASKED.has(name)) return [];
      if (name === "type" && Array.isArray(value)) return [["anyOf", value.map((type) => ({ type }))]];
      if (typeof value !== "object" || value === null || Array.isArray(value)) return [[name, value]];
      return [[name, portable(value, io)]];
    }),
  );
}
