import type * as z from "zod/mini";
import { nearest } from "../library/nearest.ts";
import { MOST_ERRORS, refuseAny, shorten } from "../library/refusing.ts";
import type { ProblemDetail } from "../model/problem.ts";
import { type Misfit, misfitOf, type Rules, type ValueRule } from "./rules.ts";

/** The query parameters of a route. An array's parameter may be repeated, and means "or". */
export type QueryShape = Record<string, z.ZodMiniType>;

/**
 * Reads the query of a request. What is unknown, repeated or of the wrong kind is refused, all of it at once.
 *
 * @param rules made of the route's schema when the Worker was built
 * @throws {Refusal} 400, naming each parameter that is wrong and what would have been right
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
