import type { CorpusDocument, CorpusEntry, CorpusParagraph } from "../../model/corpus.ts";
import { withSentences } from "../compile-text.ts";
import type { ActDeriver } from "../deriving/act-deriver.ts";
import { type MemberStates, votesOf } from "../states.ts";
import { alignTexts, alignWithOwn } from "./align-texts.ts";
import type { CatalogueRecord } from "./catalogue-record.ts";
import type { JoinedSeries } from "./joined-series.ts";
import type { LibraryText } from "./library-text.ts";
import { seriesOf } from "./series-of.ts";

/** The order in which a document's languages are given; the first that there is, where nobody asks for another. */
const ORDER = ["en", "fr", "es", "ru", "zh", "ar"];

/** What the United Nations' data says that an entry of the catalogue holds. */
type InCatalogue = Pick<CorpusEntry, "adoption" | "agendaItem" | "sponsors" | "subjects" | "goals">;

/** What documents are made with besides what was imported. */
export interface Making {
  deriver?: ActDeriver | undefined;
  states?: MemberStates | undefined;
  /** Series that go on under another title. */
  joined?: JoinedSeries | undefined;
}

/** A document's languages in the order in which they are given. */
export function inOrder(languages: readonly string[]): string[] {
  const rank = (language: string) => (ORDER.indexOf(language) + ORDER.length) % ORDER.length;
  return languages.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/**
 * Makes a document of the texts that were imported in its languages. Nobody annotated them: its acts are derived from the
 * verbs that open its paragraphs, in the first of its languages.
 *
 * @param texts in the order of {@link inOrder}
 * @param making what derives them, without which there are none; and the states that vote
 * @returns undefined where nothing says on which day it was adopted, or distributed: no day is made up
 */
export function importedDocument(
  texts: readonly LibraryText[],
  catalogue: CatalogueRecord | null,
  { deriver, states, joined }: Making = {},
): CorpusDocument | undefined {
  const [first] = texts;
  const adopted = texts.find((text) => text.adopted !== null)?.adopted ?? catalogue?.adopted;
  const published = texts.find((text) => text.published !== null)?.published;
  if (first === undefined || adopted == null || published == null) return undefined;
  const aligned = alignTexts(texts).texts;
  const compiled = aligned.map((text, index) => compileImported(text, index === 0 ? deriver : undefined));
  const { id, symbol, body, session, annexed } = first;
  const [[, about] = [], ...others] = compiled.map(({ language, about }) => [language, about] as const);
  if (about === undefined) throw new TypeError("a document has a text in one language at least");
  return {
    entry: {
      ...{ id, symbol, body, session, adopted, published },
      ...agendaItemOf(first),
      ...inCatalogue(catalogue),
      ...inSeries(texts, joined),
      ...{ annexed, languages: aligned.map(({ language }) => language) },
      ...about,
      ...(others.length === 0 ? {} : { translations: Object.fromEntries(others) }),
    },
    texts: Object.fromEntries(compiled.map(({ language, paragraphs }) => [language, paragraphs])),
    ...votesIn(catalogue, { body, adopted }, states),
  };
}

/**
 * Joins imported texts to a document of our own: where both have a language, ours stays. What was annotated is of our text
 * alone.
 *
 * @param texts in the order of {@link inOrder}
 */
export function joinImported(
  document: CorpusDocument,
  texts: readonly LibraryText[],
  catalogue: CatalogueRecord | null,
  { states }: Making = {},
): CorpusDocument {
  const { entry } = document;
  const joining = texts.filter(({ language }) => !entry.languages.includes(language));
  const compiled = alignWithOwn(document, joining).texts.map((text) => compileImported(text));
  const languages = [...entry.languages, ...compiled.map(({ language }) => language)];
  const translations = compiled.map(({ language, about }) => [language, about] as const);
  return {
    ...document,
    entry: {
      ...inCatalogue(catalogue),
      ...entry,
      languages,
      ...(languages.length === 1
        ? {}
        : { translations: { ...entry.translations, ...Object.fromEntries(translations) } }),
    },
    texts: {
      ...document.texts,
      ...Object.fromEntries(compiled.map(({ language, paragraphs }) => [language, paragraphs])),
    },
    ...votesIn(catalogue, entry, states),
  };
}

function votesIn(
  catalogue: CatalogueRecord | null,
  { body, adopted }: Pick<CorpusEntry, "body" | "adopted">,
  states: MemberStates | undefined,
): Pick<CorpusDocument, "votes"> {
  if (catalogue?.votes === undefined) return {};
  const { adoption, votes } = catalogue;
  return { votes: votesOf({ body, adopted, adoption, votes }, states) };
}

function inCatalogue(catalogue: CatalogueRecord | null): InCatalogue {
  if (catalogue === null) return {};
  const { adoption, agendaItem, sponsors, subjects, goals } = catalogue;
  const all = { adoption, agendaItem, sponsors, subjects, goals };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function inSeries(texts: readonly LibraryText[], joined?: JoinedSeries): Pick<CorpusEntry, "series"> {
  const english = texts.find(({ language }) => language === "en");
  const series = english && seriesOf(english.title, english.body);
  return series === undefined ? {} : { series: joined?.get(series) ?? series };
}

function agendaItemOf({ agendaItem }: LibraryText): InCatalogue {
  if (agendaItem === undefined) return {};
  const { number, title } = agendaItem;
  return { agendaItem: title === undefined ? number : `${number}: ${title}` };
}

type InOneLanguage = Pick<CorpusEntry, "title" | "source" | "counts" | "sections" | "annexes" | "enacting">;

function aboutText(text: LibraryText, paragraphs: readonly CorpusParagraph[]): InOneLanguage {
  const { title, source, sections, annexes, enacting } = text;
  const of = (wanted: string) => paragraphs.filter(({ kind }) => kind === wanted).length;
  return {
    ...{ title, source, sections },
    counts: {
      preamble: of("preamble"),
      operative: of("operative"),
      footnotes: paragraphs.flatMap(({ footnotes }) => footnotes).length,
      sentences: paragraphs.flatMap(({ sentences }) => sentences).length,
      acts: paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts)).length,
      references: 0,
    },
    ...(annexes.length === 0 ? {} : { annexes }),
    enacting,
  };
}

function compileImported(text: LibraryText, deriver?: ActDeriver) {
  const { language } = text;
  const paragraphs = text.paragraphs.map(({ openings, ...read }) => {
    const paragraph = withSentences(read, language);
    return deriver?.derive(paragraph, openings, text) ?? paragraph;
  });
  return { language, paragraphs, about: aboutText(text, paragraphs) };
}
