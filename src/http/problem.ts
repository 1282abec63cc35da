import { Refusal, type RefusalContent, type RefusalKind } from "../library/refusal.ts";
import type { Problem } from "../model/problem.ts";

/** The kinds of problem: their `code`, their status and their title. */
export const KINDS = {
  "bad-parameter": [400, "A parameter cannot be understood"],
  "bad-address": [400, "This is not an address"],
  "bad-request": [400, "The request cannot be read"],
  "not-understood": [404, "This reference is not understood"],
  "not-found": [404, "Nothing has this address"],
  "unknown-language": [404, "The document is not here in this language"],
  "method-not-allowed": [405, "This path does not take this method"],
  gone: [410, "This is not kept any more"],
  "not-acceptable": [406, "There is no such representation"],
  "request-timeout": [408, "The body did not come in time"],
  "content-too-large": [413, "The body is too long"],
  "uri-too-long": [414, "The address is too long"],
  "unsupported-media-type": [415, "The body is of a type that is not read here"],
  "too-many-requests": [429, "These are too many requests"],
  "not-implemented": [501, "There is no such format"],
  internal: [500, "Something went wrong here"],
  unavailable: [503, "This cannot be read right now"],
} as const;

/** What the types of problem begin with: a name, since an address would be another one on every host. */
const TYPES = "urn:problem-type:common-commitment:";

export type ProblemKind = keyof typeof KINDS;

/** A refusal with a kind that only HTTP has, or with headers of its own. */
export class ProblemError extends Refusal {
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    { headers = {}, ...content }: RefusalContent & { headers?: Record<string, string> },
  ) {
    super(kind as RefusalKind, content);
    this.headers = headers;
  }
}

/** The status of the answer to a refusal. */
export function statusOf({ kind }: Refusal): number {
  return KINDS[kind as ProblemKind][0];
}

/**
 * A refusal as RFC 9457 has it.
 *
 * @param origin where `/docs/problems` explains the kinds of problem: `help` leads there
 * @param instance the path that was asked for
 */
export function problemOf({ kind, content }: Refusal, origin: string, instance: string): Problem {
  const [status, title] = KINDS[kind as ProblemKind];
  const { detail, errors, didYouMean, links } = content;
  return {
    type: `${TYPES}${kind}`,
    code: kind,
    title,
    status,
    detail,
    instance: onThisHost(instance),
    help: `${origin}/docs/problems#${kind}`,
    errors: errors ?? [{ detail, ...(didYouMean === undefined ? {} : { didYouMean }) }],
    ...(didYouMean === undefined ? {} : { didYouMean }),
    ...(links === undefined ? {} : { links }),
  };
}

/** A path as a reference to it (RFC 3986, 4.2): one that begins with two slashes would name another host. */
function onThisHost(path: string): string {
  return path.startsWith("//") ? `/.${path}` : path;
}
