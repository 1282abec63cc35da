import * as z from "zod/mini";
import { narrowing } from "../src/http/fields.ts";
import type { Route } from "../src/http/route.ts";
import { methodOf } from "../src/http/route.ts";
import type { RequestRules, ValueRule } from "../src/http/rules.ts";

/** The part of JSON Schema that a parameter's schema may use; another keyword stops the build. */
interface ParameterSchema {
  type?: string;
  enum?: string[];
  const?: string;
  items?: ParameterSchema;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

const NOTED = new Set(["$schema", "description", "examples", "title", "default"]);
const READ = new Set([
  "type",
  "enum",
  "const",
  "items",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
]);

/**
 * What each route's query and body must be, from their schemas: the Worker gets these rules and not the schemas, whose
 * library would be a sixth of it.
 */
export function requestRules(routes: readonly Route[]): Record<string, RequestRules> {
  return Object.fromEntries(
    routes.map((route) => [
      `${methodOf(route)} ${route.path}`,
      {
        query: queryRules(route),
        ...(route.body === undefined ? {} : { body: objectRules(route.body) }),
      },
    ]),
  );
}

/** The rules of a route's query, with the parameters that every JSON answer takes. */
export function queryRules(route: Route): RequestRules["query"] {
  const shape =
    route.answer === undefined || route.operation === undefined
      ? route.query
      : { ...route.query, ...narrowing };
  return objectRules(z.object(shape));
}

function objectRules(schema: z.ZodMiniType): RequestRules["query"] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" }) as {
    properties?: Record<string, ParameterSchema>;
    required?: string[];
  };
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      { ...ruleOf(name, property), required: required.includes(name) },
    ]),
  );
}

function ruleOf(name: string, schema: ParameterSchema): ValueRule {
  const unread = Object.keys(schema).filter((key) => !READ.has(key) && !NOTED.has(key));
  if (unread.length > 0)
    throw new TypeError(`the Worker does not read ${unread.join(", ")}, which "${name}" asks for`);
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (choices !== undefined) return { kind: "choice", choices };
  switch (schema.type) {
    case "string":
      return { kind: "text", ...bounds(schema.minLength, schema.maxLength) };
    case "integer":
      return { kind: "number", ...bounds(schema.minimum, schema.maximum) };
    case "boolean":
      return { kind: "boolean" };
    case "array":
      return {
        kind: "list",
        item: ruleOf(name, schema.items ?? {}),
        ...bounds(schema.minItems, schema.maxItems),
      };
    default:
      throw new TypeError(`the Worker reads no value of type ${schema.type}, which "${name}" asks for`);
  }
}

function bounds(least: number | undefined, most: number | undefined) {
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}
