import { html, raw } from "hono/html";
import { type Ask, type Route, route } from "../../http/route.ts";
import { firstLanguage } from "../../model/document-languages.ts";
import { aboutDocument } from "./about/about-document.ts";
import { DOCS } from "./docs-contents.ts";
import { fileOf, ORIGIN, RELEASE, type RenderedPage } from "./layout/built-page.ts";
import { answerPage } from "./layout/page.ts";
import type { Markup } from "./text/markup.ts";
import { spokenIn } from "./text/text-with-marks.ts";
import { capitalized, countOf } from "./text/wording.ts";

/** Where the pages are that are rendered when the site is built. */
const PATHS = ["/", "/widgets", ...DOCS.map(([path]) => path)];

/** Those pages: the Worker puts in its origin, the release and the frame that all pages have. */
export const builtPages: readonly Route[] = PATHS.map((path) =>
  route({
    path,
    summary: "A page",
    query: {},
    produces: ["text/html"],
    ignoresUnknown: true,
    async handle(ask) {
      const built = await (await ask.asset(fileOf(path))).text();
      const text = built.replaceAll(RELEASE, ask.release.id.slice(0, NAMED_BY));
      const page = JSON.parse(text.replaceAll(ORIGIN, ask.origin)) as RenderedPage;
      const answer = await answerPage(ask, {
        ...page,
        canonical: `${ask.origin}${path}`,
        main: html`${raw(page.main)}${path === "/" ? allDocuments(ask) : ""}`,
      });
      return { ...answer, dependsOn: text };
    },
  }),
);

/** So many characters of its id name a release. */
const NAMED_BY = 8;

/** So many documents are listed on the home page; the page of all of them has the rest. */
const MOST_LISTED = 10;

/** The annotated documents, where there is more than one of any: what the home page can't know when it is rendered. */
function allDocuments({ release: { catalogue, total }, firstDocument }: Ask): Markup | string {
  if (total < 2) return "";
  return html`<section aria-labelledby="documents">
<h2 id="documents">${catalogue.length > 1 && total > Math.min(catalogue.length, MOST_LISTED) ? "Some of the documents" : "All documents"}</h2>
${
  catalogue.length < 2
    ? ""
    : html`<ul>${catalogue.slice(0, MOST_LISTED).map((entry) => {
        const about = aboutDocument(entry, firstLanguage(entry), firstDocument);
        return html`<li><a href="${about.page()}">${capitalized(about.name)}</a>: <span${spokenIn(about.language)}>${entry.title}</span></li>\n`;
      })}</ul>
`
}<p><a href="/documents">${capitalized(countOf(total, "document"))}, by body, session, year and language</a></p>
</section>`;
}
