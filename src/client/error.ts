import type { components } from "./openapi.ts";

/** What the API says is wrong with a request (RFC 9457). */
export type Problem = components["schemas"]["Problem"];

/** What the API could not say: nothing answers, or too late; something else does; the data changed between two pages. */
export type ClientFault =
  | "wrong-address"
  | "unreachable"
  | "not-this-api"
  | "other-version"
  | "release-changed";

/** Why there is no answer. */
export class CommitmentError extends Error {
  /** In a word: the API's own (`not-found`, `bad-parameter`, …), or what the client found. */
  readonly code: ClientFault | (string & {});
  /** The status that was answered, if anything was. */
  readonly status: number | undefined;
  /** All that the API says: which parameter is wrong, what would have been right. */
  readonly problem: Problem | undefined;

  constructor(
    code: ClientFault | (string & {}),
    message: string,
    { status, problem, ...options }: ErrorOptions & { status?: number; problem?: Problem } = {},
  ) {
    super(message, options);
    this.name = "CommitmentError";
    this.code = code;
    this.status = status;
    this.problem = problem;
  }
}
