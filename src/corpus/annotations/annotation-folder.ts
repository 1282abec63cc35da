import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type * as z from "zod/mini";
import { attempt, DataError } from "../data-error.ts";
import { readYaml, shownPath, type YamlFile } from "../yaml-file.ts";

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
