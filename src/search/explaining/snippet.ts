import type { CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";
import type { Span } from "../../model/footnote.ts";
import type { Snippet } from "../../model/search.ts";
import type { Subject, TextIndex } from "../index-format.ts";
import { isWantedAct, isWantedTheme } from "../querying/filters.ts";
import { locatePosition } from "../querying/places.ts";
import type { Ranked } from "../querying/rank.ts";
import type { Found } from "../search.ts";
import { spansOfWord } from "../words.ts";
import { spansIn } from "./spans.ts";

/** So many words of what shows a theme, asked for themselves, are the text's own. */
const OWN_WORDS = 3;

/**
 * Chooses the sentence of a paragraph that answers best, and what to highlight in it: the words that were asked for, and
 * the words that show a theme or point at an instrument whose name was asked for. Where only a footnote has the words,
 * the footnote is shown.
 *
 * @param subjects by which the paragraph was found
 */
export function snippetOf(
  found: Found,
  subjects: readonly Subject[],
  { paragraph: number, sentence: best }: Ranked,
  index: TextIndex,
  paragraph: CorpusParagraph,
): Snippet {
  const at = sentenceToShow(found, number, best, index, paragraph);
  const sentence = paragraph.sentences[at];
  if (sentence === undefined) return { text: paragraph.text, sentence: paragraph.id, highlights: [] };
  const spans = spansIn(paragraph);
  const asked = askedWords(found, number, index, at, spans.text);
  if (asked.length === 0) {
    for (const [note, { number: footnote, text }] of paragraph.footnotes.entries()) {
      const highlights = merged(askedWords(found, number, index, at, spans.notes[note] ?? [], note));
      if (highlights.length > 0) return { text, sentence: sentence.id, footnote, highlights };
    }
  }
  // Who asks in the text's own words is shown these: what a theme has between them was not asked for.
  const shown = shownWords(found, subjects, paragraph, sentence).filter(
    ({ start, end }) => asked.filter((one) => one.start < end && one.end > start).length < OWN_WORDS,
  );
  const highlights = merged([...asked, ...shown]).map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  return { text: sentence.text, sentence: sentence.id, highlights };
}

/** A quoted phrase is to be seen, and else a prefix's act, whatever else answers. */
function sentenceToShow(
  { query, phrases }: Found,
  number: number,
  best: number,
  index: TextIndex,
  paragraph: CorpusParagraph,
): number {
  const indexed = index.paragraphs[number];
  for (const { places } of phrases) {
    const [position] = places.get(number) ?? [];
    if (position !== undefined && indexed !== undefined) return locatePosition(indexed, position).sentence;
  }
  if (query.themes.length + query.kinds.length === 0) return best;
  const isWanted = (sentence: CorpusSentence | undefined) =>
    sentence?.acts.some((act) => isWantedAct(act, query)) ?? false;
  if (isWanted(paragraph.sentences[best])) return best;
  return Math.max(0, paragraph.sentences.findIndex(isWanted));
}

/**
 * The words and phrases that were asked for, in a sentence, or in a footnote whose mark is in it. Where phrases were
 * asked for, words are none without one.
 *
 * @param spans where the words of the text, or of the footnote, stand
 */
function askedWords(
  { terms, phrases }: Found,
  number: number,
  index: TextIndex,
  sentence: number,
  spans: readonly Span[],
  note?: number,
): Span[] {
  const indexed = index.paragraphs[number];
  if (indexed === undefined) return [];
  const from = note === undefined ? 0 : (indexed.notes[note]?.position ?? 0);
  const isHere = (position: number) => {
    const located = locatePosition(indexed, position);
    return located.note === note && located.sentence === sentence;
  };
  const spansAt = (positions: readonly number[] | undefined, words: number) =>
    (positions ?? []).filter(isHere).flatMap((position) => {
      const [first, last] = [spans[position - from], spans[position - from + words - 1]];
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
    });
  const inPhrases = phrases.flatMap(({ places, words }) => spansAt(places.get(number), words));
  if (phrases.length > 0 && inPhrases.length === 0) return [];
  const unquoted = terms.filter(({ isQuoted }) => !isQuoted);
  return [
    ...inPhrases,
    ...unquoted.flatMap(({ places, word }) =>
      spansAt(places.positions.get(number), spansOfWord(word.spelling)),
    ),
  ];
}

/** The words of a sentence that show the themes, and point at the instruments, that were asked for. */
function shownWords(
  { query }: Found,
  subjects: readonly Subject[],
  { references }: CorpusParagraph,
  { start, end, acts }: CorpusSentence,
): Span[] {
  const isAsked = (wanted: Subject["kind"], wantedId: string) =>
    subjects.some(({ kind, id }) => kind === wanted && id === wantedId);
  const themes = acts.flatMap((act) =>
    act.themes.filter(
      ({ id }) => isAsked("theme", id) || (isWantedTheme(id, query) && isWantedAct(act, query)),
    ),
  );
  const instruments = references.filter(({ instrument }) => isAsked("instrument", instrument));
  return [...themes, ...instruments].filter((shown) => shown.start >= start && shown.end <= end);
}

/** Spans in order, without overlaps. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const result: Span[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return result;
}
