import type * as z from "zod/mini";
import type { PassageIndex } from "../library/across/passage-index.ts";
import type { PathParameter } from "../library/open-document.ts";
import type { Health } from "../library/store/keep-releases.ts";
import type { KeptRelease } from "../library/store/known-release.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import type { ReleaseLog } from "../model/release.ts";
import type { Built } from "./built.ts";
import type { QueryShape } from "./parameters.ts";

/** What operations are grouped by, in the OpenAPI document and in its page, in the order in which they are shown. */
export const TAGS = {
  Read: "The documents, and every passage of them by its address.",
  "Commitments, calls and themes":
    "What a text commits to, calls for and recognizes, what it points at, and the vocabulary that says so.",
  "Find, check and cite": "From words to their place in the text, from a reference to its passage, and back.",
  "Through time": "Which data there was when, and what changed between.",
  "Take the whole document": "A document as one file.",
  Tables: "Every list as CSV, JSON Lines or Parquet: the same rows, all of them at once.",
  "Beside the API": "What other people’s software asks for.",
} as const;

/** The name of a group of operations. */
type Tag = keyof typeof TAGS;

/** A request, as a route's handler sees it. */
export interface Ask<Q extends QueryShape = QueryShape> {
  /** The public origin, without a slash at its end: links are made of it. */
  origin: string;
  /** The path and query that were asked for. */
  url: URL;
  /** The path's parameters, decoded. */
  path: Record<string, string>;
  query: z.infer<z.ZodMiniObject<Q>>;
  /** What was sent, where the route takes a body: it fits the route's `body`; of its `form`, the fields. */
  body: unknown;
  release: OpenRelease;
  /** The index of the release's documents. */
  index: PassageIndex;
  /** The media type that was agreed on: one of the route's `produces`. */
  type: string;
  /** What the build made beside the Worker. */
  built: Built;
  /** A file that was built with the Worker. */
  asset(path: string): Promise<Response>;
  /** Where flaws are reported, as this deployment is configured; empty where it does not say. */
  securityContact: string;
  /** Where mistakes are reported, as wrangler.toml has it; may be empty. */
  contact: string;
  /** Where the code and the data are public, as wrangler.toml has it; may be empty. */
  repository: string;
  /** The id of the deployment's first document: what a page is about whose address names none. */
  firstDocument: string;
  /** How this isolate stands towards KV. */
  health(): Promise<Health>;
  releases: {
    /**
     * What readers were turned to, the last first.
     *
     * @throws {Refusal} 503 where it can't be read
     */
    log(): Promise<ReleaseLog>;
    /**
     * A release by its id; undefined where it is not kept.
     *
     * @throws {Refusal} 503 where it can't be read
     */
    kept(id: string): Promise<KeptRelease | undefined>;
  };
}

/** What a handler answers; the headers that every answer has are added in one place. */
export interface Answer {
  /**
   * A JSON body, or text in the media type that was agreed on, or a file as it comes; or bytes, with the same as text, by
   * which is told whether they say something new.
   */
  body:
    | { json: unknown }
    | { text: string }
    | { file: ReadableStream | null }
    | { bytes: Uint8Array<ArrayBuffer>; says: string };
  /** The status, where it is not 200: a page that says what is wrong and shows its form again. */
  status?: number;
  /** Whether it lacks something that may be there in a minute: it is then kept no longer than an error. */
  incomplete?: boolean;
  /** The media type, where it is not the one agreed on. */
  type?: string;
  language?: string;
  headers?: Record<string, string>;
}

/** What is kept as a file, under a name; what else is said of it goes along. */
export function asFile(
  body: Answer["body"],
  name: string,
  more: Pick<Answer, "language" | "headers"> = {},
): Answer {
  const headers = { ...more.headers, "Content-Disposition": `attachment; filename="${name}"` };
  return { body, ...more, headers };
}

/** What a route needs that reads all annotated documents. No document's slug is without a hyphen. */
export const EVERY_DOCUMENT = "*";

/** What a route needs that reads the document that `?document=` names, else the deployment's first. */
export const ASKED_DOCUMENT = "?";

/** A document that a query names somehow, if it does, and the languages of its text. */
export interface NeededDocument {
  document?: string | undefined;
  languages?: readonly string[] | undefined;
}

/** A resource: where it is, what it takes, what it answers, and how. */
export interface Route<Q extends QueryShape = QueryShape> {
  /** The path as OpenAPI writes it: `/v1/{document}/paragraphs/{address}`. */
  path: string;
  /** OpenAPI's `operationId`; a route without one is a page, which the document does not list. */
  operation?: string;
  /** The group that the document shows it in. */
  tag?: Tag;
  summary: string;
  description?: string;
  pathParameters?: Record<string, PathParameter>;
  query: Q;
  /** Whether it is for POST, with a body; else it is for GET and HEAD. */
  takesBody?: boolean;
  /** The schema of that body. */
  body?: z.ZodMiniObject;
  /** The fields of the form that is sent instead, where it is a page that takes one. */
  form?: readonly string[];
  /** The schema of the JSON answer; `?fields=` narrows to its keys, in a list to those of an item. */
  answer?: z.ZodMiniType;
  /** What it answers in a media type, for the document, where that is not `answer` alone. */
  schemas?: Readonly<Record<string, z.ZodMiniType>>;
  /** An example request: the path, with its parameters filled in. The real answer to it stands in the document. */
  example?: string;
  /** The media types that there are, the default first. */
  produces: readonly string[];
  /** The names that `?format=` has for them, where the query has that parameter: it overrides `Accept`. */
  formats?: Readonly<Record<string, string>>;
  /** The statuses other than 200 that it can answer with, besides those that every path has. */
  problems?: readonly number[];
  /** Pages and what other people's software asks for, unlike the API, ignore parameters that they don't know. */
  ignoresUnknown?: boolean;
  /**
   * The document that it reads, where its path does not name one: {@link ASKED_DOCUMENT} or {@link EVERY_DOCUMENT}, or
   * what tells it, and the languages of its text, from the query.
   */
  needs?: string | ((query: URLSearchParams) => NeededDocument);
  /** Whether it asks the document's search index. */
  searches?: boolean;
  /**
   * Whether it costs the processor or the index more than reading does: so many of these a client may ask for in a minute.
   * What is kept in memory is not counted.
   */
  costly?: boolean;
  /** A request that may be confidential is not kept in memory. */
  confidential?: boolean;
  /** What ends: since when another way is the better one, and on which day it ends, as `2028-11-30`; and that other way. */
  deprecated?: { since: string; until: string; instead: string };
  /** An answer that says how things are now is neither kept in memory nor cached. */
  live?: boolean;
  handle(ask: Ask<Q>): Answer | Promise<Answer>;
}

/** What answering needs of a route. None of it is a schema: an isolate has it before it makes one. */
export type Answering = Pick<
  Route,
  | "path"
  | "takesBody"
  | "produces"
  | "formats"
  | "ignoresUnknown"
  | "needs"
  | "searches"
  | "costly"
  | "confidential"
  | "deprecated"
  | "live"
  | "handle"
> & { query?: Readonly<Record<string, unknown>> };

/** Declares a route, with its query's types known to its handler. */
export function route<const Q extends QueryShape>(definition: Route<Q>): Route {
  return definition as unknown as Route;
}

/** The method that a route is for; HEAD goes with GET. */
export function methodOf(route: Pick<Route, "takesBody">): "GET" | "POST" {
  return route.takesBody === true ? "POST" : "GET";
}

/** Whether a route reads one document, which its path names: it can be asked of an earlier release. */
export function isOfDocument({ path }: Pick<Route, "path">): boolean {
  return path.startsWith("/v1/{document}");
}

/** The statuses of problems that a route can answer with, besides those that every path has. */
export function problemsOf(route: Pick<Route, "path" | "query" | "problems">): number[] {
  const canBeGone = isOfDocument(route) || Object.hasOwn(route.query, "cursor");
  return [...(route.problems ?? []), ...(canBeGone ? [410] : [])];
}
