import { join } from "node:path";
import type { CorpusDocument } from "../../model/corpus.ts";
import type { DataError } from "../data-error.ts";
import { ActsFile, type AnnotationFolder, ReferencesFile, readAnnotationFolder } from "./annotation-files.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type PlacedReference, type PlacedSentence, placeReferences, placeSentences } from "./place.ts";

/** A document with its annotations, and where each of their words stands in the text: what the checks look at. */
export interface AnnotatedDocument {
  document: CorpusDocument;
  outline: Outline;
  acts: AnnotationFolder<ActsFile> | undefined;
  references: AnnotationFolder<ReferencesFile> | undefined;
  /** The entries of the acts' files whose sentence is in the text. */
  sentences: readonly PlacedSentence[];
  /** The entries of the references' files whose paragraph is in the text. */
  pointers: readonly PlacedReference[];
}

/**
 * Reads a document's annotations and looks for their words in its text.
 *
 * @param folder the document's folder
 * @param errors where everything is added that does not fit
 */
export async function readAnnotations(
  folder: string,
  document: CorpusDocument,
  errors: DataError[],
): Promise<AnnotatedDocument> {
  const outline = outlineOf(document);
  const { sections } = outline;
  const acts = await readAnnotationFolder(join(folder, "acts"), sections, ActsFile, errors);
  const references = await readAnnotationFolder(join(folder, "references"), sections, ReferencesFile, errors);
  return {
    document,
    outline,
    acts,
    references,
    sentences: acts === undefined ? [] : placeSentences(acts, outline),
    pointers: references === undefined ? [] : placeReferences(references, outline),
  };
}
