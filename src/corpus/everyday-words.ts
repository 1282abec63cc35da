import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { CorpusDocument } from "../model/corpus.ts";
import { firstText } from "../model/document-languages.ts";
import type { DataError } from "./data-error.ts";
import { readYaml } from "./yaml-file.ts";

const FILE = "everyday-words.yaml";

/** `everyday-words.yaml`: by paragraph, what people type who look for it and don't know its wording. */
export const EverydayWordsFile = z.record(z.string(), z.array(z.string()));

/**
 * Reads a document's everyday words, where it has any, and holds them against its paragraphs.
 *
 * @param errors where everything is added that does not fit
 */
export async function readEverydayWords(
  folder: string,
  document: CorpusDocument,
  errors: DataError[],
): Promise<Pick<CorpusDocument, "everydayWords">> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return {};
  const file = await readYaml(path, EverydayWordsFile);
  const addresses = firstText(document).map(({ id }) => id);
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
  return { everydayWords: file.value };
}
