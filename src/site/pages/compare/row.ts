import { html } from "hono/html";
import type { ComparedRow } from "../../../lineage/compare-texts.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { countOf } from "../text/wording.ts";
import type { Compared } from "./shown.ts";
import { directionsListed, inItsColumn, inOneColumn, marked } from "./words.ts";

/** "12", "PP3", "annex, 8": a paragraph's number as it stands beside its words. */
export function shortNumber(address: string): string {
  const [, annex = "", preamble, number = address] = /^(?:(.*)\/)?(preamble-)?(.*)$/s.exec(address) ?? [];
  const own = preamble === undefined ? number : `PP${number}`;
  return annex === "" ? own : `${annex.replaceAll("-", " ")}, ${own}`;
}

/** What a row needs to know of those around it. */
interface Around {
  id: string;
  /** The rows with words before and after it, to go to. */
  previous: string | undefined;
  next: string | undefined;
}

/** A paragraph that is new, gone, moved or worded otherwise. */
export function rowShown(row: ComparedRow, compared: Compared, around: Around): Markup {
  const { to, from, pair, shown } = compared;
  const spoken = spokenIn(pair.language);
  const words = (about: "from" | "to", address: string | null) =>
    pair[about].paragraphs.find(({ id }) => id === address)?.text ?? "";
  const [before, after] = [words("from", row.from), words("to", row.to)];
  const changes = marked(row.changes, shown.all);
  const folded = row.changes.length - changes.length;
  const body =
    shown.view === "columns"
      ? html`<div class="both">${column(row.from, from, html`${row.to === null ? struckWhole(before) : inItsColumn(before, changes, "from")}`, spoken)}
${column(row.to, to, html`${row.from === null ? insertedWhole(after) : inItsColumn(after, changes, "to")}`, spoken)}</div>`
      : html`<p class="act-words difference"${spoken}>${
          row.to === null
            ? struckWhole(before)
            : row.from === null
              ? insertedWhole(after)
              : inOneColumn(after, changes)
        }</p>`;
  return html`<div class="row ${row.op}" id="${around.id}" tabindex="-1">
<p class="where"><span>${numbers(row, compared)}</span>${steps(around)}</p>
${body}
${directionsListed(row.changes, spoken)}${folded === 0 ? "" : html`<p class="note">Not marked: <a href="${compared.at({ all: true })}#${around.id}">${countOf(folded, "change")} of numbers, dates, references or order</a>.</p>\n`}</div>
`;
}

function struckWhole(words: string): Markup {
  return html`<del>${words}</del>`;
}

function insertedWhole(words: string): Markup {
  return html`<ins>${words}</ins>`;
}

function column(address: string | null, about: AboutDocument, words: Markup, spoken: Markup): Markup {
  if (address === null) return html`<p class="note">Not in ${about.name}.</p>`;
  return html`<p class="act-words difference"${spoken}>${words}</p>`;
}

/** Where the paragraph stands and stood, and what became of it. */
function numbers(row: ComparedRow, { from, to, shown, ofOneSeries }: Compared): Markup {
  const was = row.from === null ? "" : link(from, row.from);
  const is = row.to === null ? "" : link(to, row.to);
  if (row.op === "added") return html`${is} <b>${ofOneSeries ? "new" : `only in ${to.name}`}</b>`;
  if (row.op === "removed")
    return html`${was} <b>${ofOneSeries ? "no longer there" : `only in ${from.name}`}</b>`;
  const isNumbered = row.from === row.to && row.shape === undefined && !row.moved;
  const became =
    row.shape === "split"
      ? html`<b>split</b> from`
      : row.shape === "merged"
        ? html`<b>merged</b> from`
        : ofOneSeries
          ? "was"
          : html`<b>beside</b>`;
  return html`${is}${isNumbered ? "" : html` ${became} ${was}`}${
    row.moved && ofOneSeries
      ? html` <b>moved</b>${shown.direction ? "" : html` from <a href="#stood-${row.from}">where it stood</a>`}`
      : ""
  }${row.op === "same" ? ", same words" : ""}`;
}

function link(about: AboutDocument, address: string): Markup {
  const number = shortNumber(address);
  return html`<a class="number" href="${about.page(address)}" aria-label="${number} in ${about.name}">${number}</a>`;
}

function steps({ previous, next }: Around): Markup {
  return html`<span class="onward">${previous === undefined ? "" : html`<a href="#${previous}" aria-label="Previous change" title="Previous change (p)">↑ Previous</a> `}${next === undefined ? "" : html`<a href="#${next}" aria-label="Next change" title="Next change (n)">↓ Next</a>`}</span>`;
}

/** Those that stand as they stood, in a line: "Paragraphs 12 to 19 as before". */
export function asBefore(rows: readonly ComparedRow[], { to, at, ofOneSeries }: Compared): Markup {
  const [first, last] = [rows[0]?.to ?? "", rows.at(-1)?.to ?? ""];
  const numbered = rows.filter(({ op, changes }) => op !== "same" && changes.length > 0);
  const name = first === last ? shortNumber(first) : `${shortNumber(first)}–${shortNumber(last)}`;
  const others =
    numbered.length === 0
      ? ""
      : html`, but for <a href="${at({ all: true })}#${numbered[0]?.to}">numbers, dates or references</a>${
          numbered.length === rows.length
            ? ""
            : html` in ${numbered.map(({ to: one }) => shortNumber(one ?? "")).join(", ")}`
        }`;
  return html`<p class="as-before"><a href="${to.page()}#${first}">${name}</a> ${ofOneSeries ? "as before" : "the same in both"}${others}</p>
`;
}

/** Where a paragraph stood that was moved. */
export function goneFrom({ from, to }: ComparedRow, id: string): Markup {
  return html`<p class="as-before" id="${id}">${shortNumber(from ?? "")} now stands as <a href="#${to}">${shortNumber(to ?? "")}</a></p>
`;
}
