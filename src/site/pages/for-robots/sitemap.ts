import { reportingTo } from "../../../http/contacts.ts";
import { EVERY_DOCUMENT, type Route, route } from "../../../http/route.ts";
import type { OpenRelease } from "../../../library/store/open-release.ts";
import { firstLanguage, firstText } from "../../../model/document-languages.ts";
import { escapeHtml } from "../../../quote/cite.ts";
import { aboutDocument } from "../about/about-document.ts";
import { NAMED_PAGES, PAGES_OF_ALL } from "../named-pages.ts";

/** So many documents that nobody annotated are named, each with its reader alone. */
const MOST_OTHERS = 40_000;

/**
 * `/sitemap.xml`: the pages that should be found. None says when it last changed: that is known of the release, and not
 * of a page.
 */
export const sitemap: Route = route({
  path: "/sitemap.xml",
  summary: "The pages that should be found",
  query: {},
  produces: ["*/*"],
  ignoresUnknown: true,
  needs: EVERY_DOCUMENT,
  async handle({ origin, release, firstDocument, ...contacts }) {
    const others = (await release.rows()).filter(({ id }) => !release.documents.has(id));
    // A sitemap has at most 50,000 addresses, and each page leads to its other languages.
    const pagesOfOthers = others.slice(0, MOST_OTHERS).map(({ id }) => `/${id}`);
    const named = [...NAMED_PAGES, ...(release.total > 1 ? PAGES_OF_ALL : [])].map(([path]) => path);
    const reporting = reportingTo(contacts) === undefined ? [] : ["/contact"];
    const addresses = [...named, ...reporting, ...pagesOf(release, firstDocument), ...pagesOfOthers].map(
      (path) => `<url><loc>${escapeHtml(`${origin}${path}`)}</loc></url>`,
    );
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join("\n")}
</urlset>
`;
    return { body: { text }, type: "application/xml" };
  },
});

/** The pages of what was opened of a release: documents, their sections and paragraphs, and the themes. */
function pagesOf({ documents, vocabulary }: OpenRelease, firstDocument: string): string[] {
  const ofDocuments = [...documents.values()].flatMap(({ entry, texts }) => {
    const paragraphs = firstText({ entry, texts });
    const about = aboutDocument(entry, firstLanguage(entry), firstDocument);
    const isOther = entry.id !== firstDocument;
    return [
      ...entry.languages.map((language) => about.in(language).page()),
      ...[...entry.sections, ...paragraphs].map(({ id }) => about.page(id)),
      ...(isOther ? ["/themes", "/map", "/search", "/check"].map((path) => about.at(path)) : []),
    ];
  });
  return [...ofDocuments, ...vocabulary.themes.map(({ id }) => `/themes/${id}`)];
}
