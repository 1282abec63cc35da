import type * as z from "zod/mini";
import { MOST_ERRORS, nearest, refuseAny, shorten } from "../library/refusal.ts";
import type { ProblemDetail } from "../model/problem.ts";
import { choicesOf, isOptional, itemOf, type Misfit, misfitOf, readText, required } from "./schema.ts";

/** The query parameters of a route. An array's parameter may be repeated, and means "or". */
export type QueryShape = Record<string, z.ZodMiniType>;

/**
 * Reads the query of a request. What is unknown, repeated or of the wrong kind is refused, all of it at once.
 *
 * @throws {Refusal} 400, naming each parameter that is wrong and what would have been right
 */
export function readQuery(shape: QueryShape, search: URLSearchParams): Record<string, unknown> {
  const errors = unknownParameters(Object.keys(shape), search);
  const query: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const given = search.getAll(name);
    if (given.length === 0) {
      if (!isOptional(schema))
        errors.push({ parameter: name, detail: `"${name}" is missing`, ...expectedOf(schema) });
      continue;
    }
    if (itemOf(schema) === undefined && given.length > 1) {
      errors.push({
        parameter: name,
        detail: `"${name}" is given ${given.length} times`,
        expected: ["once"],
      });
    }
    const value = readText(schema, given);
    errors.push(...misfits(name, schema, value, given));
    query[name] = value;
  }
  refuseAny(errors);
  return query;
}

function unknownParameters(known: readonly string[], search: URLSearchParams): ProblemDetail[] {
  return [...new Set(search.keys())]
    .filter((name) => !known.includes(name))
    .slice(0, MOST_ERRORS)
    .map((name) => {
      const shown = shorten(name);
      const detail = `there is no parameter "${shown}" here`;
      // Other APIs write a list as `theme[]=`; here the parameter is repeated.
      const plain = name.replace(/\[\w*\]$/, "");
      return { parameter: shown, detail, expected: [...known], ...meant(plain, known) };
    });
}

function misfits(name: string, schema: z.ZodMiniType, value: unknown, given: string[]): ProblemDetail[] {
  const describe = (misfit: Misfit | undefined, text: string, choices: readonly string[]): ProblemDetail[] =>
    misfit === undefined
      ? []
      : [
          {
            parameter: name,
            detail: `"${shorten(text)}" is no value for "${name}"`,
            expected: misfit.expected,
            ...meant(text, choices),
          },
        ];
  const own = describe(misfitOf(schema, value), given.join(", "), choicesOf(schema));
  const item = itemOf(schema);
  if (item === undefined || !Array.isArray(value) || own.length > 0) return own;
  return value
    .flatMap((one, index) => describe(misfitOf(item, one), given[index] ?? "", choicesOf(item)))
    .slice(0, MOST_ERRORS);
}

function meant(word: string, known: readonly string[]): { didYouMean?: string } {
  const didYouMean = nearest(word, known);
  return didYouMean === undefined ? {} : { didYouMean };
}

function expectedOf(schema: z.ZodMiniType): { expected?: string[] } {
  const expected = misfitOf(required(schema), undefined)?.expected;
  return expected === undefined ? {} : { expected };
}
