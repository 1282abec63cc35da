import type * as z from "zod/mini";
import { nearest } from "../library/nearest.ts";
import type { ProblemDetail } from "../model/problem.ts";
import { ProblemError } from "./problem.ts";
import { type Misfit, misfitOf, type Rules, type ValueRule } from "./rules.ts";

/** The query parameters of a route. An array's parameter may be repeated, and means "or". */
export type QueryShape = Record<string, z.ZodMiniType>;

/** So many errors are looked into and told; a request may have hundreds, and who sent it mends these first. */
const MOST_ERRORS = 20;

/**
 * Reads the query of a request. What is unknown, repeated or of the wrong kind is refused, all of it at once.
 *
 * @param rules made of the route's schema when the Worker was built
 * @throws {ProblemError} 400, naming each parameter that is wrong and what would have been right
 */
export function readQuery(rules: Rules, search: URLSearchParams): Record<string, unknown> {
  const errors = unknownParameters(rules, search);
  const query: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const given = search.getAll(name);
    if (given.length === 0) {
      if (rule.required)
        errors.push({ parameter: name, detail: `"${name}" is missing`, ...expectedOf(rule) });
      continue;
    }
    if (rule.kind !== "list" && given.length > 1) {
      errors.push({
        parameter: name,
        detail: `"${name}" is given ${given.length} times`,
        expected: ["once"],
      });
    }
    const value = convert(rule, given);
    errors.push(...misfits(name, rule, value, given));
    query[name] = value;
  }
  refuseAny(errors);
  return query;
}

function unknownParameters(rules: Rules, search: URLSearchParams): ProblemDetail[] {
  const known = Object.keys(rules);
  return [...new Set(search.keys())]
    .filter((name) => !Object.hasOwn(rules, name))
    .slice(0, MOST_ERRORS)
    .map((name) => {
      const shown = shorten(name);
      return {
        parameter: shown,
        detail: `there is no parameter "${shown}" here`,
        expected: known,
        ...meant(name, known),
      };
    });
}

function misfits(name: string, rule: ValueRule, value: unknown, given: string[]): ProblemDetail[] {
  const describe = (
    misfit: Misfit | undefined,
    text: string,
    choices: readonly string[] = [],
  ): ProblemDetail[] =>
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
  const own = describe(misfitOf(value, rule), given.join(", "), rule.kind === "choice" ? rule.choices : []);
  if (rule.kind !== "list" || !Array.isArray(value) || own.length > 0) return own;
  const { item } = rule;
  const choices = item.kind === "choice" ? item.choices : [];
  return value
    .flatMap((one, index) => describe(misfitOf(one, item), given[index] ?? "", choices))
    .slice(0, MOST_ERRORS);
}

function meant(word: string, known: readonly string[]): { didYouMean?: string } {
  const didYouMean = nearest(word, known);
  return didYouMean === undefined ? {} : { didYouMean };
}

function expectedOf(rule: ValueRule): { expected?: string[] } {
  const expected = misfitOf(undefined, rule)?.expected;
  return expected === undefined ? {} : { expected };
}

/** The text of a parameter as the value that its rule speaks of, where it is one. */
function convert(rule: ValueRule, given: string[]): unknown {
  const [value = ""] = given;
  switch (rule.kind) {
    case "list":
      return given.map((one) => convert(rule.item, [one]));
    case "number":
      return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value;
    default:
      return value;
  }
}

/**
 * Refuses a request that has errors, and tells the first of them.
 *
 * @throws {ProblemError} 400
 */
export function refuseAny(errors: readonly ProblemDetail[]): void {
  if (errors.length > 0) refuseParameters(errors);
}

function refuseParameters(errors: readonly ProblemDetail[]): never {
  const told = errors.slice(0, MOST_ERRORS);
  const detail = told.map((error) => error.detail).join("; ");
  throw new ProblemError("bad-parameter", { detail, errors: told, didYouMean: told[0]?.didYouMean });
}

/** Text that came from outside, short enough to be repeated in an answer. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/**
 * Finds ids that are not known.
 *
 * @param meant the id that was probably meant by another; the nearest where it is not given
 * @returns an error for each, with what was probably meant
 */
export function findUnknown(
  parameter: string,
  given: readonly string[] | undefined,
  known: readonly string[],
  meant: (id: string) => string | undefined = (id) => nearest(id, known),
): ProblemDetail[] {
  return [...new Set(given)]
    .filter((id) => !known.includes(id))
    .slice(0, MOST_ERRORS)
    .map((id, index) => {
      const didYouMean = meant(id);
      return {
        parameter,
        detail: `there is no ${parameter} "${shorten(id)}"`,
        // All that there is, is said once.
        ...(index === 0 ? { expected: [...known] } : {}),
        ...(didYouMean === undefined ? {} : { didYouMean }),
      };
    });
}

/**
 * Refuses ids that are not known.
 *
 * @throws {ProblemError} 400 with the nearest id
 */
export function requireKnown(
  parameter: string,
  given: readonly string[] | undefined,
  known: readonly string[],
): void {
  refuseAny(findUnknown(parameter, given, known));
}
