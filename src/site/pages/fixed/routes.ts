import { raw } from "hono/html";
import { type Route, route } from "../../../http/route.ts";
import { DOCS } from "../../build/docs/contents.ts";
import { fileOf, ORIGIN, type RenderedPage } from "../layout/fixed-page.ts";
import { answerPage } from "../layout/page.ts";

/** Where the pages are that are rendered when the site is built. */
const PATHS = ["/", "/widgets", ...DOCS.map(([path]) => path)];

/** Those pages: the Worker puts in its origin and the frame that all pages have. */
export const fixedRoutes: readonly Route[] = PATHS.map((path) =>
  route({
    path,
    summary: "A page",
    query: {},
    produces: ["text/html"],
    ignoresUnknown: true,
    async handle(ask) {
      const text = await (await ask.asset(fileOf(path))).text();
      const page = JSON.parse(text.replaceAll(ORIGIN, ask.origin)) as RenderedPage;
      const answer = await answerPage(ask, {
        ...page,
        canonical: `${ask.origin}${path}`,
        main: raw(page.main),
      });
      return { ...answer, dependsOn: text };
    },
  }),
);
