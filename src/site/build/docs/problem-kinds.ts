import { KINDS, type ProblemKind } from "../../../http/problem.ts";

/** What each kind of problem means, and what to do about it. */
const WHAT_TO_DO: Readonly<Record<ProblemKind, string>> = {
  "bad-parameter":
    "A parameter is unknown here, has a value that does not fit, or is given twice. `errors` names each one, with what would have been right. Nothing is ignored in silence.",
  "bad-address":
    "What stands in place of an address cannot be read as one. `errors[0].expected` shows one of each form. To read references as people write them, ask `/v1/s-32-1/resolve?ref=…`.",
  "bad-request":
    "The address of the request is not percent-encoded UTF-8, or the body is not the JSON that the path takes. Encode it and send it again.",
  "not-understood":
    "A reference names no passage that this API can tell for sure, or it names another document. It is never guessed at. `errors[0].expected` shows references that are read.",
  "not-found":
    "There is no such path, passage, theme or instrument here. `didYouMean` holds the nearest one, where one is near.",
  "unknown-language":
    "The document is not here in this language. `errors[0].expected` lists the languages that it is in; leave `lang` out for the first of them.",
  "method-not-allowed":
    "The path exists, and takes another method. `Allow` lists those that it takes: mostly GET, HEAD and OPTIONS.",
  gone: "`release`, `since` or `until` names a release that is not kept, or a `cursor` belongs to a list that is no more, or to another. `links` leads on: to what readers get now, to the kept release that came soonest after, to the list’s first page.",
  "not-acceptable":
    "None of the media types in `Accept` is to be had here. `errors[0].expected` lists those that are; `*/*` always works.",
  "request-timeout": "The body took longer than 30 seconds to arrive. Send it again, over a faster way.",
  "content-too-large":
    "What was sent is longer than the path reads. `errors` says how long it may be. Check a long quotation in parts.",
  "uri-too-long":
    "The address has more than 8,192 characters. Send a long quotation to `verify` with POST; ask for fewer passages at once.",
  "unsupported-media-type":
    "The body must be JSON, and not compressed: send `Content-Type: application/json`, and no `Content-Encoding`.",
  "too-many-requests":
    "More was searched, checked, traced or compared from your network than the limit allows. Wait for as many seconds as `Retry-After` says; `RateLimit-Policy` says what the limit is. [Limits](/docs/limits#how-much-you-may-ask) says how to need less.",
  "not-implemented":
    "oEmbed was asked for in a format other than `json` and `xml`; its standard answers that with 501.",
  internal:
    "The fault is ours. The answer is not cached: try again. If it stays, tell whoever runs this deployment, with the address that you asked for.",
  unavailable:
    "The document can be read neither from the store nor from the copy that the program carries. `Retry-After` says in how many seconds to ask again; `/healthz` says how things stand.",
};

/** The kinds as Markdown, each under a heading whose anchor is what a problem's `help` points to. */
export function problemKinds(): string {
  return Object.entries(KINDS)
    .map(
      ([kind, [status, title]]) =>
        `## ${kind}\n\n**${status}: ${title}.** ${WHAT_TO_DO[kind as ProblemKind]}\n`,
    )
    .join("\n");
}

/** The same, each with the anchor that a problem's `help` pointed to when they were explained on `/docs`. */
export function problemLinks(): string {
  return Object.keys(KINDS)
    .map((kind) => `<a id="${kind}" href="/docs/problems#${kind}"><code>${kind}</code></a>`)
    .join(", ");
}
