import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import type { CorpusDocument } from "../model/corpus.ts";
import { firstText } from "../model/document-languages.ts";
import type { DataError } from "./data-error.ts";
import { readYaml } from "./yaml-file.ts";

const FILE = "everyday-words.yaml";
const OTHERS = /^everyday-words\.([a-z]{2,3})\.yaml$/;

/** `everyday-words.yaml`: by paragraph, what people type who look for it and don't know its wording. */
export const EverydayWordsFile = z.record(z.string(), z.array(z.string()));

/**
 * Reads a document's everyday words, where it has any, and holds them against its paragraphs: those in its first language
 * from `everyday-words.yaml`, others from `everyday-words.fr.yaml` and its like, whether or not the text is there in it.
 *
 * @param errors where everything is added that does not fit
 */
export async function readEverydayWords(
  folder: string,
  document: CorpusDocument,
  errors: DataError[],
): Promise<Pick<CorpusDocument, "everydayWords" | "everydayWordsIn">> {
  const addresses = firstText(document).map(({ id }) => id);
  const read = (name: string) => readFile(join(folder, name), addresses, errors);
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const others: Record<string, Record<string, string[]>> = {};
  for (const name of names) {
    const language = OTHERS.exec(name)?.[1];
    if (language !== undefined) others[language] = await read(name);
  }
  return {
    ...(names.includes(FILE) ? { everydayWords: await read(FILE) } : {}),
    ...(Object.keys(others).length > 0 ? { everydayWordsIn: others } : {}),
  };
}

async function readFile(path: string, addresses: readonly string[], errors: DataError[]) {
  const file = await readYaml(path, EverydayWordsFile);
  for (const [address, words] of Object.entries(file.value)) {
    if (!addresses.includes(address)) {
      const expected = `an address of the document, such as "${addresses[0]}"`;
      errors.push(file.error([address], `there is no paragraph "${address}"`, expected));
    }
    for (const [index, word] of words.entries()) {
      if (!/\p{L}/u.test(word)) errors.push(file.error([address, index], `"${word}"`, "words"));
      const isTwice = words.findIndex((one) => one.toLowerCase() === word.toLowerCase()) < index;
      if (isTwice) errors.push(file.error([address, index], `"${word}" stands here twice`, "each once"));
    }
  }
  return file.value;
}
