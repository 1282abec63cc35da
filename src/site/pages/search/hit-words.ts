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

/** Of more characters than these, some fourteen lines, the sentence that answers is shown without the others. */
const MOST_SHOWN = 1_000;

/**
 * The words of a hit: the sentence that answers, and those before it that it points back at, without which it would be torn
 * from what it is about; and those that say as much of what was asked for. A footnote stands alone.
 *
 * @param language of the text, as a BCP 47 tag
 * @param also the addresses of other sentences that answer, as all of a theme do
 */
export function hitWords(
  paragraph: Excerpted,
  snippet: Snippet,
  language: string,
  also: ReadonlySet<string> = new Set(),
): HitWords {
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
  const all = standingAlone(paragraph, new Set([sentence, ...also]), language);
  const shown =
    all.end - all.start <= MOST_SHOWN ? all : standingAlone(paragraph, new Set([sentence]), language);
  const by = own.start - shown.start;
  const within = sentences.filter(({ start, end }) => start >= shown.start && end <= shown.end);
  return {
    ...shown,
    name: shown.isWhole ? nameOfParagraph({ id }) : nameOfSentences(within),
    text: paragraph.text.slice(shown.start, shown.end),
    highlights: highlights.map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
}
