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

/** The changes that are marked: all, or those that are not folded. */
export function marked(changes: readonly Change[], all: boolean): readonly Change[] {
  return all ? changes : changes.filter(({ type }) => !FOLDED_TYPES.includes(type));
}

/** The later words, with those struck that they replace: in one column, as an editor marks them. */
export function inOneColumn(text: string, changes: readonly Change[]): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  for (const { from, to } of inOrder(changes, "to")) {
    if (to.start < at) continue;
    pieces.push(html`${text.slice(at, to.start)}`);
    const isAfterWord = to.start > 0 && !/\s/.test(text.charAt(to.start - 1));
    if (from.text !== "") {
      const space = isAfterWord && /^[^\P{L}\p{Script=Han}]|^\p{N}/u.test(from.text) ? " " : "";
      pieces.push(html`${space}${struck(from.text)}${to.text === "" || isJoined(to.text) ? "" : " "}`);
    }
    if (to.text !== "") pieces.push(inserted(to.text));
    at = to.end;
  }
  pieces.push(html`${text.slice(at)}`);
  return html`${pieces}`;
}

/** Words of a script that is written without spaces stand beside each other; so does a sign. */
function isJoined(words: string): boolean {
  return /^[\p{P}\p{Script=Han}]/u.test(words);
}

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
export function directionsInWords(changes: readonly Change[], spoken: Markup): Markup | string {
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
