import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";
import { actsHaveThemes } from "./acts-have-themes.ts";
import { actsStandApart } from "./acts-stand-apart.ts";
import { broaderWithoutCycle } from "./broader-without-cycle.ts";
import { contextBesideActs } from "./context-beside-acts.ts";
import { deadlinesAreDates } from "./deadlines-are-dates.ts";
import { decisionsAreClear } from "./decisions-are-clear.ts";
import { entriesInTheirFile } from "./entries-in-their-file.ts";
import { everySentenceDecided } from "./every-sentence-decided.ts";
import { filesNamedAfterSections } from "./files-named-after-sections.ts";
import { inTextOrder } from "./in-text-order.ts";
import { knownIds } from "./known-ids.ts";
import { knownQualifierKinds } from "./known-qualifier-kinds.ts";
import { knownRelations } from "./known-relations.ts";
import { namesAreOnesOwn } from "./names-are-ones-own.ts";
import { noRelationToItself } from "./no-relation-to-itself.ts";
import { phrasesOnce } from "./phrases-once.ts";
import { quotedQualifiersKnown } from "./quoted-qualifiers-known.ts";
import { referencesOnce } from "./references-once.ts";
import { sentencesCovered } from "./sentences-covered.ts";
import { themesHaveNames } from "./themes-have-names.ts";
import { uniqueIds } from "./unique-ids.ts";
import { vocabularyIsUsed } from "./vocabulary-is-used.ts";
import { wordsInText } from "./words-in-text.ts";

/** A rule of the vocabulary. Like every rule it is silent on a file that could not be read. */
type VocabularyRule = (vocabulary: VocabularyFiles) => DataError[];

/** A rule of a document's annotations. */
type DocumentRule = (annotated: AnnotatedDocument, vocabulary: VocabularyFiles) => DataError[];

/** A rule of everything together, which has no meaning while a document is missing. */
type CorpusRule = (annotated: readonly AnnotatedDocument[], vocabulary: VocabularyFiles) => DataError[];

const VOCABULARY_RULES: readonly VocabularyRule[] = [
  uniqueIds,
  namesAreOnesOwn,
  themesHaveNames,
  knownRelations,
  noRelationToItself,
  broaderWithoutCycle,
  phrasesOnce,
  quotedQualifiersKnown,
];

const DOCUMENT_RULES: readonly DocumentRule[] = [
  filesNamedAfterSections,
  entriesInTheirFile,
  everySentenceDecided,
  decisionsAreClear,
  wordsInText,
  knownIds,
  knownQualifierKinds,
  actsHaveThemes,
  inTextOrder,
  actsStandApart,
  referencesOnce,
  contextBesideActs,
  sentencesCovered,
  deadlinesAreDates,
];

const CORPUS_RULES: readonly CorpusRule[] = [vocabularyIsUsed];

/**
 * Holds all of the curated data against all of the rules.
 *
 * @param isWhole whether these are all of the documents; not where the text of one could not be read
 */
export function checkEverything(
  annotated: readonly AnnotatedDocument[],
  vocabulary: VocabularyFiles,
  isWhole: boolean,
): DataError[] {
  return [
    ...VOCABULARY_RULES.flatMap((rule) => rule(vocabulary)),
    ...annotated.flatMap((document) => DOCUMENT_RULES.flatMap((rule) => rule(document, vocabulary))),
    ...(isWhole ? CORPUS_RULES.flatMap((rule) => rule(annotated, vocabulary)) : []),
  ];
}
