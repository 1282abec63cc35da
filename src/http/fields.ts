import { nearest, shorten } from "../library/refusal.ts";
import type { ProblemDetail } from "../model/problem.ts";
import { ProblemError } from "./problem.ts";
import { pick } from "./reading.ts";

/** A query in which `?pretty` alone says what `?pretty=true` does. */
export function withFlag(search: URLSearchParams): URLSearchParams {
  if (search.get("pretty") !== "") return search;
  const said = new URLSearchParams(search);
  said.set("pretty", "true");
  return said;
}

/** What `?fields=` may name for one operation. */
export interface AnswerFields {
  names: readonly string[];
  /** Whether they are the fields of a list's items. */
  ofItems: boolean;
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
  if (isList(json)) return ofItems ? { ...json, data: json.data.map((item) => pick(item, inOrder)) } : json;
  return pick(json, inOrder);
}

function isList(json: unknown): json is { data: unknown[] } {
  return typeof json === "object" && json !== null && "data" in json && Array.isArray(json.data);
}

function requireFields(wanted: readonly string[], known: readonly string[]): void {
  const errors = wanted
    .filter((field) => !known.includes(field))
    .map((field): ProblemDetail => {
      const didYouMean = nearest(field, known);
      return {
        parameter: "fields",
        detail: `there is no field "${shorten(field)}" here`,
        expected: [...known],
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
