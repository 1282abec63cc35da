import type { CorpusDocument, CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";

/** What is where in a document. */
export interface Outline {
  /** How the files of annotations are called: after the sections, and `preamble` for what stands above the first. */
  sections: string[];
  paragraphs: Map<string, CorpusParagraph>;
  sentences: Map<string, { sentence: CorpusSentence; paragraph: CorpusParagraph }>;
}

/** The section whose file a paragraph's annotations stand in. */
export function fileSectionOf({ kind, section }: CorpusParagraph): string {
  return kind === "preamble" ? "preamble" : (section ?? "operative");
}

/** Lays out the text of a document that its annotations are of. */
export function outlineOf({ entry, texts }: CorpusDocument): Outline {
  // Annotations are of the text that `source.txt` is, whose language comes first.
  const paragraphs = texts[entry.languages[0] ?? ""] ?? [];
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
