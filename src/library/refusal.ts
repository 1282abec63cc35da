import { closest, distance } from "fastest-levenshtein";
import type { ProblemDetail, ProblemLinks } from "../model/problem.ts";

/** Why something that was asked of a release can't be answered. */
export type RefusalKind =
  | "bad-parameter"
  | "bad-address"
  | "not-understood"
  | "not-found"
  | "unknown-language"
  | "gone"
  | "content-too-large"
  | "unavailable";

/** What a refusal says besides its kind. */
export interface RefusalContent {
  detail: string;
  /** Each thing that is wrong, with what would have been right. */
  errors?: ProblemDetail[];
  didYouMean?: string | undefined;
  /** Where to go on, by what stands there: absolute addresses. */
  links?: ProblemLinks;
  /** In how many seconds it is worth asking again. */
  retryAfter?: number;
}

/** An error that says what would have been right: thrown by whatever finds it, and told by whoever was asked. */
export class Refusal extends Error {
  readonly kind: string;
  readonly content: RefusalContent;

  constructor(kind: RefusalKind, content: RefusalContent, options?: ErrorOptions) {
    super(content.detail, options);
    this.name = new.target.name;
    this.kind = kind;
    this.content = content;
  }
}

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
  // Half a character at the cut is none.
  return text.length > 80 ? `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…` : text;
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

/** The known word that was probably meant, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 200) return undefined;
  const lower = word.toLowerCase();
  const candidate = closest(lower, known as string[]);
  const typingErrors = distance(lower, candidate);
  const few = Math.max(1, Math.floor(candidate.length / 3));
  if (typingErrors <= few || (typingErrors === 2 && lettersOf(lower) === lettersOf(candidate)))
    return candidate;
  return known.find((one) => lower.length >= 3 && (one.startsWith(lower) || one.includes(lower)));
}

/** The same for words that differ in their letters' order alone: to people, two letters that changed places are one error. */
function lettersOf(word: string): string {
  return [...word].sort().join("");
}
