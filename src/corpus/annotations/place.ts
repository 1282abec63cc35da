import type { CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";
import type { Span } from "../../model/footnote.ts";
import type { Path, YamlFile } from "../yaml-file.ts";
import type {
  ActEntry,
  ActsFile,
  AnnotationFolder,
  ReferenceEntry,
  ReferencesFile,
  SentenceEntry,
} from "./annotation-files.ts";
import type { Outline } from "./outline.ts";
import { findWords, isFound, type NotFound, type Place } from "./quoted-words.ts";

/** Words that an annotation quotes: where it does, and where they stand in the paragraph. */
export interface PlacedWords {
  path: Path;
  found: Span | NotFound;
}

/** An act with its words. */
export interface PlacedAct extends PlacedWords {
  entry: ActEntry;
  /** Counted from 1. */
  number: number;
  themes: (PlacedWords & { id: string })[];
  qualifiers: (PlacedWords & { kind: string })[];
  deadline?: PlacedWords & { date: string | number };
}

/** The entry of a sentence, with all of its words. */
export interface PlacedSentence {
  file: YamlFile<ActsFile>;
  entry: SentenceEntry;
  sentence: CorpusSentence;
  paragraph: CorpusParagraph;
  acts: PlacedAct[];
  context: PlacedWords[];
}

/** A reference with its words. */
export interface PlacedReference extends PlacedWords {
  file: YamlFile<ReferencesFile>;
  entry: ReferenceEntry;
  paragraph: CorpusParagraph;
}

/** Looks for the words of all acts; entries of sentences that the text does not have are left out. */
export function placeSentences(folder: AnnotationFolder<ActsFile>, outline: Outline): PlacedSentence[] {
  return [...folder.files.values()].flatMap((file) =>
    Object.entries(file.value).flatMap(([id, entry]) => {
      const known = outline.sentences.get(id);
      return known === undefined ? [] : [placeSentence(file, entry, known.sentence, known.paragraph)];
    }),
  );
}

/** Looks for the words of all references; entries of paragraphs that the text does not have are left out. */
export function placeReferences(
  folder: AnnotationFolder<ReferencesFile>,
  outline: Outline,
): PlacedReference[] {
  return [...folder.files.values()].flatMap((file) =>
    Object.entries(file.value).flatMap(([id, entries]) => {
      const paragraph = outline.paragraphs.get(id);
      if (paragraph === undefined) return [];
      const places = [wholeParagraph(paragraph)];
      return entries.map((entry, index) => {
        const found = findWords(paragraph.text, entry.text, places, "refuse");
        return { file, entry, paragraph, path: [id, index, "text"], found };
      });
    }),
  );
}

function placeSentence(
  file: YamlFile<ActsFile>,
  entry: SentenceEntry,
  sentence: CorpusSentence,
  paragraph: CorpusParagraph,
): PlacedSentence {
  const places = [wholeSentence(sentence)];
  const context = (entry.context ?? []).map(({ text }, index) => ({
    path: [sentence.id, "context", index, "text"],
    found: findWords(paragraph.text, text, places, "refuse"),
  }));
  const acts = (entry.acts ?? []).map((act, index) => placeAct(act, index, sentence, paragraph));
  return { file, entry, sentence, paragraph, acts, context };
}

function placeAct(
  entry: ActEntry,
  index: number,
  sentence: CorpusSentence,
  paragraph: CorpusParagraph,
): PlacedAct {
  const path = [sentence.id, "acts", index];
  const inSentence = wholeSentence(sentence);
  const found = findWords(paragraph.text, entry.text, [inSentence], "refuse");
  const inAct = isFound(found) ? [{ ...found, name: "the act" }] : [];
  const narrow = [...inAct, inSentence, ...introductions(sentence, paragraph).map(wholeSentence)];
  const wide = [...narrow, wholeParagraph(paragraph)];
  const { text } = paragraph;
  const act: PlacedAct = {
    entry,
    number: index + 1,
    path: [...path, "text"],
    found,
    themes: Object.entries(entry.themes ?? {}).map(([id, words]) => ({
      id,
      path: [...path, "themes", id],
      found: findWords(text, words, wide, "take the first"),
    })),
    qualifiers: (entry.qualifiers ?? []).flatMap((qualifier, at) =>
      Object.entries(qualifier).map(([kind, words]) => ({
        kind,
        path: [...path, "qualifiers", at, kind],
        found: findWords(text, words, narrow, "take the first"),
      })),
    ),
  };
  if (entry.deadline !== undefined) {
    act.deadline = {
      date: entry.deadline.date,
      path: [...path, "deadline", "text"],
      found: findWords(text, entry.deadline.text, narrow, "take the first"),
    };
  }
  return act;
}

/** The sentences that introduce the lettered part in which a sentence stands, the nearest first: they bound its acts too. */
function introductions({ id }: CorpusSentence, { sentences }: CorpusParagraph): CorpusSentence[] {
  const owner = (sentence: string) => sentence.slice(0, sentence.lastIndexOf("."));
  return sentences.filter((other) => owner(id).startsWith(`${owner(other.id)}(`)).reverse();
}

function wholeSentence({ id, start, end }: CorpusSentence): Place {
  return { name: `sentence ${id}`, start, end };
}

function wholeParagraph({ id, text }: CorpusParagraph): Place {
  return { name: `paragraph ${id}`, start: 0, end: text.length };
}
