import * as z from "zod/mini";
import { documented } from "../model/documented.ts";
import type { AnswerFields } from "./fields.ts";
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
