import * as z from "zod/mini";
import type { ProblemDetail } from "../../model/problem.ts";
import { nearest } from "./nearest.ts";
import { ProblemError } from "./problem.ts";

/** The query parameters of a route. An array's parameter may be repeated, and means "or". */
export type QueryShape = Record<string, z.ZodMiniType>;

type Query<S extends QueryShape> = z.infer<z.ZodMiniObject<S>>;

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
  for (const issue of parsed.error?.issues ?? []) errors.push(explain(issue, search));
  if (errors.length > 0 || !parsed.success) {
    const detail = errors.map((error) => error.detail).join("; ");
    throw new ProblemError("bad-parameter", {
      detail,
      errors: errors.slice(0, 20),
      didYouMean: errors[0]?.didYouMean,
    });
  }
  return parsed.data as Query<S>;
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
 * Refuses ids that the vocabulary does not have.
 *
 * @throws {ProblemError} 400 with the nearest id
 */
export function requireKnown(
  parameter: string,
  given: readonly string[] | undefined,
  known: readonly string[],
): void {
  const errors = (given ?? [])
    .filter((id) => !known.includes(id))
    .map((id): ProblemDetail => {
      const didYouMean = nearest(id, known);
      return {
        parameter,
        detail: `there is no ${parameter} "${shorten(id)}"`,
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
