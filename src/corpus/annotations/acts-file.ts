import * as z from "zod/mini";
import { ActKind } from "../../model/act.ts";
import { Words } from "./words.ts";

/** A qualifier as it is written: `effort: strive to`. */
const QualifierEntry = z
  .record(z.string(), Words)
  .check(z.refine((entry) => Object.keys(entry).length === 1, "one kind with its words"));

/** An act as it is written. */
export const ActEntry = z.strictObject({
  kind: ActKind,
  verb: z.string().check(z.minLength(1, "the dictionary form of a verb")),
  actor: z.string(),
  addressees: z.optional(z.array(z.string())),
  text: Words,
  themes: z.optional(z.record(z.string(), Words)),
  qualifiers: z.optional(z.array(QualifierEntry)),
  deadline: z.optional(z.strictObject({ date: z.union([z.string(), z.number()]), text: Words })),
});
export type ActEntry = z.infer<typeof ActEntry>;

/** A sentence as it is written: what it says, or why there is nothing to say of it. */
export const SentenceEntry = z.strictObject({
  acts: z.optional(z.array(ActEntry)),
  context: z.optional(
    z.array(z.strictObject({ text: Words, why: z.string().check(z.minLength(1, "the reason")) })),
  ),
  nothing: z.optional(z.nullable(z.string())),
});
export type SentenceEntry = z.infer<typeof SentenceEntry>;

/** `acts/<section>.yaml`: each sentence of the section, by its address. */
export const ActsFile = z.record(z.string(), SentenceEntry);
export type ActsFile = z.infer<typeof ActsFile>;
