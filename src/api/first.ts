import type { FirstRoutes } from "../http/app.ts";
import { statics, widgets } from "./files.ts";
import { passage } from "./passage.ts";

/** What pages with quotations ask for: an isolate has it before it loads the rest of the API. */
export const first: FirstRoutes = {
  routes: [passage, widgets, statics],
  // An address may have slashes: the path of a lineage would be one.
  isOthers: (pathname) => /\/lineage(?:\.(?:csv|jsonl|parquet))?$/.test(pathname),
};
