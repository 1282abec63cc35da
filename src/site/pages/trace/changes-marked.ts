import { html } from "hono/html";
import type { Change } from "../../../model/change.ts";
import type { Markup } from "../text/markup.ts";
import { separated } from "../text/wording.ts";

/**
 * A paragraph with what it changes from an earlier one, as an editor marks it: what was dropped is struck, what was put in
 * is underlined, and both are said in words to who can't see that.
 */
export function changesMarked(text: string, changes: readonly Change[]): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  for (const { from, to } of [...changes].sort((one, other) => one.to.start - other.to.start)) {
    if (to.start < at) continue;
    const marked = [
      ...(from.text === "" ? [] : [dropped(from.text)]),
      ...(to.text === "" ? [] : [added(to.text)]),
    ];
    const between = text.slice(at, to.start);
    const isGlued = from.text !== "" && /[\p{L}\p{N}]$/u.test(between);
    pieces.push(html`${between}${isGlued ? " " : ""}${separated(marked, " ")}`);
    at = to.end;
    // What was dropped stands beside words, and not in one with them.
    if (to.text === "" && /^[\p{L}\p{N}]/u.test(text.slice(at))) pieces.push(html` `);
  }
  pieces.push(html`${text.slice(at)}`);
  return html`${pieces}`;
}

function dropped(words: string): Markup {
  return html`<del><span class="unseen"> [dropped: </span>${words}<span class="unseen">] </span></del>`;
}

function added(words: string): Markup {
  return html`<ins><span class="unseen"> [put in: </span>${words}<span class="unseen">] </span></ins>`;
}

/** What became softer or firmer, each in words: "softer: urges → encourages". */
export function directionsInWords(changes: readonly Change[]): Markup[] {
  return changes.flatMap(({ direction, from, to }) =>
    direction === undefined ? [] : [html`<b>${direction}</b>: ${inWords(from.text, to.text)}`],
  );
}

function inWords(from: string, to: string): Markup {
  if (from === "") return html`puts in <i>${to}</i>`;
  return to === "" ? html`drops <i>${from}</i>` : html`<i>${from}</i> → <i>${to}</i>`;
}
