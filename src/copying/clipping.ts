import type { Cut } from "../model/passage.ts";
import { escapeHtml } from "../quote/citing/runs.ts";
import { directionOf } from "../words/direction.ts";
import type { Clipping } from "./clipboard.ts";

/** A passage with its source, to be pasted somewhere. */
export interface QuotedPassage {
  /** The source's words, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** Where it is a part of a sentence: what of that stands before and after it. */
  readonly cut?: Cut | undefined;
  /** In any style. */
  readonly citation: string;
  /** The permalink; null where there is none that a browser would follow. */
  readonly url: string | null;
}

/** Quotation marks: around the words, and around what is quoted in them. */
interface Marks {
  readonly outer: readonly [opening: string, closing: string];
  readonly inner: readonly [opening: string, closing: string];
}

const ENGLISH: Marks = { outer: ["“", "”"], inner: ["‘", "’"] };
/** The marks of other languages have their place here. */
const MARKS: ReadonlyMap<string, Marks> = new Map([["en", ENGLISH]]);

/** What is copied of a passage, as text and as HTML: the words, shown as quoted, and where they are from. */
export function clippingOf(passage: QuotedPassage): Clipping {
  return { text: quoteAsText(passage), html: quoteAsHtml(passage) };
}

/**
 * A passage as a line of text: the words in quotation marks, a dash, the citation. Of several paragraphs each begins
 * with a mark and the last one ends with one, and the citation has a line of its own.
 */
export function quoteAsText(passage: QuotedPassage): string {
  const { outer, inner } = MARKS.get(passage.language) ?? ENGLISH;
  const [opening, closing] = outer;
  const quoted = shown(passage)
    .map((text) => opening + withInner(text, inner))
    .join("\n\n");
  const { citation, url, paragraphs } = passage;
  const cited = url === null || citation.includes(url) ? citation : `${citation}, ${url}`;
  return `${quoted}${closing}${paragraphs.length > 1 ? "\n\n" : " "}— ${cited}`;
}

/** The same as HTML, where a block quotation needs no marks. */
export function quoteAsHtml(passage: QuotedPassage): string {
  const { language, citation, url } = passage;
  const cite = url === null ? "" : ` cite="${escapeHtml(url)}"`;
  const spoken = `lang="${escapeHtml(language)}" dir="${directionOf(language)}" translate="no"`;
  const words = shown(passage).map((text) => `<p>${escapeHtml(text)}</p>`);
  const cited = escapeHtml(citation);
  const source = url === null ? cited : `<a href="${escapeHtml(url)}">${cited}</a>`;
  return `<blockquote${cite} ${spoken}>${words.join("")}</blockquote><p>— ${source}</p>`;
}

/** The words, with an ellipsis where their sentence begins before them or goes on after them. */
function shown({ paragraphs, cut }: QuotedPassage): string[] {
  const last = paragraphs.length - 1;
  return paragraphs.map((text, index) => {
    const before = cut?.start && index === 0 ? "… " : "";
    const after = cut?.end && index === last ? " …" : "";
    return `${before}${text}${after}`;
  });
}

/** What is quoted in a quotation has the marks for that, in print; an apostrophe stays as it is. */
function withInner(text: string, [opening, closing]: Marks["inner"]): string {
  return text
    .replace(/"([^"]*)"/g, `${opening}$1${closing}`)
    .replaceAll("“", opening)
    .replaceAll("”", closing);
}
