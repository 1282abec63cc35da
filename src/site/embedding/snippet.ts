import type { Citation } from "../../model/citation.ts";
import { escapeHtml } from "../../quote/cite.ts";

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
  /** Canonical. */
  address: string;
  /** In the style that was asked for. */
  citation: Citation;
  /** The words, a paragraph each. */
  paragraphs: readonly string[];
  /** The language of the words. */
  language?: string;
  looks?: Looks;
}

/**
 * The lines of HTML that show a passage on any page: the script, and the element. Inside it the words and the citation,
 * which stay where scripts don't run and are checked where they do.
 *
 * @param address canonical
 * @param paragraphs the words, a paragraph each
 */
export function widgetSnippet(
  origin: string,
  address: string,
  citation: Citation,
  paragraphs: readonly string[],
  looks: Looks = {},
): string {
  return withScript(origin, elementOf({ address, citation, paragraphs, looks }));
}

/** An element with the script that makes it one. */
export function withScript(origin: string, element: string): string {
  return `<script type="module" src="${escapeHtml(origin)}/widgets/v1.js"></script>\n${element}`;
}

/**
 * The element with what stands inside it.
 *
 * @param named the attribute with the address, which React and Vue want otherwise
 * @param further attributes
 */
export function elementOf(
  { address, citation, paragraphs, language = "en", looks = {} }: Quoted,
  named: "ref" | "address" = "ref",
  further: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries({ [named]: address, ...looks, ...further })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
  // The element's own language is that of its labels, which the words inside don't speak.
  const spoken = looks.lang === undefined ? "" : ` lang="${escapeHtml(language)}"`;
  const cited = ` cite="${escapeHtml(citation.url)}"${spoken}`;
  const inside =
    looks.layout === "inline"
      ? `<q${cited}>${escapeHtml(paragraphs.join(" "))}</q>\n(${citation.html})`
      : `<blockquote${cited}>${inParagraphs(paragraphs)}</blockquote>\n<p>${citation.html}</p>`;
  return `<commitment-quote${given}>${inside}</commitment-quote>`;
}

/** The words as HTML. */
export function inParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
}
