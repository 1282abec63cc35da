import type { CorpusTheme } from "../../../model/corpus.ts";
import { escapeHtml } from "../../../quote/cite.ts";

/** The lines of HTML that list the commitments on a theme on any page. What stands inside is for readers without scripts. */
export function listSnippet(origin: string, { id, label }: Pick<CorpusTheme, "id" | "label">): string {
  return [
    `<script type="module" src="${escapeHtml(origin)}/widgets/v1.js"></script>`,
    `<commitment-list theme="${escapeHtml(id)}" kind="commitment">`,
    `<a href="${escapeHtml(origin)}/themes/${escapeHtml(id)}">What governments promised on ${escapeHtml(label.toLowerCase())}</a></commitment-list>`,
  ].join("\n");
}
