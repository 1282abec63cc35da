import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Difference } from "../../model/verdict.ts";
import type { MoreLabels } from "../labels/labels.ts";

/**
 * A quotation beside its source, as an editor would mark it: what the source lacks is struck, what it has is put in.
 * Omissions that the quotation marks stay as they are, for they are no alteration.
 */
export function renderDifference(
  diff: readonly Difference[],
  { notInSource, inSource }: MoreLabels,
): TemplateResult {
  const aloud = (words: string) => html`<span class="aloud">${words}</span>`;
  const mark = (before: string, words: string, deleted: boolean) => {
    const content = html`${aloud(` ${before} `)}${words}${aloud("] ")}`;
    return deleted
      ? html`<del part="not-in-source">${content}</del>`
      : html`<ins part="in-source">${content}</ins>`;
  };
  return html`${diff.map(({ op, source = "", quote = "", marked }) => {
    // Where words are put in, the space after them is the source's.
    if (op === "same") return `${/^\s/.test(source) && !/^\s/.test(quote) ? " " : ""}${quote}`;
    if (marked) return html`<span part="omitted">${quote}</span>`;
    const gap = quote && source && !/\s$/.test(quote) ? " " : nothing;
    return html`${quote ? mark(notInSource, quote, true) : nothing}${gap}${
      source ? mark(inSource, source, false) : nothing
    }`;
  })}`;
}
