import type { Citation } from "../../model/citation.ts";
import { escapeHtml } from "../../quote/cite.ts";

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
): string {
  const words = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
  return [
    `<script type="module" src="${escapeHtml(origin)}/widgets/v1.js"></script>`,
    `<commitment-quote ref="${escapeHtml(address)}"><blockquote cite="${escapeHtml(citation.url)}">${words}</blockquote>`,
    `<p>${citation.html}</p></commitment-quote>`,
  ].join("\n");
}
