import { english } from "../../quote/comparing/languages/en.ts";
import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";

/**
 * The phrases that a quotation must not leave out unsaid are phrases of qualifiers.yaml, which is the list of all: the
 * elements carry a few of them to the pages that they stand in.
 */
export function quotedQualifiersKnown({ qualifiers: file }: VocabularyFiles): DataError[] {
  if (file === undefined) return [];
  const known = new Set(file.value.map(({ phrase }) => phrase));
  return english.qualifiers
    .filter((phrase) => !known.has(phrase))
    .map((phrase) =>
      file.error([], `there is no "${phrase}", which quotations are compared with`, `a phrase "${phrase}"`),
    );
}
