import type { Cut } from "../model/passage.ts";
import { escapeHtml } from "../quote/citing/runs.ts";
import { directionOf } from "../words/direction.ts";
import { marksOf, type QuotationMarks } from "../words/quotation-marks.ts";
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

/** What is copied of a passage, as text and as HTML: the words, shown as quoted, and where they are from. */
export function clippingOf(passage: QuotedPassage): Clipping {
  return { text: quoteAsText(passage), html: quoteAsHtml(passage) };
}

/**
 * A passage as a line of text: the words in quotation marks, a dash, the citation. Of several paragraphs each begins
 * with a mark and the last one ends with one, and the citation has a line of its own. So has the permalink.
 */
export function quoteAsText(passage: QuotedPassage): string {
  const marks = marksOf(passage.language);
  const [opening, closing] = marks.outer;
  const quoted = shown(passage)
    .map((text) => opening + withInner(text, marks))
    .join("\n\n");
  const { citation, url, paragraphs } = passage;
  const cited = url === null || citation.includes(url) ? citation : `${citation}\n${url}`;
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
  // What stands in the line of the citation says in which direction it is written: its style may be in English.
  const line = directionOf(language) === "rtl" ? '<p dir="auto">' : "<p>";
  return `<blockquote${cite} ${spoken}>${words.join("")}</blockquote>${line}— ${source}</p>`;
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
function withInner(text: string, { outer, inner: [opening, closing] }: QuotationMarks): string {
  // A mark that has space beside it around a quotation may have it here, or not.
  const [opens, closes] = outer.map((mark) => new RegExp(mark.replace("\u00a0", "\\s?"), "g"));
  const quoted = text.replace(/"([^"]*)"/g, `${opening}$1${closing}`);
  return opens && closes ? quoted.replace(opens, opening).replace(closes, closing) : quoted;
}
