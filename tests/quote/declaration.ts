import type { CorpusEntry, CorpusParagraph } from "../../src/model/corpus.ts";
import type { Comparison } from "../../src/model/verdict.ts";
import { prepareDocument } from "../../src/quote/compare.ts";
import type { Resolvable } from "../../src/quote/resolve.ts";
import { compiled } from "../compiled.ts";

/** The paragraphs of the declaration, and the declaration ready for comparisons. */
export async function readDeclaration() {
  const { entry, texts } = compiled;
  const paragraphs = texts.en ?? [];
  const textOf = (id: string) => paragraphs.find((paragraph) => paragraph.id === id)?.text ?? "";
  return { paragraphs, textOf, document: prepareDocument(paragraphs, entry) };
}

/** A difference as one line: `same` words as they are, others in braces. */
export function printDifferences({ diff }: Pick<Comparison, "diff">): string {
  return diff
    .map(({ op, source, quote, marked }) => {
      if (op === "same") return quote;
      return `{${marked ? "omitted" : op}: ${source ?? ""}${source && quote ? " | " : ""}${quote ?? ""}}`;
    })
    .join("");
}

/** The declaration as the tests of `src/quote/` need it. */
export async function theDeclaration(): Promise<{
  entry: CorpusEntry;
  paragraphs: CorpusParagraph[];
  resolvable: Resolvable;
}> {
  const { entry, texts } = compiled;
  const paragraphs = texts.en ?? [];
  return { entry, paragraphs, resolvable: { ...entry, paragraphs } };
}
