import { html, raw } from "hono/html";
import type { Corpus } from "../../../model/corpus.ts";
import { DOCS, DOCS_GROUPS, type DocsPath } from "../../pages/docs-contents.ts";
import { type BuiltPage, ORIGIN, RELEASE } from "../../pages/layout/built-page.ts";
import type { Markup } from "../../pages/text/markup.ts";
import { putFactsIn } from "./facts.ts";
import { type AnswerTo, type Prose, renderProse } from "./render.ts";

/**
 * The pages of the documentation that are written as Markdown, `src/site/docs/*.md`. There, `ORIGIN` stands for the
 * public origin, `RELEASE` for the release that answers, and `{{…}}` for what the data say (`facts.ts`).
 *
 * @param read reads such a file
 */
export async function docsPages(
  corpus: Corpus,
  read: (name: string) => Promise<string>,
  answerTo: AnswerTo,
): Promise<BuiltPage[]> {
  const pages = DOCS.filter(([path]) => path !== "/docs/api");
  return Promise.all(
    pages.map(async ([path, , description]) => {
      const prose = await proseOf(path, corpus, read, answerTo);
      return docsPage(path, prose.title, description, raw(prose.html));
    }),
  );
}

/** The prose of one page of the documentation. */
export async function proseOf(
  path: DocsPath,
  corpus: Corpus,
  read: (name: string) => Promise<string>,
  answerTo: AnswerTo,
): Promise<Prose> {
  const written = await read(`${path.slice("/docs/".length) || "index"}.md`);
  const whole = written.includes(VERSIONS) ? withVersions(written, await read("CHANGELOG.md")) : written;
  const placed = whole.replace(/\bORIGIN\b/g, ORIGIN).replace(/\bRELEASE\b/g, RELEASE);
  return renderProse(putFactsIn(placed, corpus), answerTo);
}

/** In its place stand the versions that the repository’s changelog names. */
const VERSIONS = "{{versions}}";

/**
 * A page with the versions in it, the last first. Of each it has what the changelog says below its heading, before it lists
 * what was done to the program: who calls or reads asks for no more.
 */
function withVersions(page: string, changelog: string): string {
  const versions = [...changelog.matchAll(/^## (\S+) \((.+)\)\n([\s\S]*?)(?=^##|(?![\s\S]))/gm)];
  const lines = versions.map(([, number, day, said = ""], at) => {
    const first = at === versions.length - 1 ? "The first." : "";
    return `- **${number}** (${day}): ${said.trim().replaceAll("{{", "{ {") || first}`;
  });
  return page.replace("{{version}}", versions[0]?.[1] ?? "").replace(VERSIONS, () => lines.join("\n"));
}

/** What the contents lead to besides: no page of the documentation, but looked for in it. */
const BESIDE = [["/widgets", "Widgets"]] as const;

function linkTo(to: string, here: DocsPath): Markup {
  const [, name] = [...DOCS, ...BESIDE].find(([one]) => one === to) ?? [];
  return html`<li><a href="${to}"${to === here ? raw(' aria-current="page"') : ""}>${name}</a></li>\n`;
}

/**
 * A page of the documentation, with the way to the others.
 *
 * @param within the way to the parts of this one, where it is long
 */
export function docsPage(
  path: DocsPath,
  title: string,
  description: string,
  text: Markup,
  within: Markup | string = "",
): BuiltPage {
  return {
    path,
    title,
    description,
    width: "columns",
    main: html`<div class="docs">
<div class="docs-ways" role="group" aria-label="Ways to go on" tabindex="0">
<nav class="docs-contents${within === "" ? "" : " folds"}" aria-label="Documentation"><details><summary>In the documentation: <b>${DOCS.find(([to]) => to === path)?.[1]}</b></summary>
${DOCS_GROUPS.map(({ name, paths }) => html`<p class="group">${name}</p>\n<ul>${paths.map((to) => linkTo(to, path))}</ul>\n`)}</details></nav>
${within}</div>
<div class="docs-text">
${text}
</div>
</div>`,
  };
}
