import { createApp } from "./api/app.ts";
import { apiRoutes } from "./api/routes/index.ts";
import { problemPage } from "./site/problem-page.ts";
import { siteRoutes } from "./site/routes.ts";

/** The Worker: the API and the pages for people. */
export default createApp([...apiRoutes, ...siteRoutes], problemPage);
