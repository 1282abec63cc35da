import type { Route } from "../../http/route.ts";
import { about } from "./about/about.ts";
import { builtPages } from "./built-pages.ts";
import { check, checkSent } from "./check/check.ts";
import { chooseToCompare } from "./compare/choose.ts";
import { comparison } from "./compare/comparison.ts";
import { contact } from "./contact.ts";
import { documents } from "./documents/documents.ts";
import { builder } from "./embed/builder.ts";
import { embedded } from "./embed/embedded.ts";
import { find } from "./find/find.ts";
import { fileRoutes } from "./for-robots/files.ts";
import { llms } from "./for-robots/llms.ts";
import { security } from "./for-robots/security.ts";
import { sitemap } from "./for-robots/sitemap.ts";
import { map } from "./map/map.ts";
import { plotRoutes } from "./map/plots-below.ts";
import { phrasesPage } from "./phrases/phrases.ts";
import { permalink } from "./reading/permalink.ts";
import { reader } from "./reading/reader.ts";
import { release } from "./releases/release.ts";
import { releases } from "./releases/releases.ts";
import { searchPage } from "./search/search-page.ts";
import { hedgesRoutes } from "./series/hedges.ts";
import { seriesList } from "./series/list.ts";
import { series, seriesPicture } from "./series/series.ts";
import { status } from "./status.ts";
import { styles } from "./styles/styles.ts";
import { theme } from "./themes/theme.ts";
import { themes } from "./themes/themes.ts";
import { tracedPage, tracePage } from "./trace/trace.ts";
import { tryRequest } from "./try-request.ts";

export { problemPage } from "./layout/problem-page.ts";

/** The pages, in the order in which they are tried: after the API's paths, since a document's slug can be anything. */
export const siteRoutes: readonly Route[] = [
  ...fileRoutes,
  llms,
  sitemap,
  security,
  contact,
  about,
  status,
  releases,
  release,
  styles,
  tryRequest,
  ...builtPages,
  find,
  documents,
  map,
  ...plotRoutes,
  check,
  checkSent,
  chooseToCompare,
  comparison,
  tracePage,
  tracedPage,
  ...hedgesRoutes,
  seriesList,
  seriesPicture,
  series,
  builder,
  embedded,
  searchPage,
  phrasesPage,
  themes,
  theme,
  reader,
  permalink,
];
