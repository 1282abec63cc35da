import * as z from "zod/mini";
import { apiRoutes } from "../src/api/index.ts";
import { methodOf, queryOf, type Route } from "../src/http/route.ts";
import { Problem } from "../src/model/problem.ts";
import type { Release } from "../src/model/release.ts";
import { type AskApi, openApi } from "./answers.ts";

type Json = Record<string, unknown>;

const ORIGIN = "https://example.org";
const PROBLEMS: Record<number, string> = {
  400: "A parameter, or the address, cannot be understood.",
  404: "Nothing has this address, or the document is not here in this language.",
  405: "This path does not take this method; `Allow` says which it takes.",
  406: "There is no such representation.",
  413: "What was sent is too long.",
  414: "The address is too long.",
  415: "The body is of a type that is not read here.",
  503: "This cannot be read right now; `Retry-After` says when to try again.",
};
const EVERY_PATH = [400, 406, 414, 503];

/** Makes the OpenAPI 3.1 document from the model's schemas and from what each route says of itself. */
export async function buildOpenApi(release: Release, version: string): Promise<Json> {
  const paths: Json = {};
  const api = openApi(release, ORIGIN);
  for (const route of apiRoutes) {
    if (route.operation === undefined) continue;
    const method = methodOf(route).toLowerCase();
    paths[route.path] = { ...(paths[route.path] as Json), [method]: await operationOf(route, api) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Common Commitment",
      version,
      summary: "Resolution S-32/1, the political declaration against corruption, as data.",
      description: [
        "Public and keyless. Every answer carries a weak `ETag` and the release that it was read from (`X-Release`);",
        "every origin may read it, with any request header. Errors are `application/problem+json` (RFC 9457) and say what would have been right.",
        "Unknown parameters are refused. Offsets count UTF-16 code units, as JavaScript strings do.",
      ].join(" "),
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: "This deployment." }],
    paths,
    components: { schemas: componentSchemas() },
  };
}

async function operationOf(route: Route, api: AskApi): Promise<Json> {
  const query = queryOf(route);
  const statuses = [...new Set([...EVERY_PATH, ...(route.problems ?? [])])].sort();
  return {
    operationId: route.operation,
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    parameters: [
      ...Object.entries(route.pathParameters ?? {}).map(([name, { description, examples }]) => ({
        name,
        in: "path",
        required: true,
        description,
        schema: { type: "string" },
        examples: Object.fromEntries(examples.map((value) => [value, { value }])),
      })),
      ...Object.entries(query).map(([name, schema]) => queryParameter(name, schema)),
    ],
    ...(route.body === undefined ? {} : { requestBody: requestBody(route.body) }),
    responses: {
      200: {
        description: route.summary,
        headers: {
          "X-Release": { description: "The release that this was read from.", schema: { type: "string" } },
        },
        content: Object.fromEntries(
          await Promise.all(route.produces.map(async (type) => [type, await contentOf(route, type, api)])),
        ),
      },
      ...(route.takesBody || route.live
        ? {}
        : { 304: { description: "The reader has this answer already (`If-None-Match`)." } }),
      ...Object.fromEntries(statuses.map((status) => [status, problemResponse(status)])),
    },
  };
}

/** What a route answers in one of its media types: the first is what its schema describes. */
async function contentOf(route: Route, type: string, api: AskApi): Promise<Json> {
  const json = /[/+]json$/.test(type);
  const described = type === route.produces[0] ? route.answer : undefined;
  const schema = described !== undefined ? referenceTo(described) : json ? {} : { type: "string" };
  if (route.example === undefined) return { schema };
  const example = await exampleOf(route, type, api);
  return { schema, example: json && typeof example === "string" ? JSON.parse(example) : example };
}

function queryParameter(name: string, schema: z.ZodMiniType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input" }) as Json;
  const required = schema._zod.def.type !== "optional";
  const { description, examples, ...rest } = json as { description?: string; examples?: unknown[] };
  return {
    name,
    in: "query",
    required,
    ...(description === undefined ? {} : { description }),
    schema: rest,
    ...(examples?.[0] === undefined ? {} : { example: examples[0] }),
  };
}

function requestBody(schema: z.ZodMiniType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input" }) as Json;
  return { required: true, content: { "application/json": { schema: json } } };
}

function problemResponse(status: number): Json {
  return {
    description: PROBLEMS[status] ?? "A problem.",
    content: { "application/problem+json": { schema: referenceTo(Problem) } },
  };
}

function referenceTo(schema: z.ZodMiniType): Json {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new TypeError("an answer's schema needs a name: see noun()");
  return { $ref: `#/components/schemas/${id}` };
}

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    // A later release may add a field: a reader must not refuse it.
    override: ({ jsonSchema }) => void delete jsonSchema.additionalProperties,
  });
  const named = Object.entries(schemas).map(([name, { $schema: _s, $id: _i, ...schema }]) => [name, schema]);
  return Object.fromEntries(named);
}

/** The real answer to a route's example request, in a media type; none where it is a file. */
async function exampleOf(route: Route, type: string, api: AskApi): Promise<unknown> {
  const url = new URL(route.example ?? "/", ORIGIN);
  const name = Object.entries(route.formats ?? {}).find(([, media]) => media === type)?.[0];
  if (name !== undefined && type !== route.produces[0]) url.searchParams.set("format", name);
  const answer = await api(url, type);
  const text = await answer.text();
  if (!answer.ok)
    throw new Error(`the example ${url.pathname}${url.search} is answered with ${answer.status}: ${text}`);
  return text;
}
