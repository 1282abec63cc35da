import { html } from "hono/html";
import { type Change, FOLDED_TYPES } from "../../../model/change.ts";
import type { Markup } from "../text/markup.ts";

/** What is said of marks to who cannot see them. */
function heard(words: string): Markup {
  return html`<span class="unseen" lang="en"> [${words} </span>`;
}
const END = html`<span class="unseen">] </span>`;

function struck(words: string): Markup {
  return html`<del>${heard("was:")}${words}${END}</del>`;
}

function inserted(words: string): Markup {
  return html`<ins>${heard("now:")}${words}${END}</ins>`;
}

/**
 * The changes that are marked: all, or those that are not folded. What was only dropped is none to fold but for a word such
 * as "also": it would be gone from one column, and stand in two as if it were kept.
 */
export function marked(changes: readonly Change[], all: boolean): readonly Change[] {
  const isFolded = ({ type, from, to }: Change) =>
    FOLDED_TYPES.includes(type) && (type === "order" || (from.text !== "" && to.text !== ""));
  return all ? changes : changes.filter((change) => !isFolded(change));
}

/** The later words, with those struck that they replace: in one column, as an editor marks them. */
export function inOneColumn(text: string, changes: readonly Change[]): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  let last = "";
  // What was struck stands beside words, and not in one with them.
  const put = (words: string, shown: Markup = html`${words}`) => {
    if (words === "") return;
    const isApart = pieces.length === 0 || !ENDS_IN_WORD.test(last) || !BEGINS_WITH_WORD.test(words);
    pieces.push(html`${isApart ? "" : " "}${shown}`);
    last = words;
  };
  for (const { from, to } of inOrder(changes, "to")) {
    if (to.start < at) continue;
    put(text.slice(at, to.start));
    if (from.text !== "") put(from.text, struck(from.text));
    if (to.text !== "") put(to.text, inserted(to.text));
    at = to.end;
  }
  put(text.slice(at));
  return html`${pieces}`;
}

/** Chinese is written without spaces, and so stands beside what is struck. */
const BEGINS_WITH_WORD = /^[^\P{L}\p{Script=Han}]|^[\p{N}\p{Ps}“‘«]/u;
const ENDS_IN_WORD = /(?:[^\P{L}\p{Script=Han}]|[\p{N}\p{Pe},;:.”»])$/u;

/** One of the texts, with its own words marked: the earlier's struck, the later's put in. */
export function inItsColumn(text: string, changes: readonly Change[], side: "from" | "to"): Markup {
  const mark = side === "from" ? struck : inserted;
  const pieces: Markup[] = [];
  let at = 0;
  for (const change of inOrder(changes, side)) {
    const { start, end } = change[side];
    if (start < at || start === end) continue;
    pieces.push(html`${text.slice(at, start)}${mark(text.slice(start, end))}`);
    at = end;
  }
  pieces.push(html`${text.slice(at)}`);
  return html`${pieces}`;
}

function inOrder(changes: readonly Change[], side: "from" | "to"): Change[] {
  return [...changes].sort((one, other) => one[side].start - other[side].start);
}

/** "Softer: urges → encourages": each change that the vocabulary ranks, in words. */
export function directionsListed(changes: readonly Change[], spoken: Markup): Markup | string {
  const ranked = changes.filter(({ direction }) => direction !== undefined);
  if (ranked.length === 0) return "";
  return html`<ul class="directions">${ranked.map(
    ({ direction, from, to }) =>
      html`<li><b>${direction === "softer" ? "Softer" : "Firmer"}:</b> ${
        from.text === ""
          ? html`<i${spoken}>${bare(to.text)}</i> added`
          : to.text === ""
            ? html`<i${spoken}>${bare(from.text)}</i> dropped`
            : html`<i${spoken}>${bare(from.text)}</i> → <i${spoken}>${bare(to.text)}</i>`
      }</li>\n`,
  )}</ul>
`;
}

/** Words without the commas around them. */
function bare(words: string): string {
  return words.replace(/^[\s,;،؛，]+|(?<![\s,;،؛，])[\s,;،؛，]+$/gu, "");
}
