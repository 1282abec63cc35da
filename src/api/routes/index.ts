import type { Route } from "../answering/route.ts";
import { citation, documentCitation } from "./citation.ts";
import { document, documents } from "./documents.ts";
import { entry } from "./entry.ts";
import { openapi, robots, statics, widgets } from "./files.ts";
import { health } from "./health.ts";
import { paragraphs } from "./paragraphs.ts";
import { passage } from "./passage.ts";
import { resolve } from "./resolve.ts";
import { verify, verifyPosted } from "./verify.ts";

/** The API's routes, in the order in which they are tried. */
export const apiRoutes: readonly Route[] = [
  entry,
  documents,
  document,
  paragraphs,
  passage,
  citation,
  documentCitation,
  verify,
  verifyPosted,
  resolve,
  health,
  openapi,
  robots,
  widgets,
  statics,
];
