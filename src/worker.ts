import { apiRoutes } from "./api/index.ts";
import { built, snapshot } from "./built.js";
import { createApp } from "./http/app.ts";
import { problemPage, siteRoutes } from "./site/pages/routes.ts";

/** The Worker: the API and the pages for people, with what the build made. */
export default createApp({ apiRoutes, pageRoutes: siteRoutes, problemPage, snapshot, built });
