import { html } from "hono/html";
import type { CorpusInstrument, CorpusVocabulary } from "../../../model/corpus.ts";
import type { Reference } from "../../../model/reference.ts";
import type { Markup } from "../text/markup.ts";

/** The instruments that references point at, each once, linked where it has a stable address. */
export function pointedAt(
  references: readonly Reference[],
  { instruments }: CorpusVocabulary,
): Markup | string {
  const pointed = new Map<string, Markup>();
  for (const reference of references) {
    const instrument = instruments.find(({ id }) => id === reference.instrument);
    if (instrument === undefined) continue;
    pointed.set(`${reference.instrument} ${reference.locator ?? ""}`, pointer(reference, instrument));
  }
  if (pointed.size === 0) return "";
  return html`<ul class="pointed-at" aria-label="Points at">
${[...pointed.values()].map((one) => html`<li>${one}</li>\n`)}</ul>\n`;
}

/** "UNCAC, article 12", linked where it has a stable address. */
function pointer({ locator, href }: Reference, { shortName, name, href: link }: CorpusInstrument): Markup {
  const words = `${shortName}${locator === undefined ? "" : `, ${locator}`}`;
  const address = href ?? link;
  return address === null ? html`${words}` : html`<a href="${address}" title="${name}">${words}</a>`;
}
