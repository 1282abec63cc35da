import { html } from "hono/html";
import { DERIVED, densityOf } from "../../../words/act-names.ts";
import { numberShown } from "../../../words/paragraph-number.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, spokenIn } from "../text/text-with-marks.ts";
import { actInWords } from "./act-in-words.ts";
import { type Band, type Cell, type Layout, letterOf, type Mark, PITCH } from "./lay-out.ts";

/** What is drawn besides the layout. */
interface Drawn {
  about: AboutDocument;
  /** The acts that are not dimmed. */
  fitting: ReadonlySet<string>;
  /** Whether each act says its first words itself, as a tooltip: where no table on the page has them. */
  isAlone?: boolean;
}

/** A length of the text as a share of a line. */
type Share = (length: number) => string;

/** So much of an act's words fits into a tooltip. */
const SAID = 60;

/*
 * Places along a line are shares of its length, and those across it of its height: the line can have any size, and its
 * signs keep theirs. The styles turn it by swapping both (see map.css), so that it runs from top to bottom.
 */

/** Draws the bands, a list item each. */
export function drawBands({ length, bands }: Layout, drawn: Drawn): Markup {
  const share: Share = (part) => `${Number(((100 * part) / length).toFixed(2))}%`;
  return html`<ol class="bands" data-lines="${bands.reduce((sum, { lines }) => sum + lines.length, 0)}">
${bands.map((band, index) => drawBand(band, index, share, drawn))}</ol>`;
}

function drawBand({ part, lines }: Band, index: number, share: Share, drawn: Drawn): Markup {
  const name = `band-${part.anchor}`;
  return html`<li class="band" data-lines="${lines.length}">
<a class="band-name" id="${name}" href="${drawn.about.page(part.address)}"><span class="letter" aria-hidden="true">${letterOf(index)}</span><span class="title"${part.section === undefined ? "" : spokenIn(drawn.about.language)}>${part.title}</span></a>
${lines.map(
  (cells) => html`<div class="line"><svg role="group" aria-labelledby="${name}">
${cells.map((cell) => drawCell(cell, share, drawn))}${cells.map(({ paragraph, from }) => drawNumber(numberShown(paragraph, drawn.about.language), share(from)))}</svg></div>
`,
)}</li>
`;
}

/** A paragraph's number; one with letters is longer than a line that runs from top to bottom is wide. */
function drawNumber(shown: string, x: string): Markup {
  return html`<text${/\D/.test(shown) ? html` class="long"` : ""} x="${x}" y="26%" dx="3" aria-hidden="true">${shown}</text>`;
}

/** A paragraph with its acts: its box leads to it, and each sign to its statement. Its number is drawn after all of its line, so that neither they nor the next cell cover it. */
function drawCell({ paragraph: { id }, from, to, marks }: Cell, share: Share, drawn: Drawn): Markup {
  return html`<a class="box${marks.length === 0 ? " bare" : ""}" href="${drawn.about.page(id)}" aria-label="${shortName(id)}"><rect class="cell" x="${share(from)}" width="${share(to - from)}" height="100%"/></a>
${marks.map((mark) => drawMark(mark, from, share, drawn))}`;
}

/**
 * An act: the stretch that it can be pointed at in, its words as a line, the qualifiers in them, and its sign. The stretch
 * is below the paragraph's number and about as wide as the sign: what is around it is the paragraph's.
 */
function drawMark(
  { act, at, to }: Mark,
  cell: number,
  share: Share,
  { about, fitting, isAlone }: Drawn,
): Markup {
  const { id, kind, start, end, qualifiers } = act;
  const derived = act.derived === true;
  const name = `${shortName(id)}: ${actInWords(act)}${derived ? `, ${DERIVED}` : ""}`;
  const named = isAlone ? "" : html` aria-label="${name}" aria-describedby="${id}"`;
  return html`<a class="${kind}${derived ? " derived" : ""}${fitting.has(id) ? "" : " off"}" href="${about.page(id)}"${named}>${isAlone ? html`<title>${name}. ${beginning(act.text, SAID)}</title>` : ""}<rect class="reach" x="${share(at)}" width="${share(Math.min(to - at, PITCH))}" y="30%" height="70%"/><rect y="82%" x="${share(cell + start)}" width="${share(end - start)}" height="2"/>${qualifiers.map(
    (phrase) =>
      html`<rect class="bound" y="76%" x="${share(cell + phrase.start)}" width="${share(phrase.end - phrase.start)}" height="15%"/>`,
  )}<use href="#sign-${kind}-${densityOf(act)}" x="${share(at)}" y="37%" width="13" height="13"/></a>
`;
}

/** An outline is at least so many pixels wide; a digit of its numbers, in the size of `--size-in-picture`, has so many. */
const NARROWEST_OUTLINE = 280;
const DIGIT = 7.5;
/** A sign in an outline is so many pixels wide, and may touch the next. */
const SMALL_SIGN = 7;

/**
 * Draws the cells of a text, small: each act its sign, or a line where signs would lie over each other; numbers where they
 * have room; and some paragraphs lit.
 */
export function drawOutline({ length, bands }: Layout, lit: ReadonlySet<string>, language: string): Markup {
  const share: Share = (part) => `${Number(((100 * part) / length).toFixed(2))}%`;
  const hasSigns = (PITCH / length) * NARROWEST_OUTLINE >= SMALL_SIGN - 1;
  const mark = ({ act, at }: Mark, from: number) =>
    hasSigns
      ? html`<use class="${act.kind}" href="#sign-${act.kind}-${densityOf(act)}" x="${share(at)}" y="66%" width="${SMALL_SIGN}" height="${SMALL_SIGN}"/>`
      : html`<rect class="${act.kind}" y="75%" x="${share(from + act.start)}" width="${share(act.end - act.start)}" height="3"/>`;
  const cell = ({ paragraph, from, to, marks }: Cell) =>
    html`<rect class="cell${lit.has(paragraph.id) ? " lit" : ""}" x="${share(from)}" width="${share(to - from)}" height="100%"/>${marks.map((one) => mark(one, from))}\n`;
  const number = ({ paragraph, from, to }: Cell) => {
    const shown = numberShown(paragraph, language);
    const hasRoom = ((to - from) / length) * NARROWEST_OUTLINE > shown.length * DIGIT + 2;
    return hasRoom ? html`<text x="${share(from)}" y="50%" dx="3">${shown}</text>` : "";
  };
  return html`${bands.flatMap(({ lines }) => lines.map((cells) => html`<svg>${cells.map(cell)}${cells.map(number)}</svg>\n`))}`;
}
