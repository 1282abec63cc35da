import { html } from "hono/html";
import type { CorpusInstrument, CorpusVocabulary } from "../../../model/corpus.ts";
import type { Reference } from "../../../model/reference.ts";
import type { Markup } from "../text/markup.ts";
import { separated } from "../text/wording.ts";

/** The instruments that references point at, each once with the parts of it, linked where it has a stable address. */
export function pointedAt(
  references: readonly Reference[],
  { instruments }: CorpusVocabulary,
): Markup | string {
  const pointed = [...Map.groupBy(references, ({ instrument }) => instrument)].flatMap(([id, some]) => {
    const instrument = instruments.find((one) => one.id === id);
    return instrument === undefined ? [] : [pointer(instrument, some)];
  });
  if (pointed.length === 0) return "";
  return html`<ul class="pointed-at" aria-label="Points at">
${pointed.map((one) => html`<li>${one}</li>\n`)}</ul>\n`;
}

/** A word of several capitals, such as "UNCAC" and "CoSP", tells those alone what it is who know. */
const ABBREVIATION = /^[^\s\p{Lu}]*\p{Lu}[^\s\p{Lu}]*\p{Lu}/u;

/** "United Nations Convention against Corruption, article 12, chapter V", linked where there is a stable address. */
function pointer({ shortName, name, href }: CorpusInstrument, references: readonly Reference[]): Markup {
  const known = ABBREVIATION.test(shortName) ? name : shortName;
  const parts = new Map(
    references.flatMap((one) => (one.locator === undefined ? [] : [[one.locator, one.href]])),
  );
  const whole = href ?? references.find((one) => one.locator === undefined)?.href ?? null;
  return html`${separated([
    linked(known, whole),
    ...[...parts].map(([locator = "", own = null]) => linked(locator, own === whole ? null : own)),
  ])}`;
}

function linked(words: string, href: string | null): Markup {
  return href === null ? html`${words}` : html`<a href="${href}">${words}</a>`;
}
