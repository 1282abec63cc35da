import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusEntry, CorpusParagraph } from "../model/corpus.ts";
import { DataError } from "./data-error.ts";
import { type DocumentFile, expectationOf } from "./document-file.ts";
import { enactingOf } from "./reading/enacting.ts";
import type { Expectation } from "./reading/read-text.ts";
import { readResolutionText } from "./reading/resolution-text.ts";
import { sentencesOf } from "./reading/sentences.ts";
import { SourceError } from "./reading/source-error.ts";
import { shownPath } from "./yaml-file.ts";

/** A document's text in one language, and what the catalogue says of it. */
export type CompiledText = Pick<
  CorpusEntry,
  "title" | "source" | "counts" | "sections" | "annexes" | "enacting"
> & {
  paragraphs: CorpusParagraph[];
};

/**
 * Compiles `source.<language>.txt`.
 *
 * @throws {DataError} naming the line that does not fit, and what was expected there
 */
export async function compileText(
  folder: string,
  file: DocumentFile,
  language: string,
): Promise<CompiledText> {
  const path = join(folder, `source.${language}.txt`);
  const bytes = await readFile(path).catch(() => {
    throw new DataError(shownPath(path), 1, "the file cannot be read", "the text as received");
  });
  const expectation = expectationOf(file, language);
  const { sections, annexes, ...reading } = readSource(bytes, expectation, shownPath(path));
  const paragraphs = reading.paragraphs.map((paragraph) => withSentences(paragraph, language));
  const of = (kind: string) => paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  return {
    title: expectation.title,
    source: {
      publisher: file.source.publisher,
      url: file.texts[language]?.url ?? file.source.url,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
    counts: {
      preamble: of("preamble"),
      operative: of("operative"),
      footnotes: expectation.footnotes,
      sentences: paragraphs.flatMap(({ sentences }) => sentences).length,
      acts: 0,
      references: 0,
    },
    sections,
    ...(annexes.length === 0 ? {} : { annexes }),
    enacting: enactingOf(reading.blocks, expectation),
    paragraphs,
  };
}

function readSource(bytes: Uint8Array, expectation: Expectation, name: string) {
  try {
    return readResolutionText(bytes, expectation);
  } catch (error) {
    if (error instanceof SourceError) throw new DataError(name, error.line, error.problem, error.expected);
    throw error;
  }
}

/** A paragraph before its sentences are divided and anything is annotated. */
type PlainParagraph = Omit<CorpusParagraph, "sentences" | "themes" | "references">;

/** A paragraph with its sentences, and nothing annotated. */
export function withSentences(paragraph: PlainParagraph, language: string): CorpusParagraph {
  const { id, text, subparagraphs = [] } = paragraph;
  const sentences = sentencesOf({ id, text, subparagraphs }, language).map(({ id, start, end }) => ({
    ...{ id, text: text.slice(start, end), start, end },
    acts: [],
  }));
  return { ...paragraph, sentences, themes: [], references: [] };
}
