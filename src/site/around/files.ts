import { type Route, route } from "../../api/answering/route.ts";

/** What browsers ask for beside a page: the file among the built ones, and its media type. */
const FILES = [
  ["/favicon.svg", "image/svg+xml"],
  ["/site.webmanifest", "application/manifest+json"],
] as const;

/** Those files. They are few and small: they are answered as text, with an ETag of ours. */
export const fileRoutes: readonly Route[] = FILES.map(([path, type]) =>
  route({
    path,
    summary: "A file beside the pages",
    query: {},
    produces: [type],
    page: true,
    handle: async (ask) => ({ body: { text: await (await ask.asset(path)).text() } }),
  }),
);
