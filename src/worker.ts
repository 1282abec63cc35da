import { first } from "./api/first.ts";
import { built, snapshot } from "./built.js";
import { createApp } from "./http/app.ts";

/**
 * The Worker: what quotations ask for and, once they are asked for, the rest of the API, the pages for people and the tools
 * for assistants, with what the build made.
 */
export default createApp({
  first,
  apiRoutes: () => import("./api/index.ts"),
  pages: () => import("./site/pages/routes.ts"),
  assistants: () => import("./mcp/answer-mcp.ts"),
  snapshot,
  built,
});
