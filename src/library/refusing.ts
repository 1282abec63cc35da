import type { ProblemDetail } from "../model/problem.ts";
import { nearest } from "./nearest.ts";
import { Refusal } from "./refusal.ts";

/** So many errors are looked into and told; a request may have hundreds, and who sent it mends these first. */
export const MOST_ERRORS = 20;

/**
 * Refuses a request that has errors, and tells the first of them.
 *
 * @throws {Refusal} 400
 */
export function refuseAny(errors: readonly ProblemDetail[]): void {
  if (errors.length > 0) refuseParameters(errors);
}

function refuseParameters(errors: readonly ProblemDetail[]): never {
  const told = errors.slice(0, MOST_ERRORS);
  const detail = told.map((error) => error.detail).join("; ");
  throw new Refusal("bad-parameter", { detail, errors: told, didYouMean: told[0]?.didYouMean });
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
      const didYouMean = severalIn(parameter, id, known) ?? meant(id);
      return {
        parameter,
        detail: `there is no ${parameter} "${shorten(id)}"`,
        // All that there is, is said once.
        ...(index === 0 ? { expected: [...known] } : {}),
        ...(didYouMean === undefined ? {} : { didYouMean }),
      };
    });
}

/** How several values are asked for, where they were written with commas between. */
function severalIn(parameter: string, id: string, known: readonly string[]): string | undefined {
  const parts = id.split(",").map((part) => part.trim());
  if (parts.length < 2 || !parts.every((part) => known.includes(part))) return undefined;
  return parts.map((part) => `${parameter}=${part}`).join("&");
}

/**
 * Refuses ids that are not known.
 *
 * @throws {Refusal} 400 with the nearest id
 */
export function requireKnown(
  parameter: string,
  given: readonly string[] | undefined,
  known: readonly string[],
): void {
  refuseAny(findUnknown(parameter, given, known));
}
