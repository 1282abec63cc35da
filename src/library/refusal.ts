import type { ProblemDetail } from "../model/problem.ts";

/** Why something that was asked of a release can't be answered. */
export type RefusalKind =
  | "bad-parameter"
  | "bad-address"
  | "not-understood"
  | "not-found"
  | "unknown-language"
  | "content-too-large"
  | "unavailable";

/** What a refusal says besides its kind. */
export interface RefusalContent {
  detail: string;
  /** Each thing that is wrong, with what would have been right. */
  errors?: ProblemDetail[];
  didYouMean?: string | undefined;
  /** In how many seconds it is worth asking again. */
  retryAfter?: number;
}

/** An error that says what would have been right: thrown by whatever finds it, and told by whoever was asked. */
export class Refusal extends Error {
  readonly kind: string;
  readonly content: RefusalContent;

  constructor(kind: RefusalKind, content: RefusalContent) {
    super(content.detail);
    this.name = new.target.name;
    this.kind = kind;
    this.content = content;
  }
}
