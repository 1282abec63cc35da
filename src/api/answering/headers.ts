/** How long an answer may be kept, and used when it can't be had anew. */
export const CACHE = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";

/** How long a file may be kept whose name contains the hash of its content. */
export const CACHE_FOREVER = "public, max-age=31536000, immutable";

/** The headers of every answer, whatever it is. No key, no cookie: every origin may read everything. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Allow, Content-Disposition, Content-Language, ETag, Link, Location, Retry-After, X-Release",
  "X-Content-Type-Options": "nosniff",
  Vary: "Accept",
};

/** The policy of HTML that the API answers: it loads and runs nothing. */
export const NOTHING_ACTIVE = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** The headers that a preflight asks for. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
  "Access-Control-Max-Age": "86400",
};

/** Whether the reader's `If-None-Match` says that it has this very answer. */
export function alreadyHas(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}
