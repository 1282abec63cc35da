import type { Route } from "../http/route.ts";
import { actors } from "./actors.ts";
import { acts, commitments } from "./acts.ts";
import { changes } from "./changes.ts";
import { changesFeed } from "./changes-feed.ts";
import { citation, documentCitation } from "./citation.ts";
import { compare, compareCsv } from "./compare.ts";
import { document, documents } from "./documents.ts";
import { entry } from "./entry.ts";
import { exports } from "./export.ts";
import { openapi, statics, widgets } from "./files.ts";
import { health } from "./health.ts";
import { hedges, hedgesCsv } from "./hedges.ts";
import { instrument, instruments } from "./instruments.ts";
import { lineage, lineageAsCsv } from "./lineage.ts";
import { oembed } from "./oembed.ts";
import { paragraphs } from "./paragraphs.ts";
import { passage } from "./passage.ts";
import { passages } from "./passages.ts";
import { qualifiers } from "./qualifiers.ts";
import { references } from "./references.ts";
import { release, releases } from "./releases.ts";
import { resolve, resolveAnywhere } from "./resolve.ts";
import { search } from "./search.ts";
import { phrases, phrasesAsCsv, searchAll } from "./search-all.ts";
import { allSeries, allSeriesCsv, oneSeries, seriesRowsCsv } from "./series.ts";
import { theme, themes } from "./themes.ts";
import { trace } from "./trace.ts";
import { verify, verifyPosted } from "./verify.ts";
import { verifyInAllDocuments, verifyPostedInAll } from "./verify-in-all.ts";
import { votes, votesCsv } from "./votes.ts";

/** The API's routes, in the order in which they are tried. */
export const apiRoutes: readonly Route[] = [
  entry,
  documents,
  document,
  paragraphs,
  // An address may have slashes: what is asked of one is tried before it.
  lineage,
  lineageAsCsv,
  passage,
  passages,
  acts,
  commitments,
  references,
  votes,
  votesCsv,
  allSeries,
  allSeriesCsv,
  oneSeries,
  seriesRowsCsv,
  hedges,
  hedgesCsv,
  search,
  searchAll,
  phrases,
  compare,
  compareCsv,
  phrasesAsCsv,
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
  themes,
  theme,
  actors,
  qualifiers,
  instruments,
  instrument,
  releases,
  release,
  changes,
  changesFeed,
  oembed,
  health,
  openapi,
  widgets,
  statics,
];
