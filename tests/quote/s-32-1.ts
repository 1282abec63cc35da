import { compileDocument } from "../../src/corpus/compile-document.ts";
import { prepareDocument } from "../../src/quote/compare.ts";

/** The paragraphs of the declaration, and the declaration ready for comparisons. */
export async function readDeclaration() {
  const { texts } = await compileDocument("data", "s-32-1");
  const paragraphs = texts.en ?? [];
  const textOf = (id: string) => paragraphs.find((paragraph) => paragraph.id === id)?.text ?? "";
  return { paragraphs, textOf, document: prepareDocument(paragraphs) };
}
