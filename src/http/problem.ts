import type { Problem, ProblemDetail } from "../model/problem.ts";

/** The kinds of problem: their `code`, their status and their title. */
export const KINDS = {
  "bad-parameter": [400, "A parameter cannot be understood"],
  "bad-address": [400, "This is not an address"],
  "bad-request": [400, "The request cannot be read"],
  "not-understood": [404, "This reference is not understood"],
  "not-found": [404, "Nothing has this address"],
  "unknown-language": [404, "The document is not here in this language"],
  "method-not-allowed": [405, "This path does not take this method"],
  "not-acceptable": [406, "There is no such representation"],
  "content-too-large": [413, "The body is too long"],
  "uri-too-long": [414, "The address is too long"],
  "unsupported-media-type": [415, "The body is of a type that is not read here"],
  "not-implemented": [501, "There is no such format"],
  internal: [500, "Something went wrong here"],
  unavailable: [503, "This cannot be read right now"],
} as const;

/** What the types of problem begin with: a name, since an address would be another one on every host. */
const TYPES = "urn:problem-type:common-commitment:";

export type ProblemKind = keyof typeof KINDS;

/** What a problem says besides its kind. */
export interface ProblemContent {
  detail: string;
  errors?: ProblemDetail[];
  didYouMean?: string | undefined;
  headers?: Record<string, string>;
}

/** An error with an answer: thrown by whatever finds it, and answered as problem+json in one place. */
export class ProblemError extends Error {
  readonly kind: ProblemKind;
  readonly content: ProblemContent;

  constructor(kind: ProblemKind, content: ProblemContent) {
    super(content.detail);
    this.name = "ProblemError";
    this.kind = kind;
    this.content = content;
  }

  get status(): number {
    return KINDS[this.kind][0];
  }

  /**
   * The body, as RFC 9457 has it.
   *
   * @param origin where `/docs` explains the kinds of problem: `help` leads there
   * @param instance the path that was asked for
   */
  body(origin: string, instance: string): Problem {
    const [status, title] = KINDS[this.kind];
    const { detail, errors, didYouMean } = this.content;
    return {
      type: `${TYPES}${this.kind}`,
      code: this.kind,
      title,
      status,
      detail,
      instance,
      help: `${origin}/docs#${this.kind}`,
      errors: errors ?? [{ detail, ...(didYouMean === undefined ? {} : { didYouMean }) }],
      ...(didYouMean === undefined ? {} : { didYouMean }),
    };
  }
}
