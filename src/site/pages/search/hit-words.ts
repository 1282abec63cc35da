import type { Span } from "../../../model/footnote.ts";
import type { Snippet } from "../../../model/search.ts";
import { nameOfParagraph, nameOfSentence, nameOfSentences } from "../text/passage-names.ts";
import { type Excerpt, type Excerpted, standingAlone } from "../themes/excerpt.ts";

/** What is shown and copied of a hit. */
export interface HitWords extends Excerpt {
  /** What a person calls it. */
  name: string;
  text: string;
  /** What is highlighted in `text`. */
  highlights: readonly Span[];
}

/**
 * The words of a hit: the sentence that answers, and those before it that it points back at, without which it would be torn
 * from what it is about. A footnote stands alone.
 *
 * @param language of the text, as a BCP 47 tag
 */
export function hitWords(paragraph: Excerpted, snippet: Snippet, language: string): HitWords {
  const { id, sentences } = paragraph;
  const { text, sentence, highlights, footnote } = snippet;
  const own = sentences.find((one) => one.id === sentence);
  if (footnote !== undefined || own === undefined) {
    const isWhole = sentences.length <= 1;
    const [address, name] = isWhole
      ? [id, nameOfParagraph({ id })]
      : [sentence, nameOfSentence({ id: sentence })];
    return { address, name, isWhole, text, highlights, start: own?.start ?? 0, end: own?.end ?? 0 };
  }
  const shown = standingAlone(paragraph, new Set([sentence]), language);
  const by = own.start - shown.start;
  const within = sentences.filter(({ start, end }) => start >= shown.start && end <= shown.end);
  return {
    ...shown,
    name: shown.isWhole ? nameOfParagraph({ id }) : nameOfSentences(within),
    text: paragraph.text.slice(shown.start, shown.end),
    highlights: highlights.map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
}
