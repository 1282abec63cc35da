import * as z from "zod/mini";
import { documented } from "../../model/documented.ts";
import type { ProblemDetail } from "../../model/problem.ts";
import { nearest } from "./nearest.ts";
import { shorten } from "./parameters.ts";
import { ProblemError } from "./problem.ts";

/** The parameter that narrows every JSON answer. */
export const narrowing = {
  fields: z.optional(
    documented(
      z.string().check(z.maxLength(500)),
      "Only these fields, separated by commas; in a list, of each item.",
      "id,text",
    ),
  ),
};

/**
 * Narrows an answer to the fields asked for, in the order in which it has them. A list keeps `total` and `links`.
 *
 * @throws {ProblemError} 400 for a field that the answer's schema does not have
 */
export function narrow(json: unknown, fields: string | undefined, schema: z.ZodMiniType): unknown {
  if (fields === undefined) return json;
  const listed = itemOf(schema);
  const wanted = fields.split(",").map((field) => field.trim());
  requireFields(wanted, keysOf(listed ?? schema));
  const pick = (value: unknown) =>
    Object.fromEntries(Object.entries(value as object).filter(([key]) => wanted.includes(key)));
  if (listed === undefined || !isList(json)) return pick(json);
  return { ...json, data: json.data.map(pick) };
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

interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  options?: z.ZodMiniType[];
}

const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

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
