import { html } from "hono/html";
import { MOST_IN_A_LIST } from "../../../http/paging.ts";
import { ASKED_DOCUMENT, route } from "../../../http/route.ts";
import { namedThemes, oneNamed } from "../../../library/filtering/filter-by-vocabulary.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { actsIn } from "../../../library/text-parts.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { CorpusAct, CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { byDocumentAndLanguage, openAsked } from "../about/asked-document.ts";
import { derivedNote } from "../acts/derived.ts";
import { unitRow } from "../acts/unit-row.ts";
import { changesFeed } from "../layout/discovery.ts";
import { themeCard } from "../layout/link-card.ts";
import { answerPage } from "../layout/page.ts";
import { themePictured } from "../layout/pictured.ts";
import type { Markup } from "../text/markup.ts";
import { nameOfParagraph } from "../text/passage-names.ts";
import { capitalized, countOf } from "../text/wording.ts";
import { besideTheme, type ThemeData } from "./beside-theme.ts";
import { onParagraph, type Shown } from "./on-paragraph.ts";
import { actsByTheme } from "./on-theme.ts";
import { dimmingSwitch } from "./switch.ts";
import { whatIsSaid } from "./what-is-said.ts";

/** Of so many paragraphs one sees where each stands. */
const MOST_AT_ONCE = 6;

/** So many are in sight at first, and these few more where no others remain. */
const MOST_IN_SIGHT = 12;
const FEW_MORE = 3;

/** `/themes/{id}`: what is said on a theme in a sentence, then word for word, in the order of the text. */
export const theme = route({
  path: "/themes/{id}",
  summary: "A theme",
  pathParameters: { id: { description: "The theme’s id.", examples: ["beneficial-ownership"] } },
  query: byDocumentAndLanguage,
  produces: ["text/html"],
  ignoresUnknown: true,
  needs: ASKED_DOCUMENT,
  handle(ask) {
    const { vocabulary } = ask.release;
    const found = oneNamed("theme", ask.path.id ?? "", vocabulary.themes, () => namedThemes(vocabulary));
    const { open, about } = openAsked(ask, ask.query);
    const { id, label, definition } = found;
    const acts = actsByTheme(open, vocabulary)(id);
    const said = whatIsSaid(acts);
    const data = dataOn(id, acts, open);
    const title = `${label}: what ${about.called} says`;
    const description = `${definition} ${said.head}${said.rest}`;
    return answerPage(ask, {
      about,
      title,
      description,
      card: themeCard(ask.built, title, description, about, themePictured(found), id),
      canonical: `${ask.origin}${about.at(`/themes/${id}`)}`,
      width: "columns",
      signs: true,
      scripts: ["quoting.js"],
      head: html`${changesFeed(`?theme=${id}`, label)}<link rel="alternate" type="application/json" href="${ask.origin}${about.at(`/v1/themes/${id}`)}">`,
      main: html`
<nav class="place" aria-label="Place among the themes"><a href="${about.at("/themes")}">Themes</a>${wayTo(about, found.broader, vocabulary)}</nav>
<h1 class="address">${label}</h1>
${partOfThatName(label, about)}<div class="beside-facts"><div>
${
  acts.length === 0
    ? html`<p class="in-short">${nothing(open.paragraphs, about)}</p>`
    : html`<p class="scope">On this theme, in the whole text</p>
<p class="in-short">${byKind(acts)}<strong>${said.head}</strong>${said.rest}</p>
<p class="as-data"><span>${capitalized(data.named)} as <a href="${data.json}">JSON</a>, as <a href="${data.csv}">CSV</a></span> <a href="#take-along">For R, Python and more</a></p>
${dimmingSwitch(acts)}${jumps(acts, about)}${derivedNote(acts)}${inOrder(open.paragraphs, acts, { open, about, actors: vocabulary.actors })}`
}</div>
${besideTheme(about, found, vocabulary, { origin: ask.origin, ...data, table: open.by.link("/export.csv") })}
</div>`,
    });
  },
});

/** The statements on a theme, its commitments where there are any, as programs get them: all of them in one answer. */
function dataOn(theme: string, acts: readonly CorpusAct[], { by }: Pick<OpenDocument, "by">): ThemeData {
  const isCommitments = acts.some(({ kind }) => kind === "commitment");
  const address = (ending: string) => {
    const url = new URL(by.link(`${isCommitments ? "/commitments" : "/acts"}${ending}`));
    url.searchParams.set("theme", theme);
    return url;
  };
  const json = address("");
  json.searchParams.set("limit", String(MOST_IN_A_LIST));
  return {
    named: isCommitments ? "its commitments" : "its statements",
    json: json.href,
    csv: address(".csv").href,
  };
}

/** A part of the text that is called as the theme is: whoever asked for the name may mean that. */
function partOfThatName(label: string, { entry, page }: AboutDocument): Markup | string {
  const part = entry.sections.find(({ title }) => title.toLowerCase() === label.toLowerCase());
  if (part === undefined) return "";
  return html`<p class="same-name">Also a part of the text: <a href="${page(part.id)}">${part.title}</a>, ${countOf(part.paragraphs.length, "paragraph")}</p>
`;
}

/** The ways to the paragraphs where they are many. */
function jumps(acts: readonly CorpusAct[], about: AboutDocument): Markup | string {
  const ids = [...new Set(acts.map(({ paragraph }) => paragraph))];
  if (ids.length <= MOST_AT_ONCE) return "";
  return html`<nav class="jumps" aria-label="Paragraphs on this theme"><span>In ${ids.length} paragraphs:</span> ${ids.map((id) => html`<a href="#on-${id}" title="${nameOfParagraph({ id })} of ${about.name}">${id.replace("preamble-", "PP")}</a> `)}</nav>
`;
}

/** A row of signs for each kind, in the order of the text, as the sentence beneath goes through them. */
function byKind(acts: readonly CorpusAct[]): Markup {
  const kinds = ACT_KINDS.map((kind) => acts.filter((act) => act.kind === kind)).filter(
    ({ length }) => length > 0,
  );
  return html`<span class="by-kind">${kinds.map((some) => html`${unitRow(some)}<span class="unseen">, </span>`)}</span>`;
}

/** What is said paragraph by paragraph; of many, the first in sight and the others one press away, without scripts too. */
function inOrder(
  paragraphs: readonly CorpusParagraph[],
  acts: readonly CorpusAct[],
  shown: Shown,
): Markup[] | Markup {
  const all = paragraphs.flatMap((paragraph) => {
    const here = acts.filter((act) => act.paragraph === paragraph.id);
    return here.length === 0 ? [] : onParagraph(paragraph, here, shown);
  });
  if (all.length <= MOST_IN_SIGHT + FEW_MORE) return all;
  return html`${all.slice(0, MOST_IN_SIGHT)}<details class="others"><summary>Show all ${all.length} paragraphs</summary>
${all.slice(MOST_IN_SIGHT)}</details>
`;
}

/** Where nobody has said what statements are about, none of them being on this theme says nothing of the text. */
function nothing(paragraphs: readonly CorpusParagraph[], about: AboutDocument): Markup {
  const isRead = actsIn(paragraphs).some(({ themes }) => themes.length > 0);
  return isRead
    ? html`${capitalized(about.called)} says nothing on this theme.`
    : html`Nobody has read ${about.called} for its themes yet. <a href="${about.at("/search")}">Search its words</a>, or <a href="${about.page()}">read it</a>.`;
}

function wayTo(about: AboutDocument, id: string | undefined, vocabulary: CorpusVocabulary): Markup | string {
  const theme = vocabulary.themes.find((one) => one.id === id);
  if (theme === undefined) return "";
  return html`${wayTo(about, theme.broader, vocabulary)} <span aria-hidden="true">›</span> <a href="${about.at(`/themes/${theme.id}`)}">${theme.label}</a>`;
}
