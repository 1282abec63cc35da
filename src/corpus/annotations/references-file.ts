import * as z from "zod/mini";
import { Words } from "./words.ts";

/** A reference as it is written. */
export const ReferenceEntry = z.strictObject({
  instrument: z.string(),
  locator: z.optional(z.string().check(z.minLength(1, "which part of the instrument"))),
  text: Words,
});
export type ReferenceEntry = z.infer<typeof ReferenceEntry>;

/** `references/<section>.yaml`: what each paragraph that points at something points at, by its address. */
export const ReferencesFile = z.record(z.string(), z.array(ReferenceEntry));
export type ReferencesFile = z.infer<typeof ReferencesFile>;
