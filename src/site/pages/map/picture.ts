import { html } from "hono/html";
import { DERIVED, densityOf } from "../../../words/act-names.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { actInWords } from "./act-in-words.ts";
import type { Band, Cell, Layout, Mark } from "./lay-out.ts";

/** What is drawn besides the layout. */
interface Drawn {
  about: AboutDocument;
  /** The acts that are not dimmed. */
  fitting: ReadonlySet<string>;
}

/** A length of the text as a share of a line. */
type Share = (length: number) => string;

/*
 * Places along a line are shares of its length, and those across it of its height: the line can have any size, and its
 * signs keep theirs. The styles turn it by swapping both (see map.css), so that it runs from top to bottom.
 */

/** Draws the bands, a list item each. */
export function drawBands({ length, bands }: Layout, drawn: Drawn): Markup {
  const share: Share = (part) => `${Number(((100 * part) / length).toFixed(2))}%`;
  return html`<ol class="bands">
${bands.map((band) => drawBand(band, share, drawn))}</ol>`;
}

function drawBand({ part, lines }: Band, share: Share, drawn: Drawn): Markup {
  const name = `band-${part.address}`;
  return html`<li class="band" data-lines="${lines.length}">
<a class="band-name" id="${name}" href="${drawn.about.page(part.address)}"${part.section === undefined ? "" : spokenIn(drawn.about.language)}>${part.title}</a>
${lines.map(
  (cells) => html`<div class="line"><svg role="group" aria-labelledby="${name}">
${cells.map((cell) => drawCell(cell, share, drawn))}</svg></div>
`,
)}</li>
`;
}

/** A paragraph: its acts, and its number over them, so that an act that is pointed at does not cover it. */
function drawCell({ paragraph, from, to, marks }: Cell, share: Share, drawn: Drawn): Markup {
  return html`<rect class="cell" x="${share(from)}" width="${share(to - from)}" height="100%"/>
${marks.map((mark) => drawMark(mark, from, share, drawn))}<text x="${share(from)}" y="26%" dx="3" aria-hidden="true">${paragraph.number}</text>`;
}

/** An act: the stretch that it can be pointed at in, its words as a line, the phrases that bound it, and its sign. */
function drawMark(
  { act, at, from, to }: Mark,
  cell: number,
  share: Share,
  { about, fitting }: Drawn,
): Markup {
  const { id, kind, start, end, qualifiers } = act;
  const derived = act.derived === true;
  const name = `${shortName(id)}: ${actInWords(act)}${derived ? `, ${DERIVED}` : ""}`;
  return html`<a class="${kind}${derived ? " derived" : ""}${fitting.has(id) ? "" : " off"}" href="${about.page(id)}" aria-label="${name}" aria-describedby="${id}"><rect class="reach" x="${share(from)}" width="${share(to - from)}" height="100%"/><rect y="82%" x="${share(cell + start)}" width="${share(end - start)}" height="2"/>${qualifiers.map(
    (phrase) =>
      html`<rect class="bound" y="76%" x="${share(cell + phrase.start)}" width="${share(phrase.end - phrase.start)}" height="15%"/>`,
  )}<use href="#sign-${kind}-${densityOf(act)}" x="${share(at)}" y="37%" width="13" height="13"/></a>
`;
}

/** Draws the cells of a text without their signs, small: each act a line, and some paragraphs lit. */
export function drawOutline({ length, bands }: Layout, lit: ReadonlySet<string>): Markup {
  const share: Share = (part) => `${Number(((100 * part) / length).toFixed(2))}%`;
  const cell = ({ paragraph, from, to, marks }: Cell) =>
    html`<rect class="cell${lit.has(paragraph.id) ? " lit" : ""}" x="${share(from)}" width="${share(to - from)}" height="100%"/>${marks.map(({ act }) => html`<rect class="${act.kind}" y="60%" x="${share(from + act.start)}" width="${share(act.end - act.start)}" height="3"/>`)}\n`;
  return html`${bands.flatMap(({ lines }) => lines.map((cells) => html`<svg>${cells.map(cell)}</svg>\n`))}`;
}
