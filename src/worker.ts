import { apiRoutes } from "./api/index.ts";
import { createApp } from "./http/app.ts";
import { pagesOnDemand, problemPageOnDemand } from "./site/pages-on-demand.ts";

/** The Worker: the API and the pages for people. */
export default createApp([...apiRoutes, ...pagesOnDemand], problemPageOnDemand);
