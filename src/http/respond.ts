import type { PassageIndex } from "../library/across/passage-index.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import { sha256 } from "../library/store/read-kv.ts";
import type { Environment } from "./bindings.ts";
import type { Built } from "./built.ts";
import { contactsOf } from "./contacts.ts";
import { alreadyHas, CACHE, CACHE_ERRORS, COMMON_HEADERS, NOTHING_ACTIVE } from "./headers.ts";
import { firstIn, type Isolate, neededFor } from "./isolate.ts";
import type { KeptAnswer } from "./kept-answers.ts";
import { agreeOnType } from "./negotiate.ts";
import type { Reading } from "./reading.ts";
import { laterOf, originOf, type Received } from "./received.ts";
import type { Answer, Answering, Ask } from "./route.ts";
import { FROM_MEMORY, type Timings, takeTime } from "./timings.ts";
import type { Answered, Earlier } from "./walk-on.ts";

/** What answering needs besides a request. */
export interface Means {
  isolate: Isolate;
  built: Built;
}

/** A request, with the parameters of its path, and how it is read. */
export interface Routed extends Received {
  path: Record<string, string>;
  reading: Reading;
}

/** What came of answering: with the release that it was read from, also where it is a refusal. */
export type Responded = { response: Response } | { error: unknown; release: OpenRelease | undefined };

/**
 * Answers a request by a route. What the contract says of every answer is done here: the release, memory, negotiation,
 * parameters, fields, ETag and 304, caching and CORS headers.
 */
export async function respond(routed: Routed, route: Answering, means: Means): Promise<Responded> {
  let release: OpenRelease | undefined;
  const time = takeTime();
  try {
    const { isolate } = means;
    const { request, env, path } = routed;
    const url = new URL(request.url);
    const needed = neededFor(route, env, path.document, url.searchParams);
    const wanted = routed.reading.release(url);
    const opening = isolate.release(env, laterOf(routed), wanted === undefined ? needed : undefined);
    release = await time.wait("release", opening);
    const current = release.id;
    if (wanted !== undefined) {
      const { releaseOrRefuse } = await import("./named-release.ts");
      const named = isolate.named(env, laterOf(routed), wanted, needed);
      release = releaseOrRefuse(await time.wait("release", named), url, originOf(routed));
    }
    const policy = route.costly ? await admit(routed, means.built) : {};
    if (route.searches) await loadLanguages(release);
    const asking = { current, time, policy };
    const ask = await readAsk(routed, route, release, means, asking);
    const earlier = {
      ids: () => isolate.lately(env),
      open: (id: string) => isolate.named(env, laterOf(routed), id, needed),
      isThere: (than: string) => isolate.hadOther(env, than),
    };
    const answered = await handle(route, ask, earlier);
    return { response: await responseTo(routed, route, answered, isolate, asking) };
  } catch (error) {
    return { error, release };
  }
}

/**
 * Counts a costly request.
 *
 * @returns the headers that say how many a client may make
 * @throws {Refusal} 429
 */
async function admit({ request, env }: Received, { policy }: Built): Promise<Record<string, string>> {
  const { policyHeaders, requireRoom } = await import("./rate-limit.ts");
  await requireRoom(request, env, policy);
  return policyHeaders(env, policy);
}

async function handle(route: Answering, ask: Ask, earlier: Earlier): Promise<Answered> {
  try {
    return { ask, answer: await route.handle(ask) };
  } catch (error) {
    const { walkOnOrThrow } = await import("./walk-on.ts");
    return walkOnOrThrow(error, route, ask, earlier);
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
  { request, reading }: Routed,
  route: Answering,
  { ask, answer }: Answered,
  isolate: Isolate,
  { current, time, policy }: Asking,
): Promise<Response> {
  const headers: Record<string, string> = { ...policy, ...headersOf(route, answer, ask) };
  if ("file" in answer.body) return sendFile(request, answer.body.file, headers);
  const text = textOf(reading, answer, ask, request.headers.get("Accept") ?? "");
  // An encoder shares its memory with nobody, whatever its type says.
  const body =
    "bytes" in answer.body ? answer.body.bytes : (new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>);
  headers["Content-Length"] = `${body.length}`;
  headers["Server-Timing"] = time.header();
  if (route.live || route.takesBody || isPassing(answer))
    return new Response(body, { status: answer.status ?? 200, headers });
  const etag = await etagOf(text, headers["Content-Type"] ?? "", ask.release.id);
  headers.ETag = etag;
  const made = (timing: string): KeptAnswer => ({
    ...{ body, etag },
    ...bothHeaders({ ...headers, "Server-Timing": timing }),
  });
  if (!route.confidential) isolate.keep(current, request, made(FROM_MEMORY));
  return send(request, made(time.header()));
}

/** The index of all documents, which is loaded when it is asked, with the time that is waited for it. */
function indexOf(env: Environment, { current, time }: Asking): PassageIndex {
  return {
    async ask(...statements) {
      const { openIndex } = await import("./open-index.ts");
      return time.wait("index", openIndex(env, current).ask(...statements));
    },
  };
}

/** What stands in for it where an earlier release is asked. */
function noIndex(url: URL, origin: string): PassageIndex {
  return {
    async ask(...statements) {
      const { noIndexOfEarlier } = await import("./named-release.ts");
      return noIndexOfEarlier(url, origin).ask(...statements);
    },
  };
}

async function readAsk(
  routed: Routed,
  route: Answering,
  release: OpenRelease,
  { isolate, built }: Means,
  asking: Asking,
): Promise<Ask> {
  const { request, env, path, reading } = routed;
  const url = new URL(request.url);
  const origin = originOf(routed);
  const query = reading.query(url);
  return {
    origin,
    url,
    path,
    query,
    body: await reading.body(request),
    release,
    index: release.id === asking.current ? indexOf(env, asking) : noIndex(url, origin),
    type: await agreeOnType(route, query, request.headers.get("Accept") ?? undefined),
    built,
    asset: (path) => env.ASSETS.fetch(new Request(new URL(path, url))),
    ...contactsOf(env, built),
    securityContact: env.SECURITY_CONTACT ?? "",
    firstDocument: firstIn(release, env),
    health: () => isolate.health(env, laterOf(routed)),
    releases: {
      log: () => isolate.log(env),
      kept: (id) => isolate.kept(env, id),
    },
  };
}

/** Whether what is answered now may be answered otherwise in a minute. */
function isPassing({ status, incomplete }: Answer): boolean {
  return status !== undefined || incomplete === true;
}

function headersOf(route: Answering, answer: Answer, ask: Ask): Record<string, string> {
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
  { since, until, instead }: NonNullable<Answering["deprecated"]>,
  origin: string,
): Record<string, string> {
  return {
    Deprecation: `@${Date.parse(since) / 1_000}`,
    Sunset: new Date(until).toUTCString(),
    Link: `<${origin}${instead}>; rel="successor-version", <${origin}/docs/changes>; rel="deprecation"`,
  };
}

/** The text of an answer; JSON for a person who looks at it in a browser is indented. */
function textOf(reading: Reading, { body }: Answer, { query }: Ask, accept: string): string {
  if ("text" in body) return body.text;
  if ("says" in body) return body.says;
  const json = "json" in body ? body.json : null;
  const { pretty } = query as { pretty?: boolean };
  const space = (pretty ?? accept.includes("text/html")) ? 2 : undefined;
  return JSON.stringify(reading.narrow(json, query), null, space);
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
export function send(request: Request, { body, etag, headers, unchanged }: KeptAnswer): Response {
  return alreadyHas(request.headers.get("If-None-Match"), etag)
    ? new Response(null, { status: 304, headers: unchanged })
    : new Response(body, { headers });
}

/** An answer's headers, and those of a 304. */
function bothHeaders(headers: Record<string, string>): Pick<KeptAnswer, "headers" | "unchanged"> {
  const { "Content-Length": _, ...unchanged } = headers;
  return { headers: new Headers(headers), unchanged: new Headers(unchanged) };
}
