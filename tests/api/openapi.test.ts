import { createConfig, lintFromString } from "@redocly/openapi-core";
import spectralCore from "@stoplight/spectral-core";
import { Json } from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FACETS } from "../../src/model/facet.ts";
import { type RunningApp, startApp } from "../app.ts";

interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
}
interface Answered {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema; example?: unknown }>;
}
interface Operation {
  operationId: string;
  tags: string[];
  parameters: { name: string; schema: Schema; explode?: boolean }[];
  responses: Record<string, Answered>;
}
interface OpenApi {
  info: { description: string; contact: object; license: object };
  servers: { url: string }[];
  security: unknown[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Answered>;
    headers: Record<string, { description: string; schema: Schema }>;
  };
}

let app: RunningApp;
let source: string;
let openapi: OpenApi;
beforeAll(async () => {
  app = await startApp();
  source = await (await app.ask("/openapi.json")).text();
  openapi = JSON.parse(source);
});
afterAll(() => app.stop());

const operations = () =>
  Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
const operationAt = (path: string, method = "get") => {
  const found = openapi.paths[path]?.[method];
  if (found === undefined) throw new Error(`there is no ${method} ${path}`);
  return found;
};
const headersOf = (path: string, method = "get") =>
  Object.keys(operationAt(path, method).responses["200"]?.headers ?? {});

describe("the OpenAPI document", () => {
  it("follows Redocly's recommended rules", async () => {
    const config = await createConfig({
      extends: ["recommended"],
      // A document's id has a hyphen, as its pattern says: no path is read as two.
      rules: { "no-ambiguous-paths": "off" },
    });
    const found = await lintFromString({ source, config, absoluteRef: "openapi.json" });
    const told = found.map(
      ({ severity, ruleId, message, location }) =>
        `${severity} ${ruleId}: ${message} ${location[0]?.pointer ?? ""}`,
    );
    expect(told).toEqual([]);
  });

  it("follows Spectral's recommended rules", async () => {
    const spectral = new spectralCore.Spectral();
    spectral.setRuleset({ extends: [[oas, "recommended"]] } as never);
    const found = await spectral.run(new spectralCore.Document(source, Json, "openapi.json"));
    const told = found.map(({ code, message, path }) => `${code}: ${message} ${path.join("/")}`);
    expect(told).toEqual([]);
  });

  it("says of every answer, and of every field in it, what it is", () => {
    const told: string[] = [];
    const walk = (schema: Schema, at: string) => {
      const { $ref, anyOf, oneOf, allOf, items, properties, additionalProperties } = schema;
      const isSaid =
        $ref !== undefined ||
        schema.enum !== undefined ||
        schema.const !== undefined ||
        (schema.type === "object"
          ? (properties ?? additionalProperties) !== undefined
          : schema.type === "array"
            ? items !== undefined
            : schema.type !== undefined) ||
        [anyOf, oneOf, allOf].some((several) => several !== undefined && several.length > 0);
      if (!isSaid) told.push(at);
      for (const one of [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])]) walk(one, at);
      if (items !== undefined) walk(items, `${at}[]`);
      for (const [name, field] of Object.entries(properties ?? {})) walk(field, `${at}.${name}`);
    };
    for (const [name, schema] of Object.entries(openapi.components.schemas)) walk(schema, name);
    for (const { path, method, operation } of operations()) {
      for (const [status, { $ref, content }] of Object.entries(operation.responses)) {
        if (status === "200") expect(Object.keys(content ?? {}), path).not.toEqual([]);
        else expect($ref, `${path} ${status}`).toMatch(/^#\/components\/responses\/\w+$/);
        for (const [type, { schema }] of Object.entries(content ?? {})) {
          const at = `${method} ${path} as ${type}`;
          walk(schema, at);
          if (/[/+]json$/.test(type) && schema.$ref === undefined) told.push(at);
        }
      }
    }
    expect(told).toEqual([]);
  });

  it("refers to nothing that is not in it", () => {
    const references = [...source.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
    expect(references.length).toBeGreaterThan(100);
    for (const [, room = "", name = ""] of references) {
      expect(Object.keys(Reflect.get(openapi.components, room)), `${room}/${name}`).toContain(name);
    }
  });

  it("names every operation once, and puts it in one group", () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = openapi.tags.map(({ name }) => name);
    for (const { operation } of operations()) {
      expect(operation.tags).toHaveLength(1);
      expect(groups).toContain(operation.tags[0]);
    }
    expect(openapi.tags.every(({ description }) => description.length > 10)).toBe(true);
  });

  it("says that nobody needs a key, and that tags are weak", () => {
    expect(openapi.security).toEqual([]);
    expect(openapi.info.description).toContain("weak `ETag`");
    expect(openapi.info.license).toEqual({ name: "Apache-2.0", identifier: "Apache-2.0" });
  });

  it("lists the facets", () => {
    const facets = operationAt("/v1/{document}/acts").parameters.find(({ name }) => name === "facets");
    expect(facets?.schema).toEqual({ type: "array", items: { type: "string", enum: [...FACETS] } });
    expect(facets?.explode).toBe(false);
  });

  it("shows oEmbed's XML as XML", () => {
    const content = operationAt("/oembed").responses["200"]?.content ?? {};
    expect(content["text/xml"]?.schema).toEqual({ type: "string" });
    expect(content["text/xml"]?.example).toMatch(/^<\?xml .*<oembed>/s);
    expect(content["application/json"]?.example).toMatchObject({ version: "1.0", type: "rich" });
  });

  it("describes the headers of answers and of problems", () => {
    expect(headersOf("/v1/{document}/paragraphs")).toEqual([
      "X-Release",
      "ETag",
      "Cache-Control",
      "Content-Language",
      "Link",
    ]);
    expect(headersOf("/v1/{document}/export.csv")).toContain("Content-Disposition");
    expect(headersOf("/v1/{document}/verify", "post")).not.toContain("ETag");
    expect(headersOf("/healthz")).toEqual(["X-Release", "Cache-Control"]);
    const { ElsewhereNow, Problem405, Problem503, NotModified } = openapi.components.responses;
    expect(Object.keys(Problem405?.headers ?? {})).toContain("Allow");
    expect(Object.keys(Problem503?.headers ?? {})).toContain("Retry-After");
    expect(Object.keys(NotModified?.headers ?? {})).toContain("ETag");
    expect(Object.keys(ElsewhereNow?.headers ?? {})).toContain("Location");
  });

  it("describes headers that a posted quotation's verdict really has", async () => {
    const body = JSON.stringify({ quote: "We reject corruption" });
    const headers = { "Content-Type": "application/json" };
    const answer = await app.ask("/v1/s-32-1/verify", { method: "POST", body, headers });
    for (const name of headersOf("/v1/{document}/verify", "post")) {
      expect(answer.headers.has(name), name).toBe(true);
    }
  });

  it.each([
    ["as it was asked for", {}, "http://app.invalid"],
    ["as it is configured", { PUBLIC_ORIGIN: "https://commitment.example" }, "https://commitment.example"],
  ])("says where the API is: %s", async (_, variables, origin) => {
    const there = await startApp(variables);
    const { servers, info } = (await (await there.ask("/openapi.json")).json()) as OpenApi;
    expect(servers.map(({ url }) => url)).toEqual([origin]);
    // Nobody is named to whom mistakes would be reported.
    expect(info.contact).toMatchObject({ url: `${origin}/about` });
    await there.stop();
  });

  it("names the page on which mistakes are reported, where somebody takes reports", async () => {
    const there = await startApp({ CONTACT: "mailto:words@example.org" });
    const { info } = (await (await there.ask("/openapi.json")).json()) as OpenApi;
    expect(info.contact).toMatchObject({ url: "http://app.invalid/contact" });
    await there.stop();
  });
});
