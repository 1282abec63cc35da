import { compileDocument } from "../../src/corpus/compile-document.ts";
import type { CorpusEntry, CorpusParagraph } from "../../src/model/corpus.ts";
import type { Resolvable } from "../../src/quote/resolve.ts";

/** The declaration as the tests of `src/quote/` need it. */
export async function theDeclaration(): Promise<{
  entry: CorpusEntry;
  paragraphs: CorpusParagraph[];
  resolvable: Resolvable;
}> {
  const { entry, texts } = await compileDocument("data", "s-32-1");
  const paragraphs = texts.en ?? [];
  return { entry, paragraphs, resolvable: { ...entry, paragraphs } };
}
