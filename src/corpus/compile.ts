import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../model/corpus.ts";
import { readAnnotations } from "./annotations/annotated-document.ts";
import { attachAnnotations } from "./annotations/attach.ts";
import { checkEverything } from "./checks/rules.ts";
import { compileDocument } from "./compile-document.ts";
import { attempt, type DataError, DataErrors } from "./data-error.ts";
import { readEverydayWords } from "./everyday-words.ts";
import { openLibrary } from "./library/open-library.ts";
import { compileVocabulary, readVocabulary } from "./vocabulary.ts";

const VOCABULARY = "vocabulary";

/** What is compiled besides `data`. */
export interface CompileOptions {
  /** The folder that `npm run import` writes; it need not be there. */
  library?: string | undefined;
}

/**
 * Compiles the `data` folder into the corpus that a release holds. The same data gives the same corpus: nothing in it
 * depends on the day, the machine or the order in which a folder lists its files.
 *
 * What was imported joins it: a document's other languages, and other documents, which come one after the other, without
 * annotations. A text of our own wins over an imported one in the same language.
 *
 * @param dataFolder the path of `data`
 * @throws {DataErrors} with everything that is wrong, each with file, line and what was expected
 */
export async function compileCorpus(dataFolder: string, { library }: CompileOptions = {}): Promise<Corpus> {
  const errors: DataError[] = [];
  const annotated = [];
  const slugs = await slugsIn(dataFolder);
  for (const slug of slugs) {
    const document = await attempt(errors, () => compileDocument(dataFolder, slug));
    if (document === undefined) continue;
    const folder = join(dataFolder, slug);
    const words = await attempt(errors, () => readEverydayWords(folder, document, errors));
    annotated.push(await readAnnotations(folder, { ...document, ...words }, errors));
  }
  const vocabularyFolder = join(dataFolder, VOCABULARY);
  const isNeeded = annotated.some(({ acts, references }) => acts !== undefined || references !== undefined);
  const vocabulary =
    isNeeded || existsSync(vocabularyFolder)
      ? await readVocabulary(vocabularyFolder, errors)
      : { themes: undefined, actors: undefined, instruments: undefined };
  errors.push(...checkEverything(annotated, vocabulary, annotated.length === slugs.length));
  if (errors.length > 0) throw new DataErrors(errors);

  const documents = annotated.map((one) => attachAnnotations(one, vocabulary.instruments?.value ?? []));
  const paragraphs = documents.flatMap(({ texts }) => Object.values(texts).flat());
  const corpus = { documents, vocabulary: compileVocabulary(vocabulary, paragraphs) };
  if (library === undefined) return corpus;
  const opened = openLibrary(library);
  const joined = [];
  for (const document of documents) joined.push(await opened.join(document));
  return { ...corpus, documents: joined, imported: opened.others(new Set(slugs)) };
}

async function slugsIn(dataFolder: string): Promise<string[]> {
  const folders = await readdir(dataFolder, { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory() && entry.name !== VOCABULARY)
    .map((entry) => entry.name)
    .sort();
}
