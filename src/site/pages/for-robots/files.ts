import { type Route, route } from "../../../http/route.ts";
import { ORIGIN } from "../layout/built-page.ts";

/** A file beside the pages: where it is served, which of the built files it is, its media type. */
interface FileBeside {
  path: string;
  file: string;
  type: string;
  /** What its headers link to, by relation. */
  links?: Readonly<Record<string, string>>;
}

/** The profile by which readers know a catalogue of APIs from any other set of links. */
const CATALOGUE = "https://www.rfc-editor.org/info/rfc9727";
const CATALOGUE_PATH = "/.well-known/api-catalog";

/** What browsers, robots and programs ask for beside a page. */
const FILES: readonly FileBeside[] = [
  { path: "/favicon.svg", file: "favicon.svg", type: "image/svg+xml" },
  // Browsers ask for this one of their own accord, where they show JSON, and go by the media type.
  { path: "/favicon.ico", file: "favicon.svg", type: "image/svg+xml" },
  { path: "/site.webmanifest", file: "site.webmanifest", type: "application/manifest+json" },
  { path: "/robots.txt", file: "robots.txt", type: "text/plain" },
  {
    path: CATALOGUE_PATH,
    file: "api-catalog.json",
    type: `application/linkset+json; profile="${CATALOGUE}"`,
    links: { "api-catalog": CATALOGUE_PATH },
  },
];

/** Their names, for the build, which copies them. */
export const FILES_BESIDE: readonly string[] = [...new Set(FILES.map(({ file }) => file))];

/**
 * Those files. They are few and small: they are answered as text, with an ETag of ours, and whatever `Accept` says,
 * since each is one thing in one form.
 */
export const fileRoutes: readonly Route[] = FILES.map(({ path, file, type, links = {} }) =>
  route({
    path,
    summary: "A file beside the pages",
    query: {},
    produces: ["*/*"],
    ignoresUnknown: true,
    async handle(ask) {
      const text = await (await ask.asset(`/around/${file}`)).text();
      const Link = Object.entries(links).map(([relation, to]) => `<${ask.origin}${to}>; rel="${relation}"`);
      return {
        body: { text: text.replaceAll(ORIGIN, ask.origin) },
        type,
        ...(Link.length === 0 ? {} : { headers: { Link: Link.join(", ") } }),
      };
    },
  }),
);
