import { html } from "hono/html";
import type { CorpusTheme, CorpusVocabulary } from "../../../model/corpus.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { separated } from "../text/wording.ts";

/** The themes beside a theme: those that are parts of it, those that a reader may want too, and its other names. */
export function beside(about: AboutDocument, theme: CorpusTheme, { themes }: CorpusVocabulary): Markup {
  const { narrower, related, otherNames } = theme;
  const chips = (heading: string, ids: readonly string[]) => {
    const named = ids.flatMap((id) => themes.find((one) => one.id === id) ?? []);
    if (named.length === 0) return "";
    return html`<h3>${heading}</h3>
<ul class="chips">${named.map(({ id, label }) => html`<li><a class="chip" href="${about.at(`/themes/${id}`)}">${label}</a></li>\n`)}</ul>`;
  };
  return html`<section aria-labelledby="related"><h2 id="related">Related themes</h2>
${chips("Parts of this theme", narrower)}${chips("See also", related)}
<p class="other-names">People also say: ${otherNames.join(", ")}.</p></section>`;
}

/** Where the same subject stands in the Convention against Corruption and in the Sustainable Development Goals. */
export function matches(
  { matches: { uncac, sdg } }: CorpusTheme,
  vocabulary: CorpusVocabulary,
): Markup | string {
  if (uncac.length + sdg.length === 0) return "";
  const convention = vocabulary.instruments.find(({ id }) => id === "uncac");
  const articles = uncac.map((match) => match.replace("uncac:", "").replace("art.", "article")).join(", ");
  const goals = sdg.map((match) => match.replace("sdg:", ""));
  const goalLink = (target: string) =>
    html`<a href="https://sdgs.un.org/goals/goal${target.split(".")[0]}">${target}</a>`;
  return html`<section aria-labelledby="matches"><h2 id="matches">The same subject elsewhere</h2>
<dl class="matches">
${uncac.length === 0 ? "" : html`<dt>${convention?.href ? html`<a href="${convention.href}">${convention.name}</a>` : "United Nations Convention against Corruption"}</dt><dd>${articles}</dd>`}
${goals.length === 0 ? "" : html`<dt>Sustainable Development Goals and targets</dt><dd>${separated(goals.map(goalLink))}</dd>`}
</dl></section>`;
}
