import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusDocument, CorpusParagraph } from "../model/corpus.ts";
import { DataError } from "./data-error.ts";
import { DocumentFile } from "./document-file.ts";
import type { ReadParagraph } from "./reading/reading.ts";
import { readResolutionText } from "./reading/resolution-text.ts";
import { divideIntoSentences } from "./reading/sentences.ts";
import { SourceError } from "./reading/source-error.ts";
import { readYaml, shownPath } from "./yaml-file.ts";

/**
 * Compiles the text in one folder of `data/` into a document as a release holds it, without annotations.
 *
 * @param dataFolder the `data` folder
 * @param slug the document's folder in it, which is its id
 * @throws {DataError | DataErrors} naming file, line, what is wrong and what was expected
 */
export async function compileDocument(dataFolder: string, slug: string): Promise<CorpusDocument> {
  const file = await readYaml(join(dataFolder, slug, "document.yaml"), DocumentFile);
  const { expects, language, ...about } = file.value;
  if (about.id !== slug) {
    throw file.error(["id"], `the id "${about.id}"`, `the folder's name, "${slug}"`);
  }
  const source = join(dataFolder, slug, "source.txt");
  const bytes = await readFile(source).catch(() => {
    throw new DataError(shownPath(source), 1, "the file cannot be read", "the text as received");
  });
  const reading = readSource(bytes, file.value, shownPath(source));
  const paragraphs = reading.paragraphs.map(withSentences);
  return {
    entry: {
      ...about,
      languages: [language],
      source: { ...about.source, sha256: createHash("sha256").update(bytes).digest("hex") },
      sections: reading.sections,
      counts: {
        preamble: expects.preamble,
        operative: expects.operative,
        footnotes: expects.footnotes,
        sentences: paragraphs.flatMap(({ sentences }) => sentences).length,
        acts: 0,
        references: 0,
      },
    },
    texts: { [language]: paragraphs },
  };
}

function readSource(bytes: Uint8Array, expectation: DocumentFile, name: string) {
  try {
    return readResolutionText(bytes, expectation);
  } catch (error) {
    if (error instanceof SourceError) throw new DataError(name, error.line, error.problem, error.expected);
    throw error;
  }
}

function withSentences(paragraph: ReadParagraph): CorpusParagraph {
  const sentences = divideIntoSentences(paragraph.text).map(({ start, end }, index) => ({
    id: `${paragraph.id}.${index + 1}`,
    text: paragraph.text.slice(start, end),
    start,
    end,
    acts: [],
  }));
  return { ...paragraph, sentences, themes: [], references: [] };
}
