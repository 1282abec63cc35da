import type { ChangedField } from "../../model/release-change.ts";

/** A value as long as this, as JSON, is told; of a longer one only that it is another. */
const LONGEST_TOLD = 400;

/**
 * The fields of two things that say something else, in the order of their names.
 *
 * @param passed fields that are told elsewhere, or follow from others
 */
export function changedFields(from: object, to: object, passed: ReadonlySet<string>): ChangedField[] {
  const [before, after] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !passed.has(name)).sort();
  return names.flatMap((field) => {
    const [was, is] = [before.get(field), after.get(field)];
    if (isSame(was, is)) return [];
    const [shortly, thenShortly] = [inShort(was), inShort(is)];
    const [told, thenTold] = isSame(shortly, thenShortly) ? [was, is] : [shortly, thenShortly];
    return [{ field, ...asTold("from", told), ...asTold("to", thenTold) }];
  });
}

/** Whether two values of a release say the same: their fields stand in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function asTold(side: "from" | "to", value: unknown): Partial<ChangedField> {
  if (value === undefined || value === null) return {};
  const isPlain = (one: unknown) => typeof one === "string" || typeof one === "number";
  const told =
    typeof value === "string"
      ? value
      : Array.isArray(value) && value.every(isPlain)
        ? value.join(", ")
        : JSON.stringify(value);
  return told.length > LONGEST_TOLD ? {} : { [side]: told };
}

/** Of things with ids the ids, of things with words the words: what a person needs to know of them. */
function inShort(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inShort);
  if (typeof value !== "object" || value === null) return value;
  const { id, text } = value as { id?: unknown; text?: unknown };
  return id ?? text ?? value;
}
