import type { Route } from "../api/answering/route.ts";
import { contact } from "./around/contact.ts";
import { fileRoutes } from "./around/files.ts";
import { security } from "./around/security.ts";
import { sitemap } from "./around/sitemap.ts";
import { check } from "./checking/check.ts";
import { builder } from "./embedding/builder.ts";
import { embedded } from "./embedding/embedded.ts";
import { fixedRoutes } from "./fixed/routes.ts";
import { map } from "./map/map.ts";
import { plotRoutes } from "./map/plots.ts";
import { permalink } from "./reading/permalink.ts";
import { reader } from "./reading/reader.ts";
import { searchPage } from "./searching/search-page.ts";
import { theme } from "./themes/theme.ts";
import { themes } from "./themes/themes.ts";

export { problemPage } from "./layout/problem-page.ts";

/** The pages, in the order in which they are tried: after the API's paths, since a document's slug can be anything. */
export const siteRoutes: readonly Route[] = [
  ...fileRoutes,
  sitemap,
  security,
  contact,
  ...fixedRoutes,
  map,
  ...plotRoutes,
  check,
  builder,
  embedded,
  searchPage,
  themes,
  theme,
  reader,
  permalink,
];
