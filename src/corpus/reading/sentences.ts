import type { Span } from "../../model/footnote.ts";
import { SOURCE_LANGUAGES } from "./languages/index.ts";
import type { ReadParagraph } from "./read-text.ts";

/** The end of a sentence: its stop, with what closes after it. */
const ENDS = /[.?!…؟۔。！？]+(?:\s?»|["'”“’)\]」』）】›])*\s*$/u;
/** A stop that ends nothing: what follows it goes on in small letters, or with a sign. */
const BEGINS = /^(?:["'“”‘’«‹([「『（【¿¡„]\s?)*[\p{Lu}\p{Lo}\p{Nd}]/u;
/** After the stops of a script without capitals and spaces nothing has to follow. */
const FULL_STOP = /[。！？]["'”“’»)\]」』）】]*$/u;
/** What the standard doesn't tell: marks of quotation with spaces inside, and numbers that begin a sentence. */
const SPACED = /[.?!…؟۔]["'”“’»)\]]*(?:\s»)?\s+/gu;
/** Marks that open a sentence; the standard takes most of them for marks that close one. */
const OPENING: Readonly<Record<string, RegExp>> = {
  ar: /[”«([]\s?$/u,
  ru: /[„«([]\s?$/u,
};
const OPENING_ELSEWHERE = /[“‘«‹「『《（([¿¡]\s?$/u;
/** `A. Guterres`, `С. В. Лавров`. */
const INITIAL = /(?:^|[\s.])\p{Lu}\.$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Divides a paragraph into sentences. With the white space between them they are the paragraph again: one space, and in
 * Chinese none.
 *
 * The places are the Unicode standard's (annex 29, by the tailoring of the language), corrected by what documents of the
 * United Nations abbreviate. They depend on the ICU of the Node that makes a release, which is the project's own.
 *
 * @param text the reading text of a paragraph, with single spaces
 * @param language whose abbreviations end no sentence, as a BCP 47 tag
 * @returns where each sentence begins and ends, in UTF-16 code units
 */
export function divideIntoSentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const index of placesIn(text, language)) {
    if (index <= start || !isBoundary(text.slice(start, index), text.slice(index), language)) continue;
    spans.push({ start, end: start + text.slice(start, index).trimEnd().length });
    start = index;
  }
  spans.push({ start, end: start + text.slice(start).trimEnd().length });
  return spans;
}

/** Where a sentence may begin. */
function placesIn(text: string, language: string): number[] {
  const places = new Set<number>();
  const opening = OPENING[language] ?? OPENING_ELSEWHERE;
  for (const { index } of segmenterOf(language).segment(text)) {
    let place = index;
    for (
      let found = opening.exec(text.slice(0, place));
      found !== null;
      found = opening.exec(text.slice(0, place))
    )
      place = found.index;
    places.add(place);
  }
  for (const { index, 0: stop } of text.matchAll(SPACED)) places.add(index + stop.length);
  return [...places].sort((one, other) => one - other);
}

function isBoundary(before: string, after: string, language: string): boolean {
  const ends = ENDS.exec(before);
  if (ends === null) return false;
  const sentence = before.trimEnd();
  // A stop inside a number or an address has no white space after it; Chinese has none anywhere.
  if (FULL_STOP.test(sentence)) return true;
  return sentence !== before && BEGINS.test(after) && !endsInAbbreviation(sentence, language);
}

function endsInAbbreviation(sentence: string, language: string): boolean {
  const word = /([\p{L}.-]+)\.$/u.exec(sentence)?.[1];
  if (word === undefined) return false;
  return SOURCE_LANGUAGES[language]?.abbreviations.has(word) === true || INITIAL.test(sentence);
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

/**
 * Divides a paragraph and each of its lettered parts into sentences, which are counted in the least part that they stand
 * in: `3.1` introduces, `3(a).1` and `3(b).1` are said of it, and `3.2` is what closes the list. With the white space
 * between them they are the paragraph again.
 */
export function sentencesOf(
  { id, text, subparagraphs = [] }: Pick<ReadParagraph, "id" | "text" | "subparagraphs">,
  language: string,
): (Span & { id: string })[] {
  const counts = new Map<string, number>();
  return stretchesOf({ id, start: 0, end: text.length }, subparagraphs).flatMap((stretch) => {
    const words = text.slice(stretch.start, stretch.end);
    const from = stretch.start + words.length - words.trimStart().length;
    if (from === stretch.end && from > stretch.start) return [];
    return divideIntoSentences(words.trimStart(), language).map(({ start, end }) => {
      const number = (counts.get(stretch.id) ?? 0) + 1;
      counts.set(stretch.id, number);
      return { id: `${stretch.id}.${number}`, start: from + start, end: from + end };
    });
  });
}

/** A paragraph from mark to mark, each stretch with the least part that it stands in: parts may stand in others. */
function stretchesOf(
  paragraph: Span & { id: string },
  parts: readonly (Span & { id: string })[],
): (Span & { id: string })[] {
  const marks = new Set([paragraph, ...parts].flatMap(({ start, end }) => [start, end]));
  const [first = 0, ...others] = [...marks].sort((one, other) => one - other);
  let start = first;
  const stretches: (Span & { id: string })[] = [];
  for (const end of others.length === 0 ? [first] : others) {
    const holds = (part: Span) => part.start <= start && end <= part.end;
    const { id } = parts.findLast(holds) ?? paragraph;
    const before = stretches.at(-1);
    if (before?.id === id) before.end = end;
    else stretches.push({ id, start, end });
    start = end;
  }
  return stretches;
}
