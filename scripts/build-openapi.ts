import * as z from "zod/mini";
import { apiRoutes } from "../src/api/index.ts";
import { queryOf } from "../src/http/query-of.ts";
import { methodOf, type Route, TAGS } from "../src/http/route.ts";
import { isOptional } from "../src/http/schema.ts";
import { NAMES_BETWEEN_COMMAS } from "../src/model/documented.ts";
import type { Release } from "../src/model/release.ts";
import { type AskApi, openApi } from "./answers.ts";
import { responsesOf, sharedResponses } from "./openapi/responses.ts";
import { type Json, schemasFor } from "./openapi/schemas.ts";

const ORIGIN = "https://example.org";

/**
 * Makes the OpenAPI 3.1 document from the model's schemas and from what each route says of itself. Where the API is and
 * whom to ask is filled in by the route that answers it.
 */
export async function buildOpenApi(release: Release, version: string): Promise<Json> {
  const api = openApi(release, ORIGIN);
  const document = await firstDocument(api);
  const paths: Json = {};
  for (const route of apiRoutes) {
    if (route.operation === undefined) continue;
    const operation = await operationOf(route, api, document);
    paths[route.path] = { ...(paths[route.path] as Json), [methodOf(route).toLowerCase()]: operation };
  }
  const shared = sharedResponses();
  return {
    openapi: "3.1.0",
    info: {
      title: "Common Commitment",
      version,
      summary: "Resolution S-32/1, the political declaration against corruption, as data.",
      description: [
        "Public and keyless. Every answer carries the release that it was read from (`X-Release`), and what may be kept a weak `ETag`;",
        "every origin may read it, with any request header. Errors are `application/problem+json` (RFC 9457) and say what would have been right.",
        "What takes GET takes HEAD. Unknown parameters are refused. Offsets count UTF-16 code units, as JavaScript strings do.",
      ].join(" "),
      contact: { name: "Common Commitment", url: `${ORIGIN}/contact` },
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: "This deployment." }],
    // Nobody needs a key.
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: schemasFor({ paths, shared }), ...shared },
  };
}

async function firstDocument(api: AskApi): Promise<string> {
  const { data } = (await (await api("/v1/documents?limit=1")).json()) as { data: { id: string }[] };
  return data[0]?.id ?? "";
}

async function operationOf(route: Route, api: AskApi, document: string): Promise<Json> {
  if (route.tag === undefined) throw new TypeError(`${route.path} needs a tag`);
  return {
    operationId: route.operation,
    tags: [route.tag],
    summary: route.summary,
    ...(route.deprecated === undefined ? {} : { deprecated: true }),
    ...(route.description === undefined ? {} : { description: route.description }),
    parameters: [
      ...Object.entries(route.pathParameters ?? {}).map(([name, { description, pattern, examples }]) => ({
        name,
        in: "path",
        required: true,
        description,
        schema: { type: "string", ...(pattern === undefined ? {} : { pattern }) },
        examples: Object.fromEntries(examples.map((value) => [value, { value }])),
      })),
      ...Object.entries(queryOf(route)).map(([name, schema]) => queryParameter(name, schema)),
    ],
    ...(route.body === undefined ? {} : { requestBody: requestBody(route.body) }),
    responses: await responsesOf(route, api, document),
  };
}

function queryParameter(name: string, schema: z.ZodMiniType): Json {
  const { $schema: _, description, examples, ...json } = z.toJSONSchema(schema, { io: "input" }) as Json;
  const names = (json.items as Json | undefined)?.[NAMES_BETWEEN_COMMAS];
  return {
    name,
    in: "query",
    required: !isOptional(schema),
    ...(description === undefined ? {} : { description }),
    ...(names === undefined ? {} : { style: "form", explode: false }),
    schema: names === undefined ? json : { ...json, items: { type: "string", enum: names } },
    ...(Array.isArray(examples) && examples[0] !== undefined ? { example: examples[0] } : {}),
  };
}

function requestBody(schema: z.ZodMiniType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input" }) as Json;
  return { required: true, content: { "application/json": { schema: json } } };
}
