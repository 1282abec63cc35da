/** How long an answer may be kept, and used when it can't be had anew. */
export const CACHE = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";

/** How long an error may be kept: what is wrong now may be right in a minute. */
export const CACHE_ERRORS = "public, max-age=60";

/** How long a file may be kept whose name contains the hash of its content. */
export const CACHE_FOREVER = "public, max-age=31536000, immutable";

/** The headers of every answer, whatever it is. No key, no cookie: every origin may read everything. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Allow, Content-Disposition, Content-Language, Deprecation, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset, X-Release",
  "X-Content-Type-Options": "nosniff",
  Vary: "Accept, Accept-Encoding",
};

/** The policy of HTML that the API answers: it loads and runs nothing. */
export const NOTHING_ACTIVE = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The headers of a preflight's answer. Every request header is allowed: what traces requests in the reader's page
 * (`traceparent`, `baggage` and others) adds its own to each fetch of a page, the widgets' included. They are named as
 * they were asked for, since a browser takes `*` for all of them but `Authorization`.
 *
 * @param asked the preflight's `Access-Control-Request-Headers`
 * @param methods what the path takes
 */
export function preflightHeaders(asked: string | undefined, methods: string): Record<string, string> {
  return {
    "Access-Control-Allow-Headers": asked !== undefined && HEADER_NAMES.test(asked) ? asked : "*",
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Max-Age": "86400",
    Allow: methods,
    Vary: "Access-Control-Request-Headers",
  };
}

/** Names of headers (RFC 9110, 5.6.2), with commas between. */
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~, -]+$/;

/** Whether the reader's `If-None-Match` says that it has this answer, by the weak comparison that is due there. */
export function alreadyHas(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((candidate) => opaque(candidate) === opaque(etag));
}
