import type { Context } from "hono";
import { type PassageIndex, passageIndex } from "../library/across/passage-index.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import { sha256 } from "../library/store/read-kv.ts";
import { databaseOf } from "../search/across/database.ts";
import type { AppTypes } from "./bindings.ts";
import { readBody, readForm } from "./body.ts";
import type { Built } from "./built.ts";
import { contactsOf } from "./contacts.ts";
import { fieldsOf, narrow, withFlag } from "./fields.ts";
import { alreadyHas, CACHE, CACHE_ERRORS, COMMON_HEADERS, NOTHING_ACTIVE } from "./headers.ts";
import { firstIn, type Isolate, type Later, neededFor } from "./isolate.ts";
import type { KeptAnswer } from "./kept-answers.ts";
import { policyHeaders, requireRoom } from "./limits.ts";
import { noIndexOfEarlier, releaseIn, releaseOrRefuse } from "./named-release.ts";
import { agreeOnType } from "./negotiate.ts";
import { type QueryShape, readQuery } from "./parameters.ts";
import { ProblemError } from "./problem.ts";
import { type Answer, type Ask, isOfDocument, queryOf, type Route } from "./route.ts";
import { FROM_MEMORY, type Timings, takeTime } from "./timings.ts";
import { type Answered, handleOrWalkOn } from "./walk-on.ts";

/** What answering needs besides a request. */
export interface Means {
  isolate: Isolate;
  built: Built;
}

/**
 * The public origin: the configured one, else that of the request; nothing that it was forwarded with is asked.
 *
 * @returns empty where the request's `Host` is no host's name: it stands in links, in markup and in headers
 */
export function originOf({
  env,
  req: { url },
}: Pick<Context<AppTypes>, "env"> & { req: { url: string } }): string {
  if (env.PUBLIC_ORIGIN) return env.PUBLIC_ORIGIN;
  const origin = url.slice(0, url.indexOf("/", url.indexOf("//") + 2));
  return ORIGIN.test(origin) ? origin : "";
}

/** An origin whose host is a name or an address: in an address there may be `"`, `'`, `$` and more besides. */
const ORIGIN = /^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** What keeps work alive after an answer to this request. */
export function laterOf(c: Context<AppTypes>): Later {
  return (work) => c.executionCtx.waitUntil(work);
}

/** What came of answering: with the release that it was read from, also where it is a refusal. */
export type Responded = { response: Response } | { error: unknown; release: OpenRelease | undefined };

/**
 * Answers a request by a route. What the contract says of every answer is done here: the release, memory, negotiation,
 * parameters, fields, ETag and 304, caching and CORS headers.
 */
export async function respond(c: Context<AppTypes>, route: Route, means: Means): Promise<Responded> {
  let release: OpenRelease | undefined;
  const time = takeTime();
  try {
    const { isolate } = means;
    const url = new URL(c.req.url);
    const needed = neededFor(route, c.env, c.req.param("document"), url.searchParams);
    const wanted = isOfDocument(route) ? releaseIn(url.searchParams) : undefined;
    const opening = isolate.release(c.env, laterOf(c), wanted === undefined ? needed : undefined);
    release = await time.wait("release", opening);
    const current = release.id;
    if (wanted !== undefined) {
      const named = isolate.named(c.env, laterOf(c), wanted, needed);
      release = releaseOrRefuse(await time.wait("release", named), url, originOf(c));
    }
    if (route.costly) await requireRoom(c.req.raw, c.env, means.built.policy);
    if (route.searches) await loadLanguages(release);
    const policy = route.costly ? policyHeaders(c.env, means.built.policy) : {};
    const asking = { current, time, policy };
    const ask = await readAsk(c, route, release, means, asking);
    const earlier = {
      ids: () => isolate.lately(c.env),
      open: (id: string) => isolate.named(c.env, laterOf(c), id, needed),
      isThere: (than: string) => isolate.hadOther(c.env, than),
    };
    const answered = await handleOrWalkOn(route, ask, earlier);
    return { response: await responseTo(c.req.raw, route, answered, isolate, asking) };
  } catch (error) {
    return { error, release };
  }
}

/** Loads what search has to know of the languages of the texts that are open to be searched. */
async function loadLanguages({ documents }: OpenRelease): Promise<void> {
  // Its expressions take an isolate long to read, which most requests would wait for in vain.
  const { loadLanguage } = await import("../search/languages/analysed.ts");
  const languages = [...documents.values()].flatMap(({ texts }) => Object.keys(texts));
  await Promise.all([...new Set(languages)].map(loadLanguage));
}

/** What is the same for all of one request. */
interface Asking {
  /** The id of the release that readers get who name none. */
  current: string;
  time: Timings;
  /** The headers that say how many such requests a client may make. */
  policy: Record<string, string>;
}

async function responseTo(
  request: Request,
  route: Route,
  { ask, answer }: Answered,
  isolate: Isolate,
  { current, time, policy }: Asking,
): Promise<Response> {
  const headers: Record<string, string> = { ...policy, ...headersOf(route, answer, ask) };
  if ("file" in answer.body) return sendFile(request, answer.body.file, headers);
  const text = textOf(route, answer, ask, request.headers.get("Accept") ?? "");
  // An encoder shares its memory with nobody, whatever its type says.
  const body =
    "bytes" in answer.body ? answer.body.bytes : (new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>);
  headers["Content-Length"] = `${body.length}`;
  headers["Server-Timing"] = time.header();
  if (route.live || route.takesBody || isPassing(answer))
    return new Response(body, { status: answer.status ?? 200, headers });
  const etag = await etagOf(text, headers["Content-Type"] ?? "", ask.release.id);
  const kept = { ...headers, ETag: etag, "Server-Timing": FROM_MEMORY };
  const made: KeptAnswer = { body, etag, headers: new Headers(kept) };
  if (!route.confidential) isolate.keep(current, request, made);
  return send(request, { ...made, headers: new Headers({ ...kept, "Server-Timing": time.header() }) });
}

/** The index, with the time that is waited for it. */
function timed({ ask }: PassageIndex, time: Timings): PassageIndex {
  return { ask: (...statements) => time.wait("index", ask(...statements)) };
}

async function readAsk(
  c: Context<AppTypes>,
  route: Route,
  release: OpenRelease,
  { isolate, built }: Means,
  { current, time }: Asking,
): Promise<Ask> {
  const url = new URL(c.req.url);
  const shape = queryOf(route);
  if (!route.ignoresUnknown) requireText(url.search);
  const given = route.ignoresUnknown ? onlyKnown(url.searchParams, shape) : url.searchParams;
  const query = readQuery(shape, withFlag(given));
  return {
    origin: originOf(c),
    url,
    path: c.req.param() as Record<string, string>,
    query,
    body: await bodyOf(c.req.raw, route),
    release,
    index:
      release.id === current
        ? timed(passageIndex(c.env.INDEX && databaseOf(c.env.INDEX), current), time)
        : noIndexOfEarlier(url, originOf(c)),
    type: agreeOnType(route, query, c.req.header("Accept")),
    built,
    asset: (path) => c.env.ASSETS.fetch(new Request(new URL(path, url))),
    ...contactsOf(c.env, built),
    securityContact: c.env.SECURITY_CONTACT ?? "",
    firstDocument: firstIn(release, c.env),
    health: () => isolate.health(c.env, laterOf(c)),
    releases: {
      log: () => isolate.log(c.env),
      kept: (id) => isolate.kept(c.env, id),
    },
  };
}

function bodyOf(request: Request, { body, form }: Route): Promise<unknown> | undefined {
  if (form !== undefined) return readForm(request, form);
  return body === undefined ? undefined : readBody(request, body);
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
    const errors = [{ detail, expected: ["percent-encoded UTF-8"] }];
    throw new ProblemError("bad-request", { detail, errors });
  }
}

function onlyKnown(search: URLSearchParams, shape: QueryShape): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => Object.hasOwn(shape, name)));
}

/** Whether what is answered now may be answered otherwise in a minute. */
function isPassing({ status, incomplete }: Answer): boolean {
  return status !== undefined || incomplete === true;
}

function headersOf(route: Route, answer: Answer, ask: Ask): Record<string, string> {
  const type = answer.type ?? ask.type;
  const isForPrograms = type.startsWith("text/html") && !route.ignoresUnknown;
  return {
    ...COMMON_HEADERS,
    "Cache-Control": route.live || route.takesBody ? "no-store" : isPassing(answer) ? CACHE_ERRORS : CACHE,
    "Content-Type": /^text\/[^;]*$/.test(type) ? `${type}; charset=utf-8` : type,
    "X-Release": ask.release.id,
    ...(answer.language === undefined ? {} : { "Content-Language": answer.language }),
    ...(route.deprecated === undefined ? {} : deprecation(route.deprecated, ask.origin)),
    ...(isForPrograms ? { "Content-Security-Policy": NOTHING_ACTIVE } : {}),
    ...answer.headers,
  };
}

/** Says that a path ends (RFC 9745, RFC 8594): `/docs/changes` promises it. */
function deprecation(
  { since, until, instead }: NonNullable<Route["deprecated"]>,
  origin: string,
): Record<string, string> {
  return {
    Deprecation: `@${Date.parse(since) / 1_000}`,
    Sunset: new Date(until).toUTCString(),
    Link: `<${origin}${instead}>; rel="successor-version", <${origin}/docs/changes>; rel="deprecation"`,
  };
}

/** The text of an answer; JSON for a person who looks at it in a browser is indented. */
function textOf(route: Route, { body }: Answer, { query }: Ask, accept: string): string {
  if ("text" in body) return body.text;
  if ("says" in body) return body.says;
  const json = "json" in body ? body.json : null;
  const { fields: asked, pretty } = query as { fields?: string; pretty?: boolean };
  const space = (pretty ?? accept.includes("text/html")) ? 2 : undefined;
  const fields = fieldsOf(route);
  return JSON.stringify(fields === undefined ? json : narrow(json, asked, fields), null, space);
}

/**
 * A weak ETag: the hash of what an answer says and in which form, the release's name left out. What a new release or
 * deployment didn't change keeps its tag.
 */
async function etagOf(text: string, type: string, release: string): Promise<string> {
  const said = new TextEncoder().encode(`${type}\n${text.replaceAll(release, "")}`);
  return `W/"${(await sha256(said)).slice(0, 32)}"`;
}

function sendFile(request: Request, file: ReadableStream | null, headers: Record<string, string>): Response {
  if (headers.ETag !== undefined && alreadyHas(request.headers.get("If-None-Match"), headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(file, { headers });
}

/** Sends an answer that is ready, or says that the reader has it already. */
export function send(request: Request, { body, etag, headers }: KeptAnswer): Response {
  if (!alreadyHas(request.headers.get("If-None-Match"), etag)) return new Response(body, { headers });
  const fewer = new Headers(headers);
  fewer.delete("Content-Length");
  return new Response(null, { status: 304, headers: fewer });
}
