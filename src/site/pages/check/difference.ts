import { html } from "hono/html";
import type { Difference } from "../../../model/verdict.ts";
import { piecesOf } from "../../../quote/comparing/shown-difference.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import type { Markup } from "../text/markup.ts";

/** Words that this sentence lacks may well stand elsewhere in the source. */
const NOT_IN_SOURCE = "[not here in the source:";

/** A quotation beside its source, as the widgets show it: struck and put in, and said in words to who can't see that. */
export function difference(diff: readonly Difference[]): Markup {
  const { inSource } = MORE_LABELS;
  const marked = (before: string, words: string) =>
    html`<span class="unseen"> ${before} </span>${words}<span class="unseen">] </span>`;
  return html`${piecesOf(diff).map(({ kind, text }) => {
    if (kind === "same" || kind === "omitted") return html`${text}`;
    return kind === "in-source"
      ? html`<ins>${marked(inSource, text)}</ins>`
      : html`<del>${marked(NOT_IN_SOURCE, text)}</del>`;
  })}`;
}
