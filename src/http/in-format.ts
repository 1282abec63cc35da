import * as z from "zod/mini";
import { documented } from "../model/documented.ts";

/** The parameter of what can be had in several formats. */
export function inFormat<F extends string>(formats: Readonly<Record<F, string>>, example: F) {
  const names = Object.keys(formats) as F[];
  const schema = documented(z.enum(names), "The format; where it is not said, `Accept` decides.", example);
  return { format: z.optional(schema) };
}
