import { html } from "hono/html";
import { broaderThemes } from "../../../library/filtering/filter-by-vocabulary.ts";
import { actsOf, isPart, paragraphsOf } from "../../../library/in-passage.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { CorpusTheme, CorpusVocabulary } from "../../../model/corpus.ts";
import type { Located } from "../../../quote/locate.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { countOf, uncapitalized } from "../text/wording.ts";
import { actsByTheme } from "../themes/on-theme.ts";

/** The themes of a passage, its main ones first: those of its statements, else those of its paragraphs. */
function themesOf(located: Located, { themes }: CorpusVocabulary): CorpusTheme[] {
  const ofActs = actsOf(located).flatMap((act) => act.themes.map(({ id }) => id));
  const ofParagraphs = isPart(located) ? [] : paragraphsOf(located).flatMap((paragraph) => paragraph.themes);
  const ids = new Set([...ofActs, ...ofParagraphs]);
  return [...ids].flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
}

/** The theme that a heading names a passage by: of one paragraph, or of a part of one. */
export function mainTheme(located: Located, vocabulary: CorpusVocabulary): string | undefined {
  if (located.type === "range") return undefined;
  const label = themesOf(located, vocabulary)[0]?.label;
  return label === undefined ? undefined : withinLine(label);
}

/** "beneficial ownership", but "INTERPOL". */
function withinLine(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? uncapitalized(label) : label;
}

/** So many themes are named at once: a section has dozens. */
const MOST_THEMES = 8;

/** The themes of a passage, each with the number of statements on it in the whole text. */
export function onThemes(
  about: AboutDocument,
  open: OpenDocument,
  located: Located,
  vocabulary: CorpusVocabulary,
): Markup | string {
  const all = themesOf(located, vocabulary);
  if (all.length === 0) return "";
  const broader = broaderThemes(vocabulary);
  const acts = actsIn(open.paragraphs);
  const line = ({ id, label }: CorpusTheme) => {
    const count = acts.filter(({ themes }) => themes.some((one) => broader(one.id).includes(id))).length;
    return html`<li><a href="${about.at(`/themes/${id}`)}">${label}</a>${count === 0 ? "" : html` <small>${count}</small>`}</li>\n`;
  };
  const listed = all.length > MOST_THEMES + 1 ? all.slice(0, MOST_THEMES) : all;
  const rest = all.slice(listed.length);
  return html`<section class="on-its-themes" aria-labelledby="themes"><h2 id="themes">Themes <small>statements in the whole text</small></h2>
<ul>\n${listed.map(line)}</ul>${
    rest.length === 0
      ? ""
      : html`<details><summary>${countOf(rest.length, "more theme")}</summary><ul>${rest.map(line)}</ul></details>`
  }</section>\n`;
}

/** The theme that is called as a part of the text is: whoever asked for the name may mean that. */
export function themeOfThatName(
  { open, about }: Opened,
  located: Located,
  vocabulary: CorpusVocabulary,
): Markup | string {
  const title = located.type === "range" ? located.section?.title.toLowerCase() : undefined;
  const theme = vocabulary.themes.find(({ label }) => label.toLowerCase() === title);
  if (theme === undefined) return "";
  const { length } = actsByTheme(open, vocabulary)(theme.id);
  return html`<p class="same-name">Also a theme: <a href="${about.at(`/themes/${theme.id}`)}">${theme.label}</a>${length === 0 ? "" : `, ${countOf(length, "statement")} in the whole text`}</p>
`;
}
