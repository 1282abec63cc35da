import type * as z from "zod/mini";
import type { AnswerFields } from "../src/http/fields.ts";
import type { Route } from "../src/http/route.ts";

interface Definition {
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  options?: z.ZodMiniType[];
}

const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

/**
 * The fields that each route's JSON answer can have, from its schema: what `?fields=` may name. The Worker gets the
 * names and not the schemas, which are many times as long.
 */
export function fieldNames(routes: readonly Route[]): Record<string, AnswerFields> {
  return Object.fromEntries(
    routes.flatMap(({ operation, answer }) => {
      if (operation === undefined || answer === undefined) return [];
      const item = itemOf(answer);
      return [[operation, { names: keysOf(item ?? answer), ofItems: item !== undefined }]];
    }),
  );
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
