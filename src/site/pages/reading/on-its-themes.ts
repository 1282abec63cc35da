import { html } from "hono/html";
import { broaderThemes } from "../../../library/filtering/filter-by-vocabulary.ts";
import { actsOf, paragraphsOf } from "../../../library/in-passage.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { CorpusVocabulary } from "../../../model/corpus.ts";
import type { Located } from "../../../quote/locate.ts";
import { type ActsShown, actList } from "../acts/act-list.ts";
import type { Markup } from "../text/markup.ts";
import { countOf, separated } from "../text/wording.ts";

/** So many themes are followed, and so many acts of each are shown; the other themes are named. */
const MOST_THEMES = 3;
const MOST_ACTS = 3;

/** What stands elsewhere in the text on the themes of a passage, its main ones first. */
export function onItsThemes(
  open: OpenDocument,
  located: Located,
  vocabulary: CorpusVocabulary,
  shown: ActsShown,
): Markup | string {
  if (located.type === "range") return "";
  const here = new Set(paragraphsOf(located).map(({ id }) => id));
  const broader = broaderThemes(vocabulary);
  const elsewhere = actsIn(open.paragraphs).filter(({ paragraph }) => !here.has(paragraph));
  const ids = [...new Set(actsOf(located).flatMap(({ themes }) => themes.map(({ id }) => id)))];
  const all = ids.flatMap((id) => {
    const theme = vocabulary.themes.find((one) => one.id === id);
    const acts = elsewhere.filter(({ themes }) => themes.some((one) => broader(one.id).includes(id)));
    return theme === undefined ? [] : [{ theme, acts }];
  });
  if (all.length === 0) return "";
  const followed = all.filter(({ acts }) => acts.length > 0).slice(0, MOST_THEMES);
  const named = all.filter((one) => !followed.includes(one));
  return html`<section aria-labelledby="elsewhere"><h2 id="elsewhere">Elsewhere on its themes</h2>
${followed.map(
  ({ theme: { id, label }, acts }) => html`<h3><a href="${shown.about.at(`/themes/${id}`)}">${label}</a></h3>
${actList(acts.slice(0, MOST_ACTS), { ...shown, but: id })}
${acts.length > MOST_ACTS ? html`<p><a href="${shown.about.at(`/themes/${id}`)}">All that stands on ${label}</a> (${acts.length} acts elsewhere)</p>` : ""}`,
)}${
  named.length === 0
    ? ""
    : html`<p>It ${followed.length === 0 ? "is" : "is also"} on ${separated(
        named.map(
          ({ theme: { id, label }, acts }) =>
            html`<a href="${shown.about.at(`/themes/${id}`)}">${label}</a> (${elsewhereIn(acts.length)})`,
        ),
      )}.</p>`
}</section>`;
}

function elsewhereIn(acts: number): string {
  return acts === 0 ? "nothing elsewhere" : `${countOf(acts, "act")} elsewhere`;
}
