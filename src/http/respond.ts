import type { Context } from "hono";
import { Refusal } from "../library/refusal.ts";
import { keepReleases, type Releases } from "../library/store/keep-releases.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import { sha256 } from "../library/store/sha256.ts";
import snapshot from "../library/store/snapshot.js";
import type { Problem } from "../model/problem.ts";
import type { AppTypes } from "./bindings.ts";
import { readBody } from "./body.ts";
import { fieldsOf, narrow } from "./fields.ts";
import { alreadyHas, CACHE, CACHE_ERRORS, COMMON_HEADERS, NOTHING_ACTIVE } from "./headers.ts";
import { type KeptAnswer, keepAnswers } from "./kept-answers.ts";
import { agreeOnType } from "./negotiate.ts";
import { readQuery } from "./parameters.ts";
import { ProblemError, problemOf } from "./problem.ts";
import { type Answer, type Ask, EVERY_DOCUMENT, methodOf, type Route } from "./route.ts";
import type { RequestRules, Rules } from "./rules.ts";

/** What requests must be, as JSON, by method and path; the build makes it of the routes' schemas. */
declare const RULES: string;

/** Renders a problem as a page, for a person who asked for a page. */
export type ProblemPage = (
  problem: Problem,
  origin: string,
) => Promise<{ html: string; headers: Record<string, string> }>;

const PROBLEM_TYPE = "application/problem+json";
const answers = keepAnswers();
let releases: Releases | undefined;
let allRules: Readonly<Record<string, RequestRules>> | undefined;

/** The releases of this isolate. */
export function releasesOf(c: Context<AppTypes>): Releases {
  releases ??= keepReleases(snapshot, Number(c.env.POINTER_SECONDS ?? 60) * 1_000);
  return releases;
}

/** The public origin: the configured one, else that of the request. */
export function originOf(c: Context<AppTypes>): string {
  const { url } = c.req;
  return c.env.PUBLIC_ORIGIN || url.slice(0, url.indexOf("/", url.indexOf("//") + 2));
}

/** What an answer depends on besides the release. */
function keyOf(request: Request): string {
  return `${request.url}\n${request.headers.get("Accept") ?? ""}`;
}

/**
 * The answer that was made before to the same request of the same release, if there is one. It is asked before any
 * routing, which costs more than the answer.
 */
export function recall(request: Request): Response | undefined {
  const release = request.method === "GET" ? releases?.ready(undefined) : undefined;
  const kept = release && answers.find(release.id, keyOf(request));
  return kept && send(request, kept);
}

/**
 * Answers a request by a route. Everything that the contract says of every answer is done here: the release, memory,
 * negotiation, parameters, fields, ETag and 304, caching and CORS headers, and errors as problem+json.
 */
export async function respond(
  c: Context<AppTypes>,
  route: Route,
  problemPage: ProblemPage,
): Promise<Response> {
  let release: OpenRelease | undefined;
  try {
    release =
      route.needs === EVERY_DOCUMENT
        ? await releaseInWhole(c)
        : await releaseFor(c, c.req.param("document") ?? route.needs);
    const ask = await readAsk(c, route, release, c.req.header("Accept"));
    const answer = await route.handle(ask);
    const headers = headersOf(route, answer, ask);
    if ("file" in answer.body) return sendFile(c, answer.body.file, headers);
    const text = textOf(route, answer, ask);
    const body = new TextEncoder().encode(text);
    if (route.live || route.takesBody || answer.status)
      return new Response(body, { status: answer.status ?? 200, headers });
    const etag = await etagOf(text, headers["Content-Type"] ?? "", release.id);
    const made: KeptAnswer = { body, etag, headers: new Headers({ ...headers, ETag: etag }) };
    if (!route.confidential) answers.keep(release.id, keyOf(c.req.raw), made);
    return send(c.req.raw, made);
  } catch (error) {
    return respondWithProblem(c, error, problemPage, release);
  }
}

/**
 * The release to answer from, with the given document in memory.
 *
 * @throws {Refusal} 503 when neither KV nor the snapshot has the document
 */
export async function releaseFor(c: Context<AppTypes>, slug?: string): Promise<OpenRelease> {
  const kept = releasesOf(c);
  const ready = kept.ready(slug);
  if (ready !== undefined) return ready;
  try {
    return await kept.answerFrom(c.env.CORPUS, (work) => c.executionCtx.waitUntil(work), slug);
  } catch {
    throw new Refusal("unavailable", {
      detail: "the document cannot be read at this moment",
      retryAfter: 30,
    });
  }
}

/** The release to answer from, with all of its documents in memory. */
async function releaseInWhole(c: Context<AppTypes>): Promise<OpenRelease> {
  let release = await releaseFor(c);
  // Waiting for a document, readers may be turned to another release, of which none is here yet.
  for (;;) {
    const { catalogue, documents } = release;
    const missing = catalogue.find(({ id }) => !documents.has(id));
    if (missing === undefined) return release;
    release = await releaseFor(c, missing.id);
  }
}

async function readAsk(
  c: Context<AppTypes>,
  route: Route,
  release: OpenRelease,
  accept: string | undefined,
): Promise<Ask> {
  const url = new URL(c.req.url);
  allRules ??= JSON.parse(RULES) as Record<string, RequestRules>;
  const rules = allRules[`${methodOf(route)} ${route.path}`] ?? { query: {} };
  const search = route.page ? onlyKnown(url.searchParams, rules.query) : url.searchParams;
  if (!route.page) requireText(url.search);
  const query = readQuery(rules.query, search);
  return {
    origin: originOf(c),
    url,
    path: c.req.param() as Record<string, string>,
    query,
    body: rules.body === undefined ? undefined : await readBody(c.req.raw, rules.body),
    release,
    type: agreeOnType(route, query, accept),
    asset: (path) => c.env.ASSETS.fetch(new Request(new URL(path, url))),
    contact: c.env.CONTACT ?? "",
    securityContact: c.env.SECURITY_CONTACT ?? "",
    health: () => releasesOf(c).health(c.env.CORPUS, (work) => c.executionCtx.waitUntil(work)),
  };
}

/**
 * Refuses a query whose bytes are no UTF-8, which would be read as replacement characters.
 *
 * @throws {Refusal} 400
 */
function requireText(search: string): void {
  try {
    decodeURIComponent(search);
  } catch {
    const detail = "the query is not percent-encoded UTF-8";
    throw new ProblemError("bad-request", {
      detail,
      errors: [{ detail, expected: ["percent-encoded UTF-8"] }],
    });
  }
}

function onlyKnown(search: URLSearchParams, rules: Rules): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => Object.hasOwn(rules, name)));
}

function headersOf(route: Route, answer: Answer, ask: Ask): Record<string, string> {
  const type = answer.type ?? ask.type;
  return {
    ...COMMON_HEADERS,
    "Cache-Control": route.live || route.takesBody ? "no-store" : answer.status ? CACHE_ERRORS : CACHE,
    "Content-Type": /^text\/[^;]*$/.test(type) ? `${type}; charset=utf-8` : type,
    "X-Release": ask.release.id,
    ...(answer.language === undefined ? {} : { "Content-Language": answer.language }),
    ...(type.startsWith("text/html") && !route.page ? { "Content-Security-Policy": NOTHING_ACTIVE } : {}),
    ...answer.headers,
  };
}

function textOf(route: Route, { body }: Answer, ask: Ask): string {
  if ("text" in body) return body.text;
  const json = "json" in body ? body.json : null;
  const fields = fieldsOf(route);
  if (fields === undefined) return JSON.stringify(json);
  return JSON.stringify(narrow(json, (ask.query as { fields?: string }).fields, fields));
}

/**
 * A weak ETag: the hash of what an answer says and in which form, the release's name left out. What a new release or
 * deployment didn't change keeps its tag.
 */
async function etagOf(text: string, type: string, release: string): Promise<string> {
  const said = new TextEncoder().encode(`${type}\n${text.replaceAll(release, "")}`);
  return `W/"${(await sha256(said)).slice(0, 32)}"`;
}

function sendFile(
  c: Context<AppTypes>,
  file: ReadableStream | null,
  headers: Record<string, string>,
): Response {
  if (headers.ETag !== undefined && alreadyHas(c.req.raw.headers.get("If-None-Match"), headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(file, { headers });
}

function send(request: Request, { body, etag, headers }: KeptAnswer): Response {
  if (alreadyHas(request.headers.get("If-None-Match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** Answers an error: as problem+json, and as a page to a person who asked a page for one. */
export async function respondWithProblem(
  c: Context<AppTypes>,
  error: unknown,
  problemPage: ProblemPage,
  release?: OpenRelease,
): Promise<Response> {
  if (!(error instanceof Refusal)) console.error(error instanceof Error ? error.stack : error);
  const problem =
    error instanceof Refusal
      ? error
      : new ProblemError("internal", {
          detail: "the fault is ours, not the request's",
          headers: { "Cache-Control": "no-store" },
        });
  const { pathname } = new URL(c.req.url);
  const body = problemOf(problem, originOf(c), pathname);
  const { retryAfter } = problem.content;
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  const headers: Record<string, string> = {
    ...COMMON_HEADERS,
    "Cache-Control": isRead ? CACHE_ERRORS : "no-store",
    "Content-Type": PROBLEM_TYPE,
    ...(release === undefined ? {} : { "X-Release": release.id }),
    ...(retryAfter === undefined ? {} : { "Retry-After": `${retryAfter}`, "Cache-Control": "no-store" }),
    ...(problem instanceof ProblemError ? problem.headers : {}),
  };
  if (isForPeople(pathname) && c.req.header("Accept")?.includes("text/html")) {
    // Where the page can't be made either, the problem is told all the same.
    const page = await problemPage(body, originOf(c)).catch((fault: unknown) => console.error(fault));
    if (page)
      return new Response(page.html, { status: body.status, headers: { ...headers, ...page.headers } });
  }
  return new Response(JSON.stringify(body), { status: body.status, headers });
}

function isForPeople(pathname: string): boolean {
  return !/^\/(?:(?:v1|openapi\.json|healthz|oembed)(?:\/|$)|widgets\/|static\/)/.test(pathname);
}
