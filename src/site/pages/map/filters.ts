import { html } from "hono/html";
import { findActs } from "../../../library/filtering/filter-acts.ts";
import { byTheme, many } from "../../../library/filtering/filter-by-vocabulary.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { findUnknown, refuseAny } from "../../../library/refusal.ts";
import type { QualifierKind } from "../../../model/act.ts";
import type { CorpusAct, CorpusVocabulary } from "../../../model/corpus.ts";
import type { FacetValue } from "../../../model/facet.ts";
import { QUALIFIER_NAMES } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized, countOf } from "../text/wording.ts";

/** What the map can be filtered by. A form that is sent without scripts has empty fields: they mean nothing. */
export const mapFilters = {
  ...byTheme,
  actor: many("Of whom acts: an actor's id.", "states"),
  addressee: many("Of whom is called on or addressed: an actor's id.", "unodc"),
  qualifier: many("Qualified in this way: a qualifier’s kind.", "effort"),
};

const NAMES = ["theme", "qualifier", "actor", "addressee"] as const;
type Name = (typeof NAMES)[number];

/** What was asked for, as far as anything was. Each field of the form has one value; what an address has besides is left out. */
export type Chosen = Partial<Record<Name, string[] | undefined>>;

/** The values that a filter can have, each with the number of acts that have it and fit the other filters. */
export type Choices = Record<Name, { all: number; values: FacetValue[] }>;

const LABELS: Record<Name, { label: string; any: string }> = {
  theme: { label: "Theme", any: "Any theme" },
  qualifier: { label: "Qualifier", any: "With or without" },
  actor: { label: "Who acts", any: "Anyone" },
  addressee: { label: "Who is called on", any: "Anyone" },
};

/** The filters that are always in sight; the others are behind a word. */
const FIRST: readonly Name[] = ["theme", "qualifier"];

/** The acts that fit the filters, and what can be chosen. */
export interface Filtered {
  chosen: Chosen;
  choices: Choices;
  /** The ids of the acts that fit. */
  fitting: ReadonlySet<string>;
}

/**
 * Reads the filters.
 *
 * @throws {Refusal} 400 for a value that is not known, with the nearest
 */
export function filterActs(open: OpenDocument, vocabulary: CorpusVocabulary, query: Chosen): Filtered {
  const chosen = Object.fromEntries(
    NAMES.map((name) => [name, query[name]?.filter((value) => value !== "").slice(0, 1)]).filter(
      ([, values]) => values !== undefined && values.length > 0,
    ),
  ) as Chosen;
  const { qualifier, ...others } = chosen;
  refuseAny(findUnknown("qualifier", qualifier, Object.keys(QUALIFIER_NAMES)));
  const asked = qualifier === undefined ? others : { ...others, qualifier: qualifier as QualifierKind[] };
  const facets = [...NAMES];
  const { found, facets: left } = findActs(open, vocabulary, { ...asked, facets });
  const { facets: all } = findActs(open, vocabulary, { facets });
  const choicesOf = (name: Name) => {
    const counts = new Map(left?.[name]?.map(({ id, count }) => [id, count]));
    const values = all?.[name]?.map((value) => ({ ...value, count: counts.get(value.id) ?? 0 })) ?? [];
    const without = findActs(open, vocabulary, { ...asked, [name]: undefined }).found.length;
    return [name, { all: without, values: inOrder(name, values) }] as const;
  };
  const choices = Object.fromEntries(NAMES.map(choicesOf)) as Choices;
  return { chosen, choices, fitting: new Set(found.map(({ id }) => id)) };
}

/** Themes by the alphabet, since there are many; what else there is, the most frequent first. */
function inOrder(name: Name, values: readonly FacetValue[]): FacetValue[] {
  const labelled = values.map((value) => ({ ...value, label: labelOf(name, value) }));
  return name === "theme" ? labelled.sort((one, other) => one.label.localeCompare(other.label)) : labelled;
}

function labelOf(name: Name, { id, label = id }: FacetValue): string {
  return capitalized(name === "qualifier" ? QUALIFIER_NAMES[id as QualifierKind] : label);
}

/** The form, behind a word where the window is narrow: it works without scripts, which filter at once. */
export function filterForm(
  about: AboutDocument,
  { chosen, choices }: Filtered,
  { themes }: CorpusVocabulary,
): Markup | string {
  // Where all acts are alike there is nothing to choose.
  const offered = NAMES.filter((name) => choices[name].values.length > 1 || chosen[name] !== undefined);
  if (offered.length === 0) return "";
  const broader = new Map(themes.map((theme) => [theme.id, theme.broader]));
  const option = (name: Name) => (value: FacetValue) =>
    html`<option value="${value.id}"${attribute("data-broader", name === "theme" ? broader.get(value.id) : undefined)}${chosen[name]?.includes(value.id) ? " selected" : ""}>${value.label} (${value.count})</option>\n`;
  const field = (name: Name) => html`<div class="field"><label for="by-${name}">${LABELS[name].label}</label>
<select id="by-${name}" name="${name}"><option value="">${LABELS[name].any} (${countOf(choices[name].all, "statement")})</option>
${choices[name].values.map(option(name))}</select></div>
`;
  const [first, more] = [true, false].map((isFirst) =>
    offered.filter((name) => FIRST.includes(name) === isFirst),
  );
  const isMoreChosen = more?.some((name) => chosen[name] !== undefined) ?? false;
  const isChosen = Object.keys(chosen).length > 0;
  return html`<details class="map-controls"${isChosen ? " open" : ""}><summary>Filters</summary>
<form class="map-filters fields" id="filters" action="/map" autocomplete="off">${about.fields}
${first?.map(field)}${
  more === undefined || more.length === 0
    ? ""
    : html`<details class="more-filters"${isMoreChosen ? " open" : ""}><summary>More filters</summary>
${more.map(field)}</details>
`
}<button type="submit">Show</button>
</form></details>`;
}

function attribute(name: string, value: string | undefined): Markup | string {
  return value === undefined ? "" : html` ${name}="${value}"`;
}

/** How many acts fit, in words. */
export function countLine(acts: readonly CorpusAct[], { fitting }: Filtered): string {
  if (acts.length === 1) return fitting.size === 1 ? "One statement" : "None of one statement";
  return fitting.size === acts.length
    ? `All ${acts.length} statements`
    : `${fitting.size} of ${acts.length} statements`;
}
