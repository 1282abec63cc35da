import type { PassageIndex } from "../library/across/passage-index.ts";
import type { NamedRelease } from "../library/store/keep-releases.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import { ProblemError } from "./problem.ts";

/** The name of the parameter. */
export const RELEASE = "release";
/** What would have been right in place of a release that is not kept. */
const NONE_OR_LISTED = "no `release`, or an id of /v1/releases";
/** A release's id, or the beginning of one. */
export const RELEASE_ID = /^[0-9a-f]{8,64}$/i;

/** The part of a path that names a release. */
export const releaseParameter = {
  id: {
    description: "The release’s id, or 8 characters of its beginning at least.",
    pattern: "^[0-9A-Fa-f]{8,64}$",
    examples: ["9f2c8a1b"],
  },
};

/** The release that a query names, in small letters; undefined where it names none, or nothing that could be one. */
export function releaseIn(search: URLSearchParams): string | undefined {
  const [only, ...others] = search.getAll(RELEASE);
  return only !== undefined && others.length === 0 && RELEASE_ID.test(only) ? only.toLowerCase() : undefined;
}

/** An address with another release in its query, or with none. */
export function withRelease(url: URL, origin: string, release?: string): string {
  const search = new URLSearchParams(url.search);
  if (release === undefined) search.delete(RELEASE);
  else search.set(RELEASE, release);
  const query = search.toString();
  return `${origin}${url.pathname}${query === "" ? "" : `?${query}`}`;
}

/**
 * The release that a request names.
 *
 * @throws {Refusal} 410 where it is not kept, with the way on; 400 for the beginning of several ids
 */
export function releaseOrRefuse(named: NamedRelease, url: URL, origin: string): OpenRelease {
  if ("release" in named) return named.release;
  if ("several" in named) {
    const detail = "several releases begin so";
    const errors = [{ parameter: RELEASE, detail, expected: named.several.slice(0, 20) }];
    throw new ProblemError("bad-parameter", { detail, errors });
  }
  const { id, published, nearest } = named.notKept;
  const current = withRelease(url, origin);
  const detail =
    published === undefined
      ? `no release ${id} is kept here`
      : `release ${id}, which readers first got on ${published.slice(0, 10)}, is not kept any more`;
  throw new ProblemError("gone", {
    detail,
    errors: [
      {
        parameter: RELEASE,
        detail,
        expected: [...(nearest === undefined ? [] : [nearest]), NONE_OR_LISTED],
      },
    ],
    links: {
      current,
      ...(nearest === undefined ? {} : { nearest: withRelease(url, origin, nearest) }),
      releases: `${origin}/v1/releases`,
    },
    // RFC 5829: what readers get now is the latest version of what was asked for.
    headers: { Link: `<${current}>; rel="latest-version"` },
  });
}

/** What stands in for the index of all documents where an earlier release is asked: it is that of the current one. */
export function noIndexOfEarlier(url: URL, origin: string): PassageIndex {
  return {
    async ask() {
      const current = withRelease(url, origin);
      const detail =
        "this is found by the index of all documents, which is kept for the release that readers get now alone";
      throw new ProblemError("gone", {
        detail,
        errors: [{ parameter: RELEASE, detail, expected: ["no `release`"] }],
        links: { current, releases: `${origin}/v1/releases` },
        headers: { Link: `<${current}>; rel="latest-version"` },
      });
    },
  };
}
