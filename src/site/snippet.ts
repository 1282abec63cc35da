import type { Citation } from "../model/citation.ts";
import { escapeHtml } from "../quote/cite.ts";

/**
 * The two lines of HTML that show a passage on any page: the script, and the element with a link inside that stays
 * where scripts don't run.
 *
 * @param address canonical
 */
export function widgetSnippet(origin: string, address: string, citation: Citation): string {
  const script = `<script type="module" src="${escapeHtml(origin)}/widgets/v1.js"></script>`;
  return `${script}\n<commitment-quote ref="${escapeHtml(address)}">${citation.html}</commitment-quote>`;
}
