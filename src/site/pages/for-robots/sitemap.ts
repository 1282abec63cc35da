import { EVERY_DOCUMENT, type Route, route } from "../../../http/route.ts";
import type { OpenRelease } from "../../../library/store/open-release.ts";
import { escapeHtml } from "../../../quote/cite.ts";
import { DOCS } from "../../build/docs/contents.ts";

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
  handle({ origin, release }) {
    const addresses = [...PAGES, ...pagesOf(release)].map(
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
function pagesOf({ documents, vocabulary }: OpenRelease): string[] {
  const ofDocuments = [...documents.values()].flatMap(({ entry, texts }) => {
    const paragraphs = texts[entry.languages[0] ?? "en"] ?? [];
    return [
      `/${entry.id}`,
      ...entry.sections.map(({ id }) => `/${entry.id}/${id}`),
      ...paragraphs.map(({ id }) => `/${entry.id}/${id}`),
    ];
  });
  return [...ofDocuments, ...vocabulary.themes.map(({ id }) => `/themes/${id}`)];
}
