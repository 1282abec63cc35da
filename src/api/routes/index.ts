import type { Route } from "../answering/route.ts";
import { document, documents } from "./documents.ts";
import { entry } from "./entry.ts";
import { openapi, robots, statics, widgets } from "./files.ts";
import { health } from "./health.ts";
import { paragraphs } from "./paragraphs.ts";
import { passage } from "./passage.ts";

/** The API's routes, in the order in which they are tried. */
export const apiRoutes: readonly Route[] = [
  entry,
  documents,
  document,
  paragraphs,
  passage,
  health,
  openapi,
  robots,
  widgets,
  statics,
];
