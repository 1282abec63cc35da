import { readdir } from "node:fs/promises";
import type { Corpus } from "../model/corpus.ts";
import { compileDocument } from "./compile-document.ts";

const VOCABULARY = "vocabulary";

/**
 * Compiles the `data` folder into the corpus that a release holds. The same data gives the same corpus: nothing in it
 * depends on the day, the machine or the order in which a folder lists its files.
 *
 * @param dataFolder the path of `data`
 * @throws {DataError | DataErrors} naming file, line, what is wrong and what was expected
 */
export async function compileCorpus(dataFolder: string): Promise<Corpus> {
  const folders = await readdir(dataFolder, { withFileTypes: true });
  const slugs = folders
    .filter((entry) => entry.isDirectory() && entry.name !== VOCABULARY)
    .map((entry) => entry.name)
    .sort();
  const documents = [];
  for (const slug of slugs) documents.push(await compileDocument(dataFolder, slug));
  return { documents };
}
