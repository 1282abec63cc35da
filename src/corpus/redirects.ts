import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CorpusDocument, CorpusVocabulary } from "../model/corpus.ts";
import { Redirects } from "../model/redirects.ts";
import { type DataError, DataErrors, nearest } from "./data-error.ts";
import { type Path, readYaml } from "./yaml-file.ts";

const FILE = "redirects.yaml";

/**
 * Reads where ids lead that were given up.
 *
 * @param folder the data's
 * @param isWhole whether `documents` are all there are; else whoever has the others looks whether there is what is led to
 * @returns undefined where there is no such file
 * @throws {DataErrors} with everything in it that does not fit: an id that is still there, or one that leads to none
 */
export async function readRedirects(
  folder: string,
  documents: readonly CorpusDocument[],
  vocabulary: CorpusVocabulary,
  isWhole: boolean,
): Promise<Redirects | undefined> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  const { value, error } = await readYaml(path, Redirects);
  const errors: DataError[] = [];
  const check = (
    at: Path,
    renamed: Readonly<Record<string, string>>,
    known: readonly string[],
    all: boolean,
  ) => {
    const there = new Set(known);
    for (const [old, now] of Object.entries(renamed)) {
      if (there.has(old))
        errors.push(error([...at, old], `"${old}" is still there`, "an id that was given up"));
      if (Object.hasOwn(renamed, now))
        errors.push(
          error([...at, old], `"${now}" was given up itself`, `where that leads, "${renamed[now]}"`),
        );
      else if (all && !there.has(now))
        errors.push(error([...at, old], `there is no "${now}"`, nearest(now, known, "an id that there is")));
    }
  };
  const slugs = documents.map(({ entry }) => entry.id);
  check(["documents"], value.documents ?? {}, slugs, isWhole);
  for (const noun of ["themes", "actors", "instruments"] as const)
    check(
      [noun],
      value[noun] ?? {},
      vocabulary[noun].map(({ id }) => id),
      true,
    );
  for (const [slug, renamed] of Object.entries(value.passages ?? {})) {
    const document = documents.find(({ entry }) => entry.id === slug);
    if (document !== undefined) check(["passages", slug], renamed, addressesIn(document), true);
    else if (isWhole)
      errors.push(
        error(["passages", slug], `there is no document "${slug}"`, nearest(slug, slugs, "its id")),
      );
  }
  if (errors.length > 0) throw new DataErrors(errors);
  return value;
}

/** All that has an address in a document, in any of its languages. */
function addressesIn({ entry: { sections, annexes = [] }, texts }: CorpusDocument): string[] {
  const inTexts = Object.values(texts)
    .flat()
    .flatMap(({ id, subparagraphs = [], sentences }) => [
      id,
      ...subparagraphs.map((one) => one.id),
      ...sentences.flatMap((sentence) => [sentence.id, ...sentence.acts.map((act) => act.id)]),
    ]);
  return [...new Set([...sections, ...annexes].map(({ id }) => id).concat(inTexts))];
}
