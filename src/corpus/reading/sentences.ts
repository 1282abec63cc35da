import type { Span } from "../../model/footnote.ts";
import { SOURCE_LANGUAGES } from "./languages/index.ts";
import type { ReadParagraph } from "./read-text.ts";

/** A full stop or its like, closing marks after it, white space, and then something that can begin a sentence. */
const BOUNDARY = /[.?!]["'”’»)\]]*(\s+)(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{Nd}])/gu;

/**
 * Divides a paragraph into sentences. Joined by one space they are the paragraph again.
 *
 * `Intl.Segmenter` is not used: its answer depends on the ICU of the machine, and a release must not.
 *
 * @param text the reading text of a paragraph, with single spaces
 * @param language whose abbreviations end no sentence, as a BCP 47 tag
 * @returns where each sentence begins and ends, in UTF-16 code units
 */
export function divideIntoSentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const boundary of text.matchAll(BOUNDARY)) {
    const end = boundary.index + boundary[0].length - (boundary[1] ?? "").length;
    if (endsInAbbreviation(text.slice(start, boundary.index + 1), language)) continue;
    spans.push({ start, end });
    start = boundary.index + boundary[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function endsInAbbreviation(sentence: string, language: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(sentence)?.[1];
  if (word === undefined) return false;
  // A single capital is an initial: "A. Guterres".
  return SOURCE_LANGUAGES[language]?.abbreviations.has(word) === true || /^\p{Lu}$/u.test(word);
}

/**
 * Divides a paragraph and each of its lettered parts into sentences, which are counted in the part that they stand in:
 * `3.1` introduces, `3(a).1` and `3(b).1` are said of it. Joined by one space they are the paragraph again.
 */
export function sentencesOf(
  { id, text, subparagraphs = [] }: Pick<ReadParagraph, "id" | "text" | "subparagraphs">,
  language: string,
): (Span & { id: string })[] {
  const units = [{ id, start: 0 }, ...subparagraphs];
  return units.flatMap((unit, index) => {
    const next = units[index + 1];
    const words = text.slice(unit.start, next === undefined ? text.length : next.start - 1);
    return divideIntoSentences(words, language).map(({ start, end }, number) => ({
      id: `${unit.id}.${number + 1}`,
      start: unit.start + start,
      end: unit.start + end,
    }));
  });
}
