import { methodOf, problemsOf, type Route } from "../../src/http/route.ts";
import { Problem } from "../../src/model/problem.ts";
import type { AskApi } from "../answers.ts";
import { type Json, referenceTo } from "./schemas.ts";

/** The headers that answers have, with what they say. */
const HEADERS = {
  "X-Release": "The release that this was read from: a SHA-256 in hexadecimal.",
  ETag: "The version of this answer, for `If-None-Match`. It is weak: what a new release doesn't change keeps it.",
  "Cache-Control": "How long this answer may be kept.",
  "Content-Language": "The language of the text, or the languages, as BCP 47 tags.",
  "Content-Disposition": "The name of the file.",
  Link: "The pages of the list beside this one (RFC 8288); `links` in the body says the same.",
  "Retry-After": "In how many seconds to ask again.",
  "RateLimit-Policy": "How many costly requests a client may make (`q`), within how many seconds (`w`).",
  RateLimit: "How many are left (`r`): none, for so many seconds (`t`).",
  "Accept-Encoding": "How a body may be encoded, where it was compressed.",
  Location: "Where it is now.",
  Allow: "The methods that this path takes.",
} as const;
type Header = keyof typeof HEADERS;

/** The problems that there are, with the headers that they have besides those of every answer. */
const PROBLEMS: Readonly<Record<number, { says: string; headers?: readonly Header[] }>> = {
  400: { says: "A parameter, the body or the address cannot be understood." },
  404: { says: "Nothing has this address, or the document is not here in this language." },
  405: { says: "This path does not take this method; `Allow` says which it takes.", headers: ["Allow"] },
  406: { says: "There is no such representation." },
  408: { says: "The body did not come in time." },
  410: {
    says: "The release is not kept, or the cursor is one of a list that is no more; `links` leads on.",
  },
  413: { says: "What was sent is too long." },
  414: { says: "The address is too long." },
  415: {
    says: "The body is of a type that is not read here, or compressed.",
    headers: ["Accept-Encoding"],
  },
  429: {
    says: "The client has asked for too much that is costly; `Retry-After` says when to go on.",
    headers: ["RateLimit-Policy", "RateLimit", "Retry-After"],
  },
  501: { says: "There is no such format." },
  503: {
    says: "This cannot be read right now; `Retry-After` says when to try again.",
    headers: ["Retry-After"],
  },
};
const EVERY_PATH = [400, 405, 406, 414];

/** What is no text, and is shown as no example. */
const BINARY = "application/vnd.apache.parquet";

/** The parts of the document that its answers refer to. */
export function sharedResponses(): Json {
  return {
    headers: Object.fromEntries(
      Object.entries(HEADERS).map(([name, description]) => [
        name,
        { description, schema: { type: name === "Retry-After" ? "integer" : "string" } },
      ]),
    ),
    responses: {
      NotModified: {
        description: "The reader has this answer already (`If-None-Match`).",
        headers: referencesTo(["X-Release", "ETag", "Cache-Control"]),
      },
      ElsewhereNow: {
        description:
          "What has this address was renamed, and is where `Location` says; also a slash at the end.",
        headers: referencesTo(["X-Release", "Cache-Control", "Location"]),
      },
      ...Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, { says, headers = [] }]) => [
          `Problem${status}`,
          {
            description: says,
            headers: referencesTo(["X-Release", "Cache-Control", ...headers]),
            content: { "application/problem+json": { schema: referenceTo(Problem) } },
          },
        ]),
      ),
    },
  };
}

/**
 * All that a route answers.
 *
 * @param document a document that there is, for the routes that have no example
 */
export async function responsesOf(route: Route, api: AskApi, document: string): Promise<Json> {
  const statuses = [
    ...new Set([
      ...EVERY_PATH,
      ...(readsDocument(route) ? [503] : []),
      ...(route.costly ? [429] : []),
      ...(route.takesBody ? [408] : []),
      ...problemsOf(route),
    ]),
  ].sort();
  const content = await Promise.all(
    route.produces.map(async (type) => [type, await contentOf(route, type, api)]),
  );
  return {
    200: {
      description: route.summary,
      headers: referencesTo(await headersOf(route, api, document)),
      content: Object.fromEntries(content),
    },
    ...(route.takesBody || route.live ? {} : { 304: { $ref: "#/components/responses/NotModified" } }),
    308: { $ref: "#/components/responses/ElsewhereNow" },
    ...Object.fromEntries(statuses.map((status) => [status, problem(status)])),
  };
}

/** Whether it reads a document that its address names: that may be one which can't be read at the moment. */
function readsDocument({ path, needs }: Route): boolean {
  return path.includes("{document}") || typeof needs === "function";
}

function problem(status: number): Json {
  if (PROBLEMS[status] === undefined) throw new TypeError(`nothing says what a ${status} means`);
  return { $ref: `#/components/responses/Problem${status}` };
}

function referencesTo(headers: readonly Header[]): Json {
  return Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** The headers that the real answer has. */
async function headersOf(route: Route, api: AskApi, document: string): Promise<Header[]> {
  if (methodOf(route) === "POST") return ["X-Release", "Cache-Control", "Content-Language"];
  const address = route.example ?? route.path.replace("{document}", document);
  // What a release of one document has none of: a series of resolutions.
  if (address.includes("{")) return ["X-Release", "Cache-Control", "ETag", "Content-Language"];
  const answer = await answerTo(address, api);
  return (Object.keys(HEADERS) as Header[]).filter((name) => answer.headers.has(name));
}

/** What a route answers in one of its media types: the first is what its schema describes. */
async function contentOf(route: Route, type: string, api: AskApi): Promise<Json> {
  const isJson = /[/+]json$/.test(type);
  const described = route.schemas?.[type] ?? (type === route.produces[0] ? route.answer : undefined);
  if (described === undefined && isJson) throw new TypeError(`nothing says what ${route.path} is as ${type}`);
  if (type === BINARY) return { schema: { type: "string", contentMediaType: type } };
  const schema = described === undefined ? { type: "string" } : referenceTo(described);
  if (route.example === undefined) return { schema };
  const text = await (await answerTo(route.example, api, type)).text();
  return { schema, example: isJson ? JSON.parse(text) : text };
}

async function answerTo(address: string, api: AskApi, type?: string): Promise<Response> {
  const answer = await api(address, type);
  if (answer.ok) return answer;
  throw new Error(`the example ${address} is answered with ${answer.status}: ${await answer.text()}`);
}
