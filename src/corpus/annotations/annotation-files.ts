import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

import * as z from "zod/mini";
import { ActKind } from "../../model/act.ts";
import { attempt, DataError } from "../data-error.ts";
import { readYaml, shownPath, type YamlFile } from "../yaml-file.ts";
import { Words } from "./quoted-words.ts";

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

/** A folder with one file a section of a document, as far as its files could be read. */
export interface AnnotationFolder<T> {
  /** How messages call it. */
  name: string;
  /** The files that fit their schema, by section. */
  files: ReadonlyMap<string, YamlFile<T>>;
  /** The sections whose file is there but cannot be read: nothing more can be said of them. */
  unreadable: ReadonlySet<string>;
  /** The files that are named after no section. */
  strays: readonly string[];
}

/**
 * Reads a folder of annotations.
 *
 * @param sections how the files are called, without `.yaml`
 * @param errors where everything is added that does not fit
 * @returns undefined where there is no such folder: the text was not annotated
 */
export async function readAnnotationFolder<S extends z.ZodMiniType>(
  path: string,
  sections: readonly string[],
  schema: S,
  errors: DataError[],
): Promise<AnnotationFolder<z.infer<S>> | undefined> {
  if (!existsSync(path)) return undefined;
  const names = await attempt(errors, () => namesIn(path));
  if (names === undefined) return undefined;
  const files = new Map<string, YamlFile<z.infer<S>>>();
  const unreadable = new Set<string>();
  for (const section of sections) {
    if (!names.includes(`${section}.yaml`)) continue;
    const file = await attempt(errors, () => readYaml(join(path, `${section}.yaml`), schema));
    if (file === undefined) unreadable.add(section);
    else files.set(section, file);
  }
  const expected = new Set(sections.map((section) => `${section}.yaml`));
  const strays = names.filter((name) => !name.startsWith(".") && !expected.has(name)).sort();
  return { name: shownPath(path), files, unreadable, strays };
}

async function namesIn(path: string): Promise<string[]> {
  return await readdir(path).catch(() => {
    throw new DataError(shownPath(path), 1, "the folder cannot be read", "a folder with a file a section");
  });
}
