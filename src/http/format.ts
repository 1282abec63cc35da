import * as z from "zod/mini";
import { documented } from "../model/documented.ts";

/** What a passage can be had as, by the name that `?format=` takes; `md` and `txt` are what the exports' files end in. */
export const PASSAGE_FORMATS = {
  json: "application/json",
  markdown: "text/markdown",
  md: "text/markdown",
  text: "text/plain",
  txt: "text/plain",
  html: "text/html",
  jsonld: "application/ld+json",
} as const;

/** The parameter of what can be had in several formats. */
export function inFormat<F extends string>(formats: Readonly<Record<F, string>>, example: F) {
  const names = Object.keys(formats) as F[];
  const schema = documented(z.enum(names), "The format; where it is not said, `Accept` decides.", example);
  return { format: z.optional(schema) };
}
