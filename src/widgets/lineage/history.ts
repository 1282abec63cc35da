/* What a history says. Loaded when somebody comes near one. */
import { html, nothing, type TemplateResult } from "lit";
import type { Change } from "../../model/change.ts";
import type { Lineage, RelatedParagraph } from "../../model/lineage.ts";
import { directionOf } from "../../words/direction.ts";
import { fill } from "../../words/labels.ts";
import { labelsIn } from "../../words/language-names.ts";
import { LINEAGE_LABELS, type LineageLabels } from "../../words/lineage.ts";
import { marksOf } from "../../words/quotation-marks.ts";
import { webAddress } from "../shared/asking/api.ts";

/** So many changes are named; the comparison has all. */
const MOST_NAMED = 3;

interface Told {
  lineage: Lineage;
  words: LineageLabels;
  language: string;
  api: string;
}

/**
 * A paragraph's history in lines: where it was agreed before, where it stands first, what its text changed, and in what
 * was looked.
 *
 * @param language of the labels
 * @param api where the pages are that compare two documents
 * @param scheme `light`, `dark`, or nothing
 */
export function renderHistory(
  lineage: Lineage,
  language: string,
  api: string,
  scheme: string,
): TemplateResult {
  const words = labelsIn(LINEAGE_LABELS, language);
  const told = { lineage, words, language, api };
  const { first, unchangedSince, ancestors } = lineage;
  const [nearest] = ancestors;
  const lines =
    nearest === undefined || first === null
      ? [words.fresh]
      : [
          place(words.before, nearest, told),
          place(words.first, first, told),
          nearest.change === "same" && unchangedSince !== null
            ? place(words.since, unchangedSince, told)
            : changed(nearest, told),
        ];
  return html`<section part="lineage" class=${scheme} lang=${language} dir=${directionOf(language)} aria-label=${words.name}>${lines.map(
    (line) => html`<p part="line">${line}</p>`,
  )}<p part="note">${scopeOf(told)}</p></section>`;
}

/** A label with pieces of a template put in. */
function filled(label: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return label.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : values[piece]));
}

function place(label: string, { short, adopted, change, links }: RelatedParagraph, told: Told): unknown[] {
  const href = webAddress(links.html) ?? nothing;
  const { language } = told.lineage;
  return filled(label, {
    place: html`<a part="citation" lang=${language} dir="auto" href=${href}>${short}</a>`,
    year: adopted.slice(0, 4),
    how: told.words.changes[change] ?? change,
  });
}

/** What became softer or firmer against the paragraph before, each in words; the way to compare the two is the line. */
function changed(nearest: RelatedParagraph, told: Told): TemplateResult {
  const { words } = told;
  const ranked = (nearest.changes ?? []).filter(({ direction }) => direction).slice(0, MOST_NAMED);
  const said = ranked.map(
    (change, at) =>
      html`${at === 0 ? "" : "; "}${inWords(change, told)}${
        change.direction ? html` (<b part="direction">${words[change.direction]}</b>)` : nothing
      }`,
  );
  return html`<a part="compare" href=${comparisonOf(nearest, told)}>${said.length === 0 ? words.compare : said}</a>`;
}

function inWords({ from, to }: Change, { words, lineage: { language } }: Told): unknown[] {
  const [opening, closing] = marksOf(language).outer;
  const quoted = (text: string) =>
    html`<bdi part="changed" translate="no" lang=${language} dir=${directionOf(language)}>${opening}${bare(text)}${closing}</bdi>`;
  if (to.text === "") return filled(words.dropped, { words: quoted(from.text) });
  if (from.text === "") return filled(words.putIn, { words: quoted(to.text) });
  return filled(words.says, { from: quoted(from.text), to: quoted(to.text) });
}

/** Words without the commas around them. */
function bare(words: string): string {
  return words.replace(/^[\s,;،؛，]+|[\s,;،؛，]+$/gu, "");
}

/** The page that compares both documents, at the paragraph. */
function comparisonOf({ document, change }: RelatedParagraph, { lineage, api }: Told): string {
  const query = new URLSearchParams({ lang: lineage.language });
  // What differs by numbers alone is folded there.
  if (change === "numbers") query.set("show", "all");
  const pair = `${encodeURIComponent(document)}...${encodeURIComponent(lineage.document)}`;
  return `${api}/compare/${pair}?${query}#${encodeURIComponent(lineage.address)}`;
}

function scopeOf({ lineage: { scope }, words, language }: Told): string {
  const { documents, from, to, complete } = scope;
  const years = { from: (from ?? "").slice(0, 4), to: (to ?? "").slice(0, 4) };
  const said = fill(words.scope, { documents: new Intl.NumberFormat(language).format(documents), ...years });
  return complete ? `${said}.` : `${said}. ${words.incomplete}.`;
}
