import type { CorpusEntry, CorpusParagraph } from "../../model/corpus.ts";
import { entryIn } from "../../model/document-languages.ts";
import type { Row } from "./database.ts";
import { placeOf } from "./schema.ts";

/*
 * A passage as the index holds it to be shown: its text, its sentences, its neighbours, and what its document is called. A
 * page of a search is then answered from the rows that were found.
 */

/** What citing and linking need to know of a document in one language. */
export type CitedEntry = Pick<
  CorpusEntry,
  "id" | "symbol" | "body" | "session" | "adopted" | "annexed" | "annexes" | "languages"
>;

/** A title or a paragraph, as it is shown. */
export interface ShownPassage {
  /** Its address, or `title`. */
  id: string;
  kind: "title" | "preamble" | "operative";
  text: string;
  /** Its sentences, by UTF-16 offsets; a title has none. */
  sentences: readonly { id: string; start: number; end: number }[];
  /** The paragraphs beside it. */
  previous?: string | undefined;
  next?: string | undefined;
}

/**
 * Its text; of a paragraph also its address, those beside it, and its sentences: 1 where it is one from end to end, whose
 * address is as ever.
 */
type InRow =
  | [text: string]
  | [
      text: string,
      id: string,
      previous: string | null,
      next: string | null,
      sentences: 1 | [id: string, start: number, end: number][],
    ];

/** What citing and linking need to know of a document, as the index holds it. */
export function citedIn(entry: CorpusEntry, language: string): string {
  const { id, symbol, body, session, adopted, annexed, annexes, languages } = entryIn(entry, language);
  const cited: CitedEntry = { id, symbol, body, session, adopted, annexed, languages };
  // Of annexes a citation says no more than how many there are.
  if (annexes !== undefined)
    cited.annexes = annexes.map((annex) => ({ id: annex.id, heading: "", title: null, paragraphs: [] }));
  return JSON.stringify(cited);
}

/** Reads what {@link citedIn} made. */
export function readCited(cited: unknown): CitedEntry {
  return JSON.parse(String(cited)) as CitedEntry;
}

/** What is shown of a text's passages, in their order: its title, then its paragraphs. */
export function shownOf(title: string, paragraphs: readonly CorpusParagraph[]): InRow[] {
  return [[title], ...paragraphs.map((_, at) => shownAt(paragraphs, at))];
}

function shownAt(paragraphs: readonly CorpusParagraph[], at: number): InRow {
  const { id = "", text = "", sentences = [] } = paragraphs[at] ?? {};
  const [only] = sentences;
  const isWhole = sentences.length === 1 && only?.id === `${id}.1` && only.end - only.start === text.length;
  return [
    text,
    id,
    paragraphs[at - 1]?.id ?? null,
    paragraphs[at + 1]?.id ?? null,
    isWhole ? 1 : sentences.map((sentence) => [sentence.id, sentence.start, sentence.end]),
  ];
}

/**
 * Reads a passage that was found.
 *
 * @param columns `row`, and `shown`
 */
export function readShown({ row, shown }: Row): ShownPassage {
  const { kind } = placeOf(Number(row));
  const [text, id = "title", previous, next, sentences = []] = JSON.parse(String(shown)) as InRow;
  return {
    ...{ id, text, kind: kind === "beside" ? "title" : kind },
    sentences:
      sentences === 1
        ? [{ id: `${id}.1`, start: 0, end: text.length }]
        : sentences.map(([address, start, end]) => ({ id: address, start, end })),
    previous: previous ?? undefined,
    next: next ?? undefined,
  };
}
