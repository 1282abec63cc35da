import * as z from "zod/mini";
import type { ProblemDetail } from "../model/problem.ts";

/*
 * What a request must be is what the schema says that OpenAPI shows: text of the query is read as what the schema is
 * for, and what does not fit is told in words.
 */

/** Why a value does not fit its schema, and what would. */
export interface Misfit {
  expected: string[];
  tooLong?: boolean;
}

interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  entries?: Record<string, string>;
  values?: readonly string[];
}

const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

/** Whether a value may be absent. */
export function isOptional(schema: z.ZodMiniType): boolean {
  return definitionOf(schema).type === "optional";
}

/** The schema of a value that is there. */
export function required(schema: z.ZodMiniType): z.ZodMiniType {
  const { type, innerType } = definitionOf(schema);
  return type === "optional" && innerType !== undefined ? required(innerType) : schema;
}

/** The schema of a list's items; undefined where a schema is for one value. */
export function itemOf(schema: z.ZodMiniType): z.ZodMiniType | undefined {
  return definitionOf(required(schema)).element;
}

/** Whether a value is any text. */
export function takesText(schema: z.ZodMiniType): boolean {
  return definitionOf(required(schema)).type === "string";
}

/** What may be chosen, where a schema lists that. */
export function choicesOf(schema: z.ZodMiniType): readonly string[] {
  const { entries, values } = definitionOf(required(schema));
  return entries === undefined ? (values ?? []) : Object.values(entries);
}

/**
 * The text of a parameter as the value that its schema is for, where it is one; else the text, which will not fit.
 *
 * @param given each occurrence of the parameter
 */
export function readText(schema: z.ZodMiniType, given: readonly string[]): unknown {
  const item = itemOf(schema);
  if (item !== undefined) return given.map((one) => readText(item, [one]));
  const [text = ""] = given;
  switch (definitionOf(required(schema)).type) {
    case "number":
    case "int":
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    default:
      return text;
  }
}

/** Says whether a value fits; of a list only whether it is one of the right length. */
export function misfitOf(schema: z.ZodMiniType, value: unknown): Misfit | undefined {
  const { success, error } = z.safeParse(required(schema), value);
  const issue = success ? undefined : error.issues.find(({ path }) => path.length === 0);
  return issue === undefined ? undefined : inWords(issue);
}

/**
 * What of the fields of an object does not fit, and whether something is too long.
 *
 * @param whatHas what has the fields: "the body has"
 */
export function misfitsIn(
  shape: Readonly<Record<string, z.ZodMiniType>>,
  fields: Readonly<Record<string, unknown>>,
  whatHas: string,
): { errors: ProblemDetail[]; tooLong: boolean } {
  const errors: ProblemDetail[] = [];
  let tooLong = false;
  if (Object.keys(fields).some((name) => !Object.hasOwn(shape, name))) {
    // Their names are not repeated: they may be what was pasted.
    errors.push({ detail: `${whatHas} fields that are not known here`, expected: Object.keys(shape) });
  }
  for (const [name, field] of Object.entries(shape)) {
    const isMissing = !Object.hasOwn(fields, name);
    if (isMissing && isOptional(field)) continue;
    const value = fields[name];
    const item = itemOf(field);
    const own = misfitOf(field, value);
    const misfits =
      own === undefined && item !== undefined && Array.isArray(value)
        ? value.flatMap((one) => misfitOf(item, one) ?? []).slice(0, 1)
        : own === undefined
          ? []
          : [own];
    for (const { expected, tooLong: isLong = false } of misfits) {
      tooLong ||= isLong && typeof value !== "number";
      errors.push({
        parameter: name,
        detail: `"${name}" ${isMissing ? "is missing" : "does not fit"}`,
        expected,
      });
    }
  }
  return { errors, tooLong };
}

const KINDS: Record<string, string> = {
  string: "text",
  number: "a whole number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a JSON object",
};
const UNITS: Record<string, string> = { string: " characters", array: " values" };

function inWords(issue: z.core.$ZodIssue): Misfit {
  switch (issue.code) {
    case "too_small":
      return { expected: [`at least ${issue.minimum}${UNITS[issue.origin] ?? ""}`] };
    case "too_big":
      return { expected: [`at most ${issue.maximum}${UNITS[issue.origin] ?? ""}`], tooLong: true };
    case "invalid_value":
      return { expected: issue.values.map(String) };
    case "invalid_type":
      return { expected: [KINDS[issue.expected] ?? issue.expected] };
    default:
      return { expected: [issue.message] };
  }
}
