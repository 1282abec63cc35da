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
  override readonly name = "CommitmentError";
  /** In a word: the API's own (`not-found`, `bad-parameter`, …), or what the client found. */
  readonly code: ClientFault | (string & {});
  /** The status that was answered, if anything was. */
  readonly status?: number;
  /** All that the API says: which parameter is wrong, what would have been right. */
  readonly problem?: Problem;
  /** In how many seconds to ask again, where the API says so. */
  readonly retryAfter?: number;

  constructor(code: CommitmentError["code"], message: string, { cause, ...known }: Known = {}) {
    super(message, { cause });
    this.code = code;
    Object.assign(this, known);
  }
}
type Known = { cause?: unknown } & Partial<Pick<CommitmentError, "status" | "problem" | "retryAfter">>;
