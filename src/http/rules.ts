/** What a value must be. Lengths of text count UTF-16 code units. */
export type ValueRule =
  | { kind: "text"; least?: number; most?: number }
  | { kind: "number"; least?: number; most?: number }
  | { kind: "boolean" }
  | { kind: "choice"; choices: string[] }
  /** A parameter that may be repeated. */
  | { kind: "list"; item: ValueRule; least?: number; most?: number };

/** What the parameters of a query, or the fields of a body, must be, by name. */
export type Rules = Readonly<Record<string, ValueRule & { required: boolean }>>;

/** What a request must be; the build makes it of the route's schemas. */
export interface RequestRules {
  query: Rules;
  body?: Rules;
}

/** Why a value does not fit its rule, and what would. */
export interface Misfit {
  expected: string[];
  tooLong?: boolean;
}

/**
 * Says whether a value fits.
 *
 * @returns what would have fitted, or undefined where it does
 */
export function misfitOf(value: unknown, rule: ValueRule): Misfit | undefined {
  switch (rule.kind) {
    case "text":
      if (typeof value !== "string") return { expected: ["text"] };
      return outside(value.length, rule, " characters");
    case "number":
      if (typeof value !== "number" || !Number.isInteger(value)) return { expected: ["a whole number"] };
      return outside(value, rule, "");
    case "boolean":
      return typeof value === "boolean" ? undefined : { expected: ["true or false"] };
    case "choice":
      return typeof value === "string" && rule.choices.includes(value)
        ? undefined
        : { expected: rule.choices };
    case "list":
      if (!Array.isArray(value)) return { expected: ["a list"] };
      return outside(value.length, rule, " values");
  }
}

function outside(
  size: number,
  { least, most }: { least?: number; most?: number },
  unit: string,
): Misfit | undefined {
  if (least !== undefined && size < least) return { expected: [`at least ${least}${unit}`] };
  if (most !== undefined && size > most) return { expected: [`at most ${most}${unit}`], tooLong: true };
  return undefined;
}
