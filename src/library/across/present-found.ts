import type { Span } from "../../model/footnote.ts";
import type { Row } from "../../search/across/database.ts";
import { type CitedEntry, readCited, readShown, type ShownPassage } from "../../search/across/shown.ts";
import type { TermPlace } from "../../search/across/words.ts";
import { type Asked, linksOf, type Presenter, presenter } from "../presenting/presenter.ts";

/** A passage that was found, and what presents it: all of it from the index, which is that of the release. */
export interface FoundText extends ShownPassage {
  by: Presenter<CitedEntry>;
}

/**
 * Reads what was found.
 *
 * @param rows with the columns `row`, `shown` and `cited`
 */
export function readFound(ask: Asked, rows: readonly Row[], language: string): FoundText[] {
  const known = new Map<unknown, Presenter<CitedEntry>>();
  return rows.map((row) => {
    const by = known.get(row.cited) ?? presenter(ask, readCited(row.cited), language);
    known.set(row.cited, by);
    return { ...readShown(row), by };
  });
}

/** What every answer says of a passage that was found, besides why. */
export function presentFound({ by, id, kind, previous, next }: FoundText) {
  const { symbol, adopted } = by.entry;
  const isTitle = kind === "title";
  const order = [previous, id, next].filter((one) => one !== undefined);
  return {
    about: { document: by.entry.id, language: by.language, symbol, adopted, id, kind },
    citation: by.cite(isTitle ? "" : id),
    links: isTitle
      ? { self: by.link(""), html: by.page(""), document: by.link("") }
      : linksOf(by, id, undefined, order),
  };
}

/** The sentence of a passage that has the most different words of those that were found in it; a title is shown whole. */
export function snippetOf({ text, sentences }: ShownPassage, places: readonly TermPlace[]) {
  const inside = (from: number, to: number) => places.filter(({ start, end }) => start >= from && end <= to);
  let best: { id: string; start: number; end: number } | undefined;
  let most = -1;
  for (const sentence of sentences) {
    const words = new Set(inside(sentence.start, sentence.end).map(({ term }) => term)).size;
    if (words > most) {
      best = sentence;
      most = words;
    }
  }
  const { start, end } = best ?? { start: 0, end: text.length };
  return {
    text: text.slice(start, end),
    ...(best !== undefined && { sentence: best.id }),
    highlights: joined(inside(start, end)).map((span) => ({
      start: span.start - start,
      end: span.end - start,
    })),
  };
}

/**
 * Where terms stand in a passage, as far as {@link snippetOf} has to know: in its sentences, up to the first that has all of
 * them. Of a long paragraph most need not be read.
 *
 * @param find what finds the terms in a text
 * @param terms how many there are
 */
export function placesToShow(
  { text, sentences }: ShownPassage,
  find: (text: string) => TermPlace[],
  terms: number,
): TermPlace[] {
  if (sentences.length < 2) return find(text);
  const places: TermPlace[] = [];
  for (const { start, end } of sentences) {
    const here = find(text.slice(start, end));
    for (const place of here) places.push({ ...place, start: place.start + start, end: place.end + start });
    if (new Set(here.map(({ term }) => term)).size === terms) break;
  }
  return places;
}

/** Spans that overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
