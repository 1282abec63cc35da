import * as z from "zod/mini";
import { nearest, shorten } from "../library/refusal.ts";
import { documented } from "../model/documented.ts";
import type { ProblemDetail } from "../model/problem.ts";
import { ProblemError } from "./problem.ts";
import type { Route } from "./route.ts";

/** The parameters that every JSON answer takes: it is narrowed, and indented. */
export const narrowing = {
  pretty: z.optional(
    documented(
      z.boolean(),
      "JSON that is indented, as people read it: `?pretty` is enough. Browsers get it unasked.",
      true,
    ),
  ),
  fields: z.optional(
    documented(
      z.string().check(z.maxLength(500)),
      "Only these fields, separated by commas; in a list, of each item.",
      "id,text",
    ),
  ),
};

/** A query in which `?pretty` alone says what `?pretty=true` does. */
export function withFlag(search: URLSearchParams): URLSearchParams {
  if (search.get("pretty") !== "") return search;
  const said = new URLSearchParams(search);
  said.set("pretty", "true");
  return said;
}

/** What `?fields=` may name for one operation. */
interface AnswerFields {
  names: string[];
  /** Whether they are the fields of a list's items. */
  ofItems: boolean;
}

interface Definition {
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  options?: z.ZodMiniType[];
}

const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

/** Read once for each schema. */
const known = new WeakMap<z.ZodMiniType, AnswerFields>();

/** What `?fields=` may name for a route, or undefined where it answers no JSON that could be narrowed. */
export function fieldsOf({
  operation,
  answer,
}: Pick<Route, "operation" | "answer">): AnswerFields | undefined {
  if (operation === undefined || answer === undefined) return undefined;
  const read = known.get(answer);
  if (read !== undefined) return read;
  const item = itemOf(answer);
  const fields = { names: keysOf(item ?? answer), ofItems: item !== undefined };
  known.set(answer, fields);
  return fields;
}

/** The schema of a list's items, or undefined where the schema is no list's. */
function itemOf(schema: z.ZodMiniType): z.ZodMiniType | undefined {
  const data = definitionOf(schema).shape?.data;
  return data === undefined ? undefined : definitionOf(data).element;
}

function keysOf(schema: z.ZodMiniType): string[] {
  const { shape, options } = definitionOf(schema);
  if (shape !== undefined) return Object.keys(shape);
  return [...new Set((options ?? []).flatMap(keysOf))];
}

/**
 * Puts an answer's fields, in a list those of each item, in the order of their schema, and narrows it to those asked for.
 * A list keeps `total` and `links`.
 *
 * @throws {Refusal} 400 for a field that the answer's schema does not have
 */
export function narrow(json: unknown, asked: string | undefined, { names, ofItems }: AnswerFields): unknown {
  const wanted = asked?.split(",").map((field) => field.trim()) ?? names;
  if (asked !== undefined) requireFields(wanted, names);
  const inOrder = names.filter((name) => wanted.includes(name));
  const pick = (value: unknown) => {
    const fields = value as Record<string, unknown>;
    return Object.fromEntries(inOrder.filter((name) => name in fields).map((name) => [name, fields[name]]));
  };
  if (isList(json)) return ofItems ? { ...json, data: json.data.map(pick) } : json;
  return pick(json);
}

function isList(json: unknown): json is { data: unknown[] } {
  return typeof json === "object" && json !== null && "data" in json && Array.isArray(json.data);
}

function requireFields(wanted: string[], known: string[]): void {
  const errors = wanted
    .filter((field) => !known.includes(field))
    .map((field): ProblemDetail => {
      const didYouMean = nearest(field, known);
      return {
        parameter: "fields",
        detail: `there is no field "${shorten(field)}" here`,
        expected: known,
        ...(didYouMean === undefined ? {} : { didYouMean }),
      };
    });
  if (errors.length === 0) return;
  const detail = errors.map((error) => error.detail).join("; ");
  throw new ProblemError("bad-parameter", {
    detail,
    errors: errors.slice(0, 20),
    didYouMean: errors[0]?.didYouMean,
  });
}
