import type { CorpusDocument, CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";
import { firstText } from "../../model/document-languages.ts";

/** What is where in a document. */
export interface Outline {
  /** How the files of annotations are called: after the sections, and `preamble` for what stands above the first. */
  sections: string[];
  paragraphs: Map<string, CorpusParagraph>;
  sentences: Map<string, { sentence: CorpusSentence; paragraph: CorpusParagraph }>;
}

/** The section whose file a paragraph's annotations stand in; those of an annex begin with its id. */
export function fileSectionOf({ id, kind, section }: CorpusParagraph): string {
  const inside = section?.replace(/^.*\//, "") ?? "operative";
  const annex = /^(annex[^/]*)\//.exec(id)?.[1];
  return `${annex === undefined ? "" : `${annex}-`}${kind === "preamble" ? "preamble" : inside}`;
}

/** Lays out the text of a document that its annotations are of. */
export function outlineOf(document: CorpusDocument): Outline {
  const paragraphs = firstText(document);
  return {
    sections: [...new Set(paragraphs.map(fileSectionOf))],
    paragraphs: new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])),
    sentences: new Map(
      paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map((sentence) => [sentence.id, { sentence, paragraph }] as const),
      ),
    ),
  };
}
