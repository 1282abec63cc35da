import { type ComparedRow, countRows } from "../../lineage/compare-texts.ts";
import { threadParagraphs } from "../../lineage/thread-paragraphs.ts";
import type { CorpusParagraph } from "../../model/corpus.ts";
import type { Series, SeriesDocument, SeriesMember, SinceBefore } from "../../model/series.ts";
import type { PassageIndex } from "../across/passage-index.ts";
import { type OpenDocument, openDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";
import { nearest, Refusal, shorten } from "../refusal.ts";
import { comparedRows } from "./compare-documents.ts";
import { type FoundSeries, linksOfSeries, seriesNamed } from "./find-series.ts";

/** So many of the latest documents are a column: an answer has to be made in a bounded time. */
const MOST_DOCUMENTS = 24;

/**
 * A series, with all that became of its paragraphs: each document compared with the one before that is here.
 *
 * @param lang the language of the texts; where it is not given, the first language of the latest document
 * @throws {Refusal} 404 for a series that is not there, and a language that none of its documents has; 503 where it can't
 *   be read
 */
export async function openSeries(
  ask: Asked & { index: PassageIndex },
  id: string,
  lang?: string,
): Promise<Series> {
  const series = await seriesNamed(ask.index, id);
  const language = languageOf(series, lang);
  const [inLanguage, otherwise] = [true, false].map((has) =>
    series.members.filter(({ languages }) => languages.includes(language) === has),
  ) as [SeriesMember[], SeriesMember[]];
  const members = inLanguage.slice(-MOST_DOCUMENTS);
  await Promise.all(members.map(({ document }) => ask.release.open(document, { languages: [language] })));
  const open = members.map(({ document }) =>
    openDocument({ ...ask, path: { document }, query: { lang: language } }),
  );
  const steps = await Promise.all(
    open.slice(1).map((to, at) => comparedRows(ask, { from: open[at] as OpenDocument, to, language })),
  );
  const { title, body, sessions } = series;
  return {
    ...{ id, title: open.at(-1)?.document.entry.title ?? title, body, sessions, language },
    documents: members.map((member, at) => {
      const before = members[at - 1];
      const since =
        before && sinceBefore(ask.origin, series, { before, member, language }, steps[at - 1] ?? []);
      return seriesDocument(member, open[at] as OpenDocument, since);
    }),
    otherwise,
    rows: rowsOf(open, steps),
    links: linksOfSeries(ask.origin, id),
  };
}

function languageOf({ id, members }: FoundSeries, lang: string | undefined): string {
  const languages = [...new Set(members.toReversed().flatMap((one) => one.languages))];
  const language = lang ?? languages[0] ?? "";
  if (languages.includes(language)) return language;
  throw new Refusal("unknown-language", {
    detail: `no document of the series "${id}" is here in the language "${shorten(language)}"`,
    errors: [{ parameter: "lang", detail: `no text in "${shorten(language)}"`, expected: languages }],
    didYouMean: nearest(language, languages),
  });
}

function seriesDocument(
  { languages: _, ...member }: SeriesMember,
  { by, paragraphs }: OpenDocument,
  since: SinceBefore | undefined,
): SeriesDocument {
  return {
    ...member,
    title: by.entry.title,
    paragraphs: paragraphs.length,
    ...(since === undefined ? {} : { since }),
    links: { self: by.link(""), html: by.page(""), votes: `${by.origin}/v1/${member.document}/votes` },
  };
}

interface Consecutive {
  before: SeriesMember;
  member: SeriesMember;
  language: string;
}

function sinceBefore(
  origin: string,
  { held }: FoundSeries,
  { before, member, language }: Consecutive,
  rows: readonly ComparedRow[],
): SinceBefore {
  const between = sessionsBetween(before.session, member.session);
  const [from, to] = [before.document, member.document];
  const isFirst = before.languages[0] === language && member.languages[0] === language;
  return {
    document: from,
    symbol: before.symbol,
    counts: countRows(rows),
    without: between.filter((session) => held.has(session)),
    notHere: between.filter((session) => !held.has(session)),
    links: {
      self: `${origin}/v1/compare?from=${from}&to=${to}${isFirst ? "" : `&lang=${language}`}`,
      html: `${origin}/compare/${from}...${to}${isFirst ? "" : `?lang=${language}`}`,
    },
  };
}

/** The sessions between two that are numbered; none of others, which nothing says how to count. */
function sessionsBetween(before: string, after: string): string[] {
  if (!/^\d+$/.test(before) || !/^\d+$/.test(after)) return [];
  const count = Math.max(0, Number(after) - Number(before) - 1);
  return Array.from({ length: count }, (_, at) => String(Number(before) + at + 1));
}

function rowsOf(open: readonly OpenDocument[], steps: readonly (readonly ComparedRow[])[]): Series["rows"] {
  const texts = open.map(({ paragraphs }) => new Map(paragraphs.map((one) => [one.id, one.text])));
  return threadParagraphs(open[0]?.paragraphs.map(({ id }: CorpusParagraph) => id) ?? [], steps).map(
    ({ cells, changes }) => {
      const latest = cells.findLastIndex((cell) => cell !== null);
      return { cells, changes, text: texts[latest]?.get(cells[latest] ?? "") ?? "" };
    },
  );
}
