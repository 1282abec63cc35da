import { html } from "hono/html";
import type { TextPart } from "../../../library/text-parts.ts";
import type { CorpusAct, CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import { QUALIFIER_NAMES } from "../../../words/act-names.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { signOf } from "../acts/act-signs.ts";
import { markIfDerived, quotedWordsOf } from "../acts/act-words.ts";
import type { Markup } from "../text/markup.ts";
import { inline, spokenIn } from "../text/text-with-marks.ts";
import { capitalized, separated } from "../text/wording.ts";

import { actInWords } from "./act-in-words.ts";

/** What the table is of. */
interface Tabled {
  about: AboutDocument;
  vocabulary: CorpusVocabulary;
  fitting: ReadonlySet<string>;
}

/**
 * The map in words: a row an act. The scripts find here what they show of an act, and by what they filter it: its words
 * have its address as their id, and its themes are links.
 */
export function mapTable(parts: readonly TextPart[], tabled: Tabled): Markup {
  const { fitting } = tabled;
  const labels = new Map(tabled.vocabulary.themes.map(({ id, label }) => [id, label]));
  return html`<table class="map-table" id="all-acts">
<thead><tr><th scope="col">Where</th><th scope="col">What</th><th scope="col">The words</th><th scope="col">Qualified by</th><th scope="col">On</th></tr></thead>
${parts.map(
  ({
    section,
    title,
    acts,
    paragraphs,
  }) => html`<tbody${hiddenUnless(acts.some(({ id }) => fitting.has(id)))}>
<tr><th colspan="5" scope="rowgroup"${section === undefined ? "" : spokenIn(tabled.about.language)}>${title}</th></tr>
${acts.map((act) => row(act, paragraphs, labels, tabled))}</tbody>
`,
)}</table>`;
}

function row(
  act: CorpusAct,
  paragraphs: readonly CorpusParagraph[],
  labels: ReadonlyMap<string, string>,
  tabled: Tabled,
): Markup {
  const { id, actor, addressees, qualifiers, themes } = act;
  const { about, fitting } = tabled;
  const kinds = [...new Set(qualifiers.map((qualifier) => qualifier.kind))];
  return html`<tr data-actor="${actor}"${values("addressee", addressees)}${values("qualifier", kinds)}${hiddenUnless(fitting.has(id))}>
<td><a href="${about.page(id)}">${shortName(id)}</a></td>
<td>${signOf(act)} ${capitalized(actInWords(act))}${markIfDerived(act)}</td>
<td id="${id}"${spokenIn(about.language)}>${quotedWordsOf(act, paragraphs)}</td>
<td>${separated(qualifiers.map((phrase) => html`“${inline(phrase.text, about.language)}” (${QUALIFIER_NAMES[phrase.kind]})`))}</td>
<td>${separated(themes.map((theme) => html`<a href="${about.at(`/themes/${theme.id}`)}">${labels.get(theme.id) ?? theme.id}</a>`))}</td>
</tr>
`;
}

function values(name: string, ids: readonly string[]): Markup | string {
  return ids.length === 0 ? "" : html` data-${name}="${ids.join(" ")}"`;
}

function hiddenUnless(shown: boolean): string {
  return shown ? "" : " hidden";
}
