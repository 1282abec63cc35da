import { html } from "hono/html";
import type { CorpusTheme, CorpusVocabulary } from "../../../model/corpus.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { listSnippet } from "../embed/list-snippet.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized, nounOf, separated } from "../text/wording.ts";
import { GOALS, UNCAC_HEADINGS } from "./elsewhere-headings.ts";

/** The statements on a theme as programs get them. */
export interface ThemeData {
  /** What they are: its commitments alone, or whatever is said on it. */
  named: "its commitments" | "its statements";
  /** Where they are, as JSON. */
  json: string;
  /** The same as a table. */
  csv: string;
}

/** What is known of a theme besides what is said on it: what belongs to it, its neighbours, treaties, data. */
export function besideTheme(
  about: AboutDocument,
  theme: CorpusTheme,
  vocabulary: CorpusVocabulary,
  data: ThemeData & { origin: string; table: string },
): Markup {
  return html`<aside class="facts-beside" aria-label="About this theme">
<section><h2>What counts as this theme</h2><p>${theme.definition}</p></section>
${others("Parts of this theme", theme.narrower, about, vocabulary)}${others("See also", theme.related, about, vocabulary)}${matches(theme, vocabulary)}
<section id="take-along"><h2>Take it along</h2><ul>
<li><a href="${about.at("/map", { theme: theme.id })}">On the map</a></li>
<li><a href="${about.at(`/v1/themes/${theme.id}`)}">The theme as JSON</a> <code>${theme.id}</code></li>
<li><a href="${data.table}">All statements of ${about.called} as CSV</a></li></ul>
<details><summary>For programs</summary>
<p>${capitalized(data.named)}, in a line of R, of Python with pandas, and of a shell. <a href="/docs/tables">More on tables</a></p>
${lines(data).map((line) => html`<div class="sample"><pre tabindex="0" data-copy="Copy line"><code>${line}</code></pre></div>\n`)}</details>
<details><summary>Show the list on your page</summary>
<div class="sample"><pre tabindex="0" data-copy="Copy snippet"><code>${listSnippet(data.origin, about, theme)}</code></pre></div></details></section>
</aside>`;
}

/** How programs read the statements. */
function lines({ named, json, csv }: ThemeData): string[] {
  const name = named.replace("its ", "");
  return [
    `${name} <- read.csv("${csv}", fileEncoding = "UTF-8-BOM")`,
    `import pandas; ${name} = pandas.read_csv("${csv}")`,
    `curl '${json}'`,
  ];
}

function others(
  heading: string,
  ids: readonly string[],
  about: AboutDocument,
  { themes }: CorpusVocabulary,
): Markup | string {
  const named = ids.flatMap((id) => themes.find((one) => one.id === id) ?? []);
  if (named.length === 0) return "";
  return html`<section><h2>${heading}</h2><ul class="list-of-links">
${named.map(({ id, label }) => html`<li><a href="${about.at(`/themes/${id}`)}">${label}</a></li>\n`)}</ul></section>
`;
}

/** Where the same subject stands in the Convention against Corruption and in the Sustainable Development Goals. */
function matches({ matches: { uncac, sdg } }: CorpusTheme, vocabulary: CorpusVocabulary): Markup | string {
  if (uncac.length + sdg.length === 0) return "";
  const convention = vocabulary.instruments.find(({ id }) => id === "uncac");
  const places = uncac.map((match) => match.replace("uncac:", ""));
  return html`<section class="same-subject"><h2>The same subject elsewhere</h2>
${places.length === 0 ? "" : html`<h3>${convention?.name ?? "United Nations Convention against Corruption"}</h3><ul class="list-of-links">${places.map((place) => html`<li>${linked(articleOf(place), convention?.href)}</li>\n`)}</ul>`}
${sdg.length === 0 ? "" : html`<h3>Sustainable Development Goals</h3><ul>${goalsOf(sdg)}</ul>`}</section>
`;
}

/** "Article 52 (5), Prevention and detection of transfers of proceeds of crime" */
function articleOf(place: string): string {
  const [article = ""] = place.split("(");
  const heading = UNCAC_HEADINGS[article];
  const name = place.replace("art.", "article").replace("(", " (");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${heading === undefined ? "" : `, ${heading}`}`;
}

function linked(words: string, href: string | null | undefined): Markup {
  return href ? html`<a href="${href}">${words}</a>` : html`${words}`;
}

/** Each goal once, with its targets. */
function goalsOf(sdg: readonly string[]): Markup[] {
  const all = sdg.map((match) => match.replace("sdg:", ""));
  const goals = [...new Set(all.map((one) => one.split(".")[0] ?? one))];
  return goals.map((goal) => {
    const targets = all.filter((one) => one.startsWith(`${goal}.`));
    const name = GOALS[goal] === undefined ? `Goal ${goal}` : `Goal ${goal}, ${GOALS[goal]}`;
    return html`<li><a href="https://sdgs.un.org/goals/goal${goal}">${name}</a>${targets.length === 0 ? "" : html`: ${nounOf(targets.length, "target")} ${separated(targets)}`}</li>\n`;
  });
}
