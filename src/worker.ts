import { apiRoutes } from "./api/index.ts";
import { built, snapshot } from "./built.js";
import { createApp } from "./http/app.ts";

/** The Worker: the API and, once one is asked for, the pages for people, with what the build made. */
export default createApp({ apiRoutes, pages: () => import("./site/pages/routes.ts"), snapshot, built });
