import * as z from "zod/mini";

/**
 * Gives a schema the sentence and the examples that the OpenAPI document shows for it.
 *
 * @param schema any zod schema; it is returned itself, not a copy
 * @param description one sentence for the reader of the API reference
 * @param examples values that the schema accepts
 */
// @__NO_SIDE_EFFECTS__
export function documented<S extends z.ZodMiniType>(
  schema: S,
  description: string,
  ...examples: unknown[]
): S {
  z.globalRegistry.add(schema, examples.length > 0 ? { description, examples } : { description });
  return schema;
}

/**
 * Names a noun, so that the OpenAPI document holds it once under `components/schemas` and refers to it.
 *
 * @param name the noun as the contract spells it, for example `Paragraph`
 */
// @__NO_SIDE_EFFECTS__
export function noun<S extends z.ZodMiniType>(name: string, schema: S, description: string): S {
  z.globalRegistry.add(schema, { id: name, title: name, description });
  return schema;
}

/** A count of something: a whole number that is never negative. */
export const count = (description: string, example: number) =>
  documented(z.int().check(z.nonnegative()), description, example);

/** An offset into a paragraph's `text`, in UTF-16 code units as JavaScript strings count. */
export const offset = (description: string, example: number) =>
  documented(z.int().check(z.nonnegative()), `${description} In UTF-16 code units.`, example);

/** An address on the web, which a page may lead to: none that runs something. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, error: "an absolute address, with http: or https:" });

/** An absolute address of another resource. */
export const address = (description: string, example: string) =>
  documented(z.string().check(z.minLength(1)), description, example);

/** Under this name the registry holds what the names of a list can be that is written with commas between them. */
export const NAMES_BETWEEN_COMMAS = "x-names-between-commas";

/**
 * Says for the OpenAPI document which names may stand in a text that separates them by commas.
 *
 * @param schema the text; whether each name is one of these is for its reader to check
 */
// @__NO_SIDE_EFFECTS__
export function betweenCommas<S extends z.ZodMiniString>(schema: S, names: readonly string[]): S {
  z.globalRegistry.add(schema, { [NAMES_BETWEEN_COMMAS]: names });
  return schema;
}

/** An id of the vocabulary: words in small letters, joined by hyphens. */
export const vocabularyId = (description: string, example: string) =>
  documented(
    z
      .string()
      .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id of small letters and digits, joined by hyphens")),
    description,
    example,
  );

/** A name that people read: never empty. */
export const name = (description: string, example: string) =>
  documented(z.string().check(z.minLength(1, "a name")), description, example);

/** The other words that people use for something, which search finds it by. */
export const otherNames = (...examples: string[]) =>
  documented(
    z.array(z.string().check(z.minLength(1, "a name"))),
    "Other words that people search for it with.",
    examples,
  );
