import * as z from "zod/mini";
import type { ProblemDetail } from "../../model/problem.ts";
import { nearest } from "./nearest.ts";
import { ProblemError } from "./problem.ts";

/** The query parameters of a route. An array's parameter may be repeated, and means "or". */
export type QueryShape = Record<string, z.ZodMiniType>;

type Query<S extends QueryShape> = z.infer<z.ZodMiniObject<S>>;

/** So many errors are looked into and told; a request may have hundreds, and who sent it mends these first. */
const MOST_ERRORS = 20;

/**
 * Reads the query of a request. What is unknown, repeated or of the wrong kind is refused, all of it at once.
 *
 * @throws {ProblemError} 400, naming each parameter that is wrong and what would have been right
 */
export function readQuery<S extends QueryShape>(shape: S, search: URLSearchParams): Query<S> {
  const errors: ProblemDetail[] = [];
  const known = Object.keys(shape);
  const raw: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (schema === undefined) {
      if (errors.length >= MOST_ERRORS) continue;
      const didYouMean = nearest(name, known);
      const shown = shorten(name);
      errors.push({
        parameter: shown,
        detail: `there is no parameter "${shown}" here`,
        expected: known,
        ...(didYouMean === undefined ? {} : { didYouMean }),
      });
      continue;
    }
    const values = search.getAll(name);
    const kind = kindOf(schema);
    if (kind !== "array" && values.length > 1) {
      errors.push({
        parameter: name,
        detail: `"${name}" is given ${values.length} times`,
        expected: ["once"],
      });
    }
    raw[name] = kind === "array" ? values : convert(kind, values[0] ?? "");
  }
  const parsed = z.object(shape).safeParse(raw);
  const issues = parsed.error?.issues ?? [];
  for (const issue of issues.slice(0, MOST_ERRORS)) errors.push(explain(issue, search));
  if (errors.length > 0 || !parsed.success) refuseParameters(errors);
  return parsed.data as Query<S>;
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

/** The kind of value that a schema takes, under whatever makes it optional. */
function kindOf(schema: z.ZodMiniType): string {
  const def = schema._zod.def as { type: string; innerType?: z.ZodMiniType };
  return def.type === "optional" && def.innerType !== undefined ? kindOf(def.innerType) : def.type;
}

function convert(kind: string, value: string): unknown {
  if (kind === "number") return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (kind === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return value;
}

function explain(issue: z.core.$ZodIssue, search: URLSearchParams): ProblemDetail {
  const parameter = String(issue.path[0] ?? "");
  const given = shorten(search.getAll(parameter)[Number(issue.path[1] ?? 0)] ?? "");
  const expected = expectation(issue);
  const didYouMean = issue.code === "invalid_value" ? nearest(given, issue.values.map(String)) : undefined;
  return {
    parameter,
    detail: search.has(parameter) ? `"${given}" is no value for "${parameter}"` : `"${parameter}" is missing`,
    ...(expected === undefined ? {} : { expected }),
    ...(didYouMean === undefined ? {} : { didYouMean }),
  };
}

function expectation(issue: z.core.$ZodIssue): string[] | undefined {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.map(String);
    case "too_big":
      return [`at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`];
    case "too_small":
      return [`at least ${issue.minimum}${issue.origin === "string" ? " characters" : ""}`];
    case "invalid_type":
      return [
        issue.expected === "boolean"
          ? "true or false"
          : issue.expected === "number"
            ? "a whole number"
            : issue.expected,
      ];
    default:
      return undefined;
  }
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
