import type { Citation } from "../model/citation.ts";
import { escapeHtml } from "../quote/citing/runs.ts";
import { directionOf } from "../words/direction.ts";
import { DEFAULT_DOCUMENT } from "./default-document.ts";

/** The language that is answered where none is asked for. */
export const DEFAULT_LANGUAGE = "en";

/** How an element is to look, by the attributes of `<commitment-quote>`; what is not here is as usual. */
export interface Looks {
  layout?: "inline" | "plain";
  scheme?: "light" | "dark";
  /** The language of the labels, where it is not the page's. */
  lang?: string;
  "cite-style"?: string;
  highlight?: string;
}

/** A passage, and how it is to look. */
export interface Quoted {
  /** The document's id. */
  document: string;
  /** Canonical. */
  address: string;
  /** In the style that was asked for. */
  citation: Pick<Citation, "html" | "url">;
  /** The words, a paragraph each. */
  paragraphs: readonly string[];
  /** The language of the words. */
  language: string;
  looks?: Looks;
}

/**
 * The lines of HTML that show a passage on any page: the script, and the element. Inside it the words and the citation,
 * which stay where scripts don't run and are checked where they do.
 *
 * @param origin where the widgets' script is, without a slash at its end
 */
export function widgetSnippet(origin: string, quoted: Quoted): string {
  const element = elementOf(quoted);
  return withScript(origin, quoted.looks?.layout === "inline" ? `<p>${element}</p>` : element);
}

/**
 * An element with the script that makes it one, in a block without an empty line in it: what makes paragraphs of lines,
 * as Markdown and WordPress do, leaves such a block whole (CommonMark 0.31.2, 4.6).
 */
export function withScript(origin: string, element: string): string {
  return `<div>\n<script type="module" src="${escapeHtml(origin)}/widgets/v1.js"></script>\n${element}\n</div>`;
}

/**
 * The element with what stands inside it. It names its document and the language of its words where they are not those
 * that it would have anyway.
 *
 * @param named the attribute with the address, which React and Vue want otherwise
 * @param further attributes
 */
export function elementOf(
  { document, address, citation, paragraphs, language, looks = {} }: Quoted,
  named: "ref" | "address" = "ref",
  further: Readonly<Record<string, string>> = {},
): string {
  const given = attributes({
    [named]: address,
    ...namedSource(document, language),
    ...looks,
    ...further,
  });
  // The words inside speak their own language, whatever that of the page and of the labels is.
  const cited = attributes({ cite: citation.url, ...spoken(language) });
  const citing = attributes(citingIn(language, looks["cite-style"]));
  const inside =
    looks.layout === "inline"
      ? `<q${cited}>${escapeHtml(inOneLine(paragraphs, language))}</q>\n(${citing === "" ? citation.html : `<bdi${citing}>${citation.html}</bdi>`})`
      : `<blockquote${cited}>${inParagraphs(paragraphs)}</blockquote>\n<p${citing}>${citation.html}</p>`;
  return `<commitment-quote${given}>${inside}</commitment-quote>`;
}

/**
 * The attributes by which an element names its document and the language of its words, where they are not those that it
 * would have anyway. Of another document the language is always named: which is its first, only its own data say.
 */
export function namedSource(document: string, language: string): Record<string, string> {
  if (document !== DEFAULT_DOCUMENT) return { document, "text-lang": language };
  return language === DEFAULT_LANGUAGE ? {} : { "text-lang": language };
}

/** The attributes of an element with the source's words in a language: a browser that translates leaves them as they are. */
export function spoken(language: string): Record<string, string> {
  return { lang: language, ...(directionOf(language) === "rtl" ? { dir: "rtl" } : {}), translate: "no" };
}

/**
 * The attributes of what stands around a citation. The usual style is in the language of the words; what another one has
 * of English tells itself in which direction it is written.
 */
export function citingIn(language: string, style?: string): Record<string, string> {
  if (language === DEFAULT_LANGUAGE) return {};
  return {
    ...(style === undefined ? { lang: language } : {}),
    ...(directionOf(language) === "rtl" ? { dir: "auto" } : {}),
  };
}

/** Paragraphs in one line: what is written without spaces between its words has none between its sentences. */
function inOneLine(paragraphs: readonly string[], language: string): string {
  return paragraphs.join(/^(?:zh|ja)\b/.test(language) ? "" : " ");
}

/** Attributes as HTML, each with a space before it. */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}

/** The words as HTML. */
export function inParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
}
