import { apiRoutes } from "./api/index.ts";
import { built, snapshot } from "./built.js";
import { createApp } from "./http/app.ts";

/** The Worker: the API and, once they are asked for, the pages for people and the tools for assistants, with what the build made. */
export default createApp({
  apiRoutes,
  pages: () => import("./site/pages/routes.ts"),
  assistants: () => import("./mcp/answer-mcp.ts"),
  snapshot,
  built,
});
