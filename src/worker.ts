import { createApp } from "./api/app.ts";
import { apiRoutes } from "./api/routes/index.ts";
import { pagesOnDemand, problemPageOnDemand } from "./site/pages-on-demand.ts";

/** The Worker: the API and the pages for people. */
export default createApp([...apiRoutes, ...pagesOnDemand], problemPageOnDemand);
