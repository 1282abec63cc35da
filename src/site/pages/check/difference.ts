import { html } from "hono/html";
import type { Difference } from "../../../model/verdict.ts";
import { piecesOf } from "../../../quote/comparing/shown-difference.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import type { Markup } from "../text/markup.ts";

/** Words that this sentence lacks may well stand elsewhere in the source. */
const NOT_IN_SOURCE = "[not here in the source:";

/**
 * A difference with the words that are the same as the source sets them: a quotation may have lines that end in a hyphen.
 * What is struck beside them stands apart, as it does in the quotation.
 */
export function asSourceSets(diff: readonly Difference[]): Difference[] {
  return diff.map((one, at) => {
    const { op, source = "", quote = "" } = one;
    if (op !== "same") return one;
    const beside = (other: number, edge: RegExp) =>
      diff[at + other]?.quote && edge.test(quote) && !edge.test(source) ? " " : "";
    const text = beside(-1, /^\s/) + source + beside(1, /\s$/);
    return { op, source: text, quote: text };
  });
}

/** A difference without the comma that stands beside words which were left out or put in: it is no part of what is said of them. */
export function withoutCommas(diff: readonly Difference[]): Difference[] {
  const bare = (text = "") => text.trim().replace(/^[,،，、]\s*(?=.)|[,،，、]$/gu, "") || text;
  return diff.map((one) => {
    if (one.op === "missing" && one.marked !== true) return { ...one, source: bare(one.source) };
    return one.op === "added" ? { ...one, quote: bare(one.quote) } : one;
  });
}

/** A quotation beside its source, as the widgets show it: struck and put in, and said in words to who can't see that. */
export function difference(diff: readonly Difference[]): Markup {
  const { inSource } = MORE_LABELS;
  const marked = (before: string, words: string) =>
    html`<span class="unseen"> ${before} </span>${words}<span class="unseen">] </span>`;
  return html`${piecesOf(asSourceSets(diff)).map(({ kind, text }) => {
    if (kind === "same" || kind === "omitted") return html`${text}`;
    return kind === "in-source"
      ? html`<ins>${marked(inSource, text)}</ins>`
      : html`<del>${marked(NOT_IN_SOURCE, text)}</del>`;
  })}`;
}
