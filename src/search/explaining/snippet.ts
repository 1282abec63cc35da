import type { CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";
import type { Span } from "../../model/footnote.ts";
import type { Snippet } from "../../model/search.ts";
import type { TextIndex } from "../index-format.ts";
import { locatePosition } from "../querying/evidence.ts";
import { isWantedAct, isWantedTheme, placesOfPhrase } from "../querying/filters.ts";
import type { Ranked } from "../querying/rank.ts";
import type { Found } from "../search.ts";
import { spansOf } from "../words.ts";
import { namesThatCount } from "./reasons.ts";

/**
 * Chooses the sentence of a paragraph that answers best, and what to highlight in it: the words that were asked for, and
 * the words that show a theme or point at an instrument whose name was asked for. Where only a footnote has the words,
 * the footnote is shown.
 */
export function snippetOf(
  found: Found,
  { paragraph: number, sentence: best }: Ranked,
  index: TextIndex,
  paragraph: CorpusParagraph,
): Snippet {
  const at = sentenceToShow(found, number, best, index, paragraph);
  const sentence = paragraph.sentences[at];
  if (sentence === undefined) return { text: paragraph.text, sentence: paragraph.id, highlights: [] };
  const asked = wordsIn(found, number, index, paragraph.text, at, undefined);
  if (asked.length === 0) {
    for (const [note, { number: footnote, text }] of paragraph.footnotes.entries()) {
      const highlights = merged(wordsIn(found, number, index, text, at, note));
      if (highlights.length > 0) return { text, sentence: sentence.id, footnote, highlights };
    }
  }
  const shown = shownWords(found, number, index, paragraph, sentence);
  const highlights = merged([...asked, ...shown]).map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  return { text: sentence.text, sentence: sentence.id, highlights };
}

/** A quoted phrase is to be seen, and else a prefix's act, whatever else answers. */
function sentenceToShow(
  { query }: Found,
  number: number,
  best: number,
  index: TextIndex,
  paragraph: CorpusParagraph,
): number {
  const indexed = index.paragraphs[number];
  for (const phrase of query.phrases) {
    const [position] = placesOfPhrase(phrase, index).get(number) ?? [];
    if (position !== undefined && indexed !== undefined) return locatePosition(indexed, position).sentence;
  }
  if (query.themes.length + query.kinds.length === 0) return best;
  const isWanted = (sentence: CorpusSentence | undefined) =>
    sentence?.acts.some((act) => isWantedAct(act, query)) ?? false;
  if (isWanted(paragraph.sentences[best])) return best;
  return Math.max(0, paragraph.sentences.findIndex(isWanted));
}

/** The words and phrases that were asked for, in a sentence or in a footnote of it: where they stand in `text`. */
function wordsIn(
  { terms, query }: Found,
  number: number,
  index: TextIndex,
  text: string,
  sentence: number,
  note: number | undefined,
): Span[] {
  const indexed = index.paragraphs[number];
  if (indexed === undefined) return [];
  const spans = spansOf(text);
  const from = note === undefined ? 0 : (indexed.notes[note]?.position ?? 0);
  const isHere = (position: number) => {
    const located = locatePosition(indexed, position);
    return located.note === note && (note !== undefined || located.sentence === sentence);
  };
  const spansFrom = (positions: readonly number[] | undefined, words: number) =>
    (positions ?? []).filter(isHere).flatMap((position) => {
      const [first, last] = [spans[position - from], spans[position - from + words - 1]];
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
    });
  return [
    ...query.phrases.flatMap((phrase) =>
      spansFrom(placesOfPhrase(phrase, index).get(number), phrase.spellings.length),
    ),
    ...terms.filter(({ isQuoted }) => !isQuoted).flatMap(({ places }) => spansFrom(places.get(number), 1)),
  ];
}

/** The words of a sentence that show the themes, and point at the instruments, that were asked for by name. */
function shownWords(
  found: Found,
  number: number,
  index: TextIndex,
  { references }: CorpusParagraph,
  { start, end, acts }: CorpusSentence,
): Span[] {
  const named = new Set(
    namesThatCount(found, number, index).map(({ match }) => index.subjects[match.subject]?.id),
  );
  const { query } = found;
  const themes = acts.flatMap((act) =>
    act.themes.filter(({ id }) => named.has(id) || (isWantedTheme(id, query) && isWantedAct(act, query))),
  );
  const instruments = references.filter(({ instrument }) => named.has(instrument));
  return [...themes, ...instruments].filter((shown) => shown.start >= start && shown.end <= end);
}

/** Spans in order, without overlaps. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return result;
}
