import { readBody, readForm } from "./body.ts";
import { narrow, withFlag } from "./fields.ts";
import { releaseIn } from "./named-release.ts";
import { fieldsOf } from "./narrowing.ts";
import { type QueryShape, readQuery } from "./parameters.ts";
import { ProblemError } from "./problem.ts";
import { queryOf } from "./query-of.ts";
import type { Reading } from "./reading.ts";
import { isOfDocument, type Route } from "./route.ts";

/** Reads requests to a route by its schemas. */
export function bySchemas(route: Route): Reading {
  const { ignoresUnknown = false, body, form } = route;
  return {
    query({ search, searchParams }) {
      const shape = queryOf(route);
      if (!ignoresUnknown) requireText(search);
      return readQuery(shape, withFlag(ignoresUnknown ? onlyKnown(searchParams, shape) : searchParams));
    },
    body(request) {
      if (form !== undefined) return readForm(request, form);
      return body === undefined ? undefined : readBody(request, body);
    },
    release: ({ searchParams }) => (isOfDocument(route) ? releaseIn(searchParams) : undefined),
    narrow(json, { fields: asked }) {
      const fields = fieldsOf(route);
      return fields === undefined ? json : narrow(json, asked as string | undefined, fields);
    },
  };
}

/**
 * Refuses a query whose bytes are no UTF-8, which would be read as replacement characters.
 *
 * @throws {Refusal} 400
 */
function requireText(search: string): void {
  try {
    decodeURIComponent(search);
  } catch {
    const detail = "the query is not percent-encoded UTF-8";
    const errors = [{ detail, expected: ["percent-encoded UTF-8"] }];
    throw new ProblemError("bad-request", { detail, errors });
  }
}

function onlyKnown(search: URLSearchParams, shape: QueryShape): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => Object.hasOwn(shape, name)));
}
