import * as z from "zod/mini";

/** A part of the document. */
export type Json = Record<string, unknown>;

const SCHEMAS = "#/components/schemas/";

/** A reference to a schema that has a name. */
export function referenceTo(schema: z.ZodMiniType): Json {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new TypeError("an answer's schema needs a name: see noun()");
  return { $ref: `${SCHEMAS}${id}` };
}

/**
 * The model's schemas that something refers to, and those that they refer to.
 *
 * @param from what refers to them
 */
export function schemasFor(from: unknown): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `${SCHEMAS}${id}`,
    // A later release may add a field: a reader must not refuse it.
    override: ({ jsonSchema }) => void delete jsonSchema.additionalProperties,
  });
  const wanted = new Set<string>(namesIn(from));
  for (const name of wanted) for (const other of namesIn(schemas[name])) wanted.add(other);
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => wanted.has(name))
      .map(([name, { $schema: _s, $id: _i, ...schema }]) => [name, schema]),
  );
}

function namesIn(part: unknown): string[] {
  const references = JSON.stringify(part).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  return [...references].map(([, name = ""]) => name);
}
