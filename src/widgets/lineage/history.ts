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
import { adopt } from "../shared/element/styles.ts";
import { commitmentLineageStyles } from "./commitment-lineage.styles.ts";

/** So many changes are named; the comparison has all. */
const MOST_NAMED = 3;

interface Told {
  lineage: Lineage;
  words: LineageLabels;
  language: string;
  api: string;
}

/**
 * Puts the styles of a history into an element.
 *
 * @throws TypeError where what was answered is none
 */
export function dress(root: ShadowRoot, answered: unknown): void {
  if (!isLineage(answered)) throw new TypeError("the answer has another shape");
  adopt(root, commitmentLineageStyles);
}

/**
 * A paragraph's history in lines: where it was agreed before, where it stands first, what its text changed, and in what
 * was looked.
 *
 * @param language of the labels
 * @param api where the pages are that compare two documents
 * @param scheme `light`, `dark`, or anything else for the page’s own colours
 */
export function renderHistory(
  lineage: Lineage,
  language: string,
  api: string | null,
  scheme: string | null,
): TemplateResult {
  const words = labelsIn(LINEAGE_LABELS, language);
  const told = { lineage, words, language, api: api ?? "" };
  const { first, unchangedSince, ancestors, scope, adopted } = lineage;
  const [nearest] = ancestors;
  const lines =
    nearest === undefined || first === null
      ? [scope.from !== null && scope.from < adopted ? words.fresh : words.earliest]
      : [
          place(words.before, nearest, told),
          place(words.first, first, told),
          nearest.change === "same" && unchangedSince !== null
            ? place(words.since, unchangedSince, told)
            : changed(nearest, told),
        ];
  return html`<section part="lineage" class=${scheme ?? ""} lang=${language} dir=${directionOf(language)} aria-label=${words.name}>${lines.map(
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
      html`${at === 0 ? "" : " · "}${inWords(change, told)}${
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
  return words.replace(/^[\s,;،؛，]+|(?<![\s,;،؛，])[\s,;،؛，]+$/gu, "");
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
  return complete ? said : `${said} · ${words.incomplete}`;
}

/** Whether a body is a lineage, as far as it is shown: the API may be of another version, or not ours. */
function isLineage(body: unknown): body is Lineage {
  const { scope, ancestors, first, unchangedSince } = (body ?? {}) as Partial<Lineage>;
  return (
    typeof scope?.documents === "number" &&
    Array.isArray(ancestors) &&
    [first, unchangedSince].every((one) => one === null || isRelated(one)) &&
    ancestors.every(isRelated)
  );
}

function isRelated(value: unknown): boolean {
  const { document, short, adopted, change, changes, links } = (value ?? {}) as Record<string, unknown>;
  return (
    [document, short, adopted, change, (links as { html?: unknown } | undefined)?.html].every(
      (each) => typeof each === "string" && each,
    ) &&
    (changes === undefined || Array.isArray(changes))
  );
}
