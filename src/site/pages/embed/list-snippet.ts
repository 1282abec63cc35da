import { attributes, namedSource, withScript } from "../../../copying/snippet.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { escapeHtml } from "../../../quote/cite.ts";
import type { AboutDocument } from "../about/about-document.ts";

/** The lines of HTML that list the commitments on a theme on any page. What stands inside is for readers without scripts. */
export function listSnippet(
  origin: string,
  { entry, language, at }: Pick<AboutDocument, "entry" | "language" | "at">,
  { id, label }: Pick<CorpusTheme, "id" | "label">,
): string {
  const given = attributes({ theme: id, kind: "commitment", ...namedSource(entry.id, language) });
  const words = `What governments promised on ${label.toLowerCase()}`;
  const link = `<a href="${escapeHtml(`${origin}${at(`/themes/${id}`)}`)}">${escapeHtml(words)}</a>`;
  return withScript(origin, `<commitment-list${given}>\n${link}</commitment-list>`);
}
