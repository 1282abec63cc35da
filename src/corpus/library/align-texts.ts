import type { CorpusDocument } from "../../model/corpus.ts";
import { firstLanguage, firstText } from "../../model/document-languages.ts";
import { type AddressDifference, alignLanguages } from "../reading/akn4un/align-languages.ts";
import type { ReadResolution } from "../reading/read-resolution.ts";
import type { KeptReading, LibraryText } from "./library-text.ts";

/** Texts of one document, with the sections' addresses of its first, and where addresses differ nevertheless. */
export interface AlignedTexts {
  texts: LibraryText[];
  /** The languages that so few paragraphs are the same in that the texts cannot be one document: they are left out. */
  apart: string[];
  differences: AddressDifference[];
}

/** Of the first text's paragraphs so many must another have: else its paragraph 1 is most likely not the other's. */
const SHARED = 0.5;

/** Aligns the texts of a document that was imported: the first has the addresses. */
export function alignTexts(texts: readonly LibraryText[]): AlignedTexts {
  const [first, ...others] = texts;
  if (first === undefined) return { texts: [], apart: [], differences: [] };
  const aligned = alignWith(readingOf(first), others);
  return { ...aligned, texts: [first, ...aligned.texts] };
}

/** Aligns imported texts with a document of our own, whose text has the addresses. */
export function alignWithOwn(
  { entry, texts }: CorpusDocument,
  joining: readonly LibraryText[],
): AlignedTexts {
  const language = firstLanguage(entry);
  const paragraphs = firstText({ entry, texts }).map(({ unnumbered, subparagraphs, ...paragraph }) => ({
    ...paragraph,
    ...(unnumbered === undefined ? {} : { unnumbered }),
    ...(subparagraphs === undefined ? {} : { subparagraphs }),
    openings: [],
  }));
  const { id, symbol, body, session, adopted, published, title, annexed, sections, annexes = [] } = entry;
  const enacting = entry.enacting ?? { formula: "", words: [], closing: [] };
  const about = { id, symbol, body, session, adopted, published, language, title, annexed };
  return alignWith({ ...about, enacting, sections, annexes, paragraphs, links: [], oddities: [] }, joining);
}

function alignWith(first: ReadResolution, others: readonly LibraryText[]): AlignedTexts {
  const aligned: AlignedTexts = { texts: [], apart: [], differences: [] };
  const wanted = first.paragraphs.map(({ id }) => id);
  for (const text of others) {
    // Of the two that are aligned, the one under this key has the addresses.
    const { texts, differences } = alignLanguages({ en: first, other: readingOf(text) });
    const given = new Set(texts.other?.paragraphs.map(({ id }) => id));
    const shared = wanted.filter((id) => given.has(id)).length;
    if (shared < wanted.length * SHARED) aligned.apart.push(text.language);
    else aligned.texts.push({ ...text, ...texts.other });
    aligned.differences.push(...differences.map((one) => ({ ...one, language: text.language })));
  }
  return aligned;
}

/** What a file said, as it was read. */
function readingOf({ agendaItem, annexedAs, ...text }: KeptReading): ReadResolution {
  const { number, title } = agendaItem ?? {};
  return {
    ...text,
    ...(annexedAs === undefined ? {} : { annexedAs }),
    ...(number === undefined ? {} : { agendaItem: title === undefined ? { number } : { number, title } }),
    paragraphs: text.paragraphs.map(({ unnumbered, subparagraphs, ...paragraph }) => ({
      ...paragraph,
      ...(unnumbered === undefined ? {} : { unnumbered }),
      ...(subparagraphs === undefined ? {} : { subparagraphs }),
    })),
  };
}
