import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { type OpenApi, type Way, waysOf } from "./openapi.ts";

/** A request, as plain data: a counterexample can be copied. */
export interface FuzzRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** Sends one; its body may be one that never comes. */
export type AskPath = (
  request: Omit<FuzzRequest, "body"> & { body?: string | ReadableStream },
) => Promise<Response>;

/** How often each operation, or a path that is none's, answered with each status. */
export type Seen = Map<string, Map<number, number>>;

/** What is done to requests that no operation takes. */
const OUTSIDE = new Set([200, 204, 303, 304, 308, 400, 404, 405, 406, 413, 414, 415, 503]);

/**
 * Judges answers by the OpenAPI document.
 *
 * @returns what is wrong with an answer; undefined where nothing is
 */
export function judgeBy(openapi: OpenApi, seen: Seen = new Map()) {
  const ways = waysOf(openapi);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", components: openapi.components });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = ($ref: string): ValidateFunction => {
    const known = compiled.get($ref) ?? ajv.compile({ $ref: `api${$ref}` });
    compiled.set($ref, known);
    return known;
  };
  const misfit = ($ref: string, value: unknown) => {
    const isValid = validatorOf($ref);
    return isValid(value) ? undefined : `${$ref}: ${ajv.errorsText(isValid.errors)}`;
  };

  return async ({ method, path }: FuzzRequest, answer: Response): Promise<string | undefined> => {
    const { status, headers } = answer;
    const { pathname, searchParams } = new URL(path, "http://fuzz.invalid");
    // With a slash at its end a path leads to the one without.
    const found = pathname.endsWith("/") ? [] : ways.filter((way) => way.matches(pathname));
    const asked = method === "HEAD" ? "GET" : method;
    const taking = found.filter((way) => way.method === asked);
    count(seen, taking[0] ?? found[0], status);
    const text = await answer.text();
    if (method === "HEAD" && text !== "") return "HEAD has a body";
    if (status === 503 && !headers.has("Retry-After")) return "a 503 does not say when to ask again";
    if (status >= 500 && ![501, 503].includes(status))
      return `answered with ${status}: ${text.slice(0, 500)}`;
    if (headers.get("Access-Control-Allow-Origin") !== "*") return "no page of another origin can read it";

    // Where two operations have a path, the first takes it.
    const documented = (taking.length > 0 ? taking : found).some(
      ({ operation }) => `${status}` in operation.responses,
    );
    const known =
      documented || (method === "OPTIONS" && status === 204) || (found.length === 0 && OUTSIDE.has(status));
    if (!known) return `${status} is not documented`;

    const type = headers.get("Content-Type")?.split(";")[0] ?? "";
    if (status >= 400) {
      if (method === "HEAD" || (type === "text/html" && found.length === 0)) return undefined;
      if (type !== "application/problem+json") return `a problem of type ${type}`;
      const problem = JSON.parse(text) as { status: number };
      return (
        misfit("#/components/schemas/Problem", problem) ??
        (problem.status === status ? undefined : "another status in the body")
      );
    }
    if (status !== 200 || found.length === 0 || method === "HEAD") return undefined;
    const [refs, types] = schemasOf(taking, type);
    if (!types) return `${type} is not documented`;
    // What is narrowed lacks what is required.
    if (refs.length === 0 || searchParams.has("fields")) return undefined;
    const json = JSON.parse(text) as unknown;
    const misfits = refs.map((ref) => misfit(ref, json));
    return misfits.some((one) => one === undefined) ? undefined : misfits[0];
  };
}

/** What the operations answer in a type: the names of schemas, and whether they answer in it at all. */
function schemasOf(ways: readonly Way[], type: string): [refs: string[], isSaid: boolean] {
  const contents = ways.flatMap(({ operation }) => operation.responses["200"]?.content?.[type] ?? []);
  const refs = contents.flatMap(({ schema }) => (schema as { $ref?: string }).$ref ?? []);
  return [refs, contents.length > 0];
}

function count(seen: Seen, way: Way | undefined, status: number): void {
  const name = way === undefined ? "(other paths)" : `${way.method} ${way.path}`;
  const statuses = seen.get(name) ?? new Map<number, number>();
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  seen.set(name, statuses);
}
