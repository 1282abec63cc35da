import { EVERY_DOCUMENT, type Route, route } from "../../../http/route.ts";
import type { OpenRelease } from "../../../library/store/open-release.ts";
import { firstLanguage, firstText } from "../../../model/document-languages.ts";
import { escapeHtml } from "../../../quote/cite.ts";
import { aboutDocument } from "../about/about-document.ts";
import { DOCS } from "../docs-contents.ts";

/** Pages that don't depend on what a release holds. */
const PAGES = [
  "/",
  "/themes",
  "/map",
  "/search",
  "/check",
  "/embed",
  "/widgets",
  ...DOCS.map(([path]) => path),
];

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
  handle({ origin, release, firstDocument }) {
    const all = release.catalogue.length > 1 ? ["/documents"] : [];
    const addresses = [...PAGES, ...all, ...pagesOf(release, firstDocument)].map(
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

/** The pages of what a release holds: documents, their sections and paragraphs, and the themes. */
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
