import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../model/corpus.ts";
import { readAnnotations } from "./annotations/annotated-document.ts";
import { attachAnnotations } from "./annotations/attach.ts";
import { compileChangeVocabulary, readChangeFiles } from "./change-vocabulary.ts";
import { checkEverything } from "./checks/rules.ts";
import { compileDocument } from "./compile-document.ts";
import { attempt, type DataError, DataErrors } from "./data-error.ts";
import { type ActDeriver, actDeriver } from "./deriving/act-deriver.ts";
import { readEverydayWords } from "./everyday-words.ts";
import { readJoinedSeries } from "./library/joined-series.ts";
import { openLibrary } from "./library/open-library.ts";
import { readRedirects } from "./redirects.ts";
import { readStates } from "./states.ts";
import { compileVocabulary, readVocabulary } from "./vocabulary.ts";

const VOCABULARY = "vocabulary";

/** What is compiled besides `data`. */
export interface CompileOptions {
  /** The folder that `npm run import` writes; it need not be there. */
  library?: string | undefined;
  /** What derives the acts of imported documents; one that reads the vocabulary's verbs where none is given. */
  deriver?: ActDeriver | undefined;
}

/**
 * Compiles the `data` folder into the corpus that a release holds. The same data gives the same corpus: nothing in it
 * depends on the day, the machine or the order in which a folder lists its files.
 *
 * What was imported joins it: a document's other languages, and other documents, which come one after the other, with
 * acts that are derived from their verbs. A text of our own wins over an imported one in the same language.
 *
 * @param dataFolder the path of `data`
 * @throws {DataErrors} with everything that is wrong, each with file, line and what was expected
 */
export async function compileCorpus(
  dataFolder: string,
  { library, deriver }: CompileOptions = {},
): Promise<Corpus> {
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
  const changeFiles = await readChangeFiles(vocabularyFolder, errors);
  errors.push(
    ...checkEverything(annotated, { ...vocabulary, ...changeFiles }, annotated.length === slugs.length),
  );
  if (errors.length > 0) throw new DataErrors(errors);

  const documents = annotated.map((one) => attachAnnotations(one, vocabulary.instruments?.value ?? []));
  const paragraphs = documents.flatMap(({ texts }) => Object.values(texts).flat());
  const changes = compileChangeVocabulary(changeFiles);
  const compiled = compileVocabulary(vocabulary, paragraphs);
  const redirects = await readRedirects(dataFolder, documents, compiled, library === undefined);
  const corpus = {
    documents,
    vocabulary: compiled,
    ...(changes === undefined ? {} : { changes }),
    ...(redirects === undefined ? {} : { redirects }),
  };
  if (library === undefined) return corpus;
  const verbs = join(vocabularyFolder, "verbs.yaml");
  const opened = openLibrary(library, {
    deriver: deriver ?? (existsSync(verbs) ? await actDeriver(verbs) : undefined),
    states: await readStates(vocabularyFolder),
    joined: await readJoinedSeries(vocabularyFolder),
  });
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
