import type { Route } from "../http/route.ts";
import { actors } from "./actors.ts";
import { acts, commitments } from "./acts.ts";
import { changes } from "./changes.ts";
import { changesFeed } from "./changes-feed.ts";
import { citation, documentCitation } from "./citation.ts";
import { compare } from "./compare.ts";
import { dataPackage, documentDataPackage } from "./data-package.ts";
import { document, documents } from "./documents.ts";
import { entry } from "./entry.ts";
import { exports } from "./export.ts";
import { openapi, statics, widgets } from "./files.ts";
import { health } from "./health.ts";
import { hedges } from "./hedges.ts";
import { instrument, instruments } from "./instruments.ts";
import { lineage } from "./lineage.ts";
import { oembed } from "./oembed.ts";
import { paragraphs } from "./paragraphs.ts";
import { passage } from "./passage.ts";
import { passages } from "./passages.ts";
import { qualifiers } from "./qualifiers.ts";
import { references } from "./references.ts";
import { release, releases } from "./releases.ts";
import { resolve, resolveAnywhere } from "./resolve.ts";
import { search } from "./search.ts";
import { phrases, searchAll } from "./search-all.ts";
import { allSeries, oneSeries, seriesRows } from "./series.ts";
import { theme, themes } from "./themes.ts";
import { trace } from "./trace.ts";
import { verify, verifyPosted } from "./verify.ts";
import { verifyInAllDocuments, verifyPostedInAll } from "./verify-in-all.ts";
import { votes } from "./votes.ts";

/** The API's routes, in the order in which they are tried. */
export const apiRoutes: readonly Route[] = [
  entry,
  ...documents.routes,
  document,
  ...paragraphs.routes,
  // An address may have slashes: what is asked of one is tried before it.
  ...lineage.routes,
  passage,
  ...passages.routes,
  ...acts.routes,
  ...commitments.routes,
  ...references.routes,
  ...votes.routes,
  ...allSeries.routes,
  oneSeries,
  ...seriesRows.routes,
  ...hedges.routes,
  ...search.routes,
  ...searchAll.routes,
  ...phrases.routes,
  ...compare.routes,
  dataPackage,
  documentDataPackage,
  trace,
  citation,
  documentCitation,
  verify,
  verifyPosted,
  verifyInAllDocuments,
  verifyPostedInAll,
  resolve,
  resolveAnywhere,
  ...exports,
  ...themes.routes,
  theme,
  ...actors.routes,
  ...qualifiers.routes,
  ...instruments.routes,
  instrument,
  ...releases.routes,
  release,
  ...changes.routes,
  changesFeed,
  oembed,
  health,
  openapi,
  widgets,
  statics,
];
