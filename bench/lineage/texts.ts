/*
 * The texts of a library, that is the folder that LIBRARY names, else `library/`: `npm run import` makes it.
 */
import { openLibrary } from "../../src/corpus/library/open-library.ts";
import type { TextToRelate } from "../../src/lineage/find-relations.ts";
import { readWords } from "../../src/lineage/read-words.ts";
import { subjectOf } from "../../src/lineage/subject.ts";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { entryIn } from "../../src/model/document-languages.ts";

const folder = process.env.LIBRARY || "library";

/** The documents of the library, one after the other. */
export const documentsInLibrary = (): AsyncIterable<CorpusDocument> => openLibrary(folder).others(new Set());

/** A text, its words, and what it is called. */
export interface ReadText extends TextToRelate {
  id: string;
  symbol: string;
  title: string;
  session: string;
  body: string;
  addresses: string[];
  texts: string[];
}

/** All texts in a language, read. */
export async function readTexts(language: string): Promise<ReadText[]> {
  const all: ReadText[] = [];
  for await (const { entry, texts } of documentsInLibrary()) {
    const paragraphs = texts[language];
    if (paragraphs === undefined) continue;
    const { id, symbol, title, session, body, adopted, series } = entry;
    all.push({
      ...{ document: all.length, id, symbol, title, session, body, adopted, series },
      subject: subjectOf(title, entryIn(entry, language).title, language),
      addresses: paragraphs.map((one) => one.id),
      texts: paragraphs.map(({ text }) => text),
      paragraphs: paragraphs.map(({ text }) => readWords(text, language)),
    });
  }
  if (all.length === 0) throw new Error(`there are no texts in "${language}" in ${folder}`);
  return all;
}

/** Where a paragraph stands, as the data here names it: `a-res-79-226 12`. */
export function placeName(text: ReadText, paragraph: number): string {
  return `${text.id} ${text.addresses[paragraph]}`;
}
