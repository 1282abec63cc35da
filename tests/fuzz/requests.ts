import fc from "fast-check";
import type { FuzzRequest } from "./judge.ts";
import { type OpenApi, type Parameter, type Way, waysOf } from "./openapi.ts";
import { type Pool, valuesFrom } from "./values.ts";

const ACCEPTS = [
  "application/json",
  "*/*",
  "text/html,application/xhtml+xml,*/*;q=0.8",
  "text/html",
  "text/plain",
  "text/markdown",
  "text/csv",
  "application/ld+json",
  "image/png",
  ",;q=",
  "application/json;q=0",
];
const METHODS = ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "POST", "GET"];
const TYPES = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "json",
  "",
];
/** Pages, and what other people's software asks for. */
const PAGES = [
  "/",
  "/search?q=corruption",
  "/search?in=all&q=corruption",
  "/check?quote=We+reject+corruption",
  "/find?q=16",
  "/compare/s-32-1...s-32-1",
  "/compare?from=s-32-1&to=s-32-1",
  "/phrases?q=in+accordance+with",
  "/themes/bribery?document=s-32-1",
  "/s-32-1/16?lang=en",
  "/s-32-1?show=statements",
  "/embed/s-32-1/16?theme=dark",
  "/embed?address=16",
  "/documents?year=2021",
  "/map?kind=call",
  "/series/x",
  "/trace",
  "/qualifiers",
  "/docs/api/try?path=/v1",
  "/static/nothing.js",
  "/widgets/v1.js",
  "/sitemap.xml",
];

/**
 * Requests of all kinds: made from what the OpenAPI document says, and real ones with changes.
 *
 * @param pool what the data have
 */
export function requestsFrom(openapi: OpenApi, pool: Pool): fc.Arbitrary<FuzzRequest> {
  const values = valuesFrom(pool);
  const ways = waysOf(openapi);
  const made = fc.oneof(...ways.map((way) => requestOf(way, values)));
  const real = fc.oneof(
    { weight: 2, arbitrary: made.map(({ path }) => path) },
    { weight: 1, arbitrary: fc.constantFrom(...PAGES) },
  );
  const changed = values.mutated(real).map((path) => ({ method: "GET", path, headers: {} }));
  const pages = fc.constantFrom(...PAGES).map((path) => ({ method: "GET", path, headers: {} }));
  return fc.oneof(
    { weight: 12, arbitrary: odd(made) },
    { weight: 4, arbitrary: odd(changed) },
    { weight: 1, arbitrary: odd(pages) },
  );
}

/** Some requests with another method, with headers that matter, or with a body that does not belong there. */
function odd(requests: fc.Arbitrary<FuzzRequest>): fc.Arbitrary<FuzzRequest> {
  const rarely = <T>(one: fc.Arbitrary<T>) => sometimes(one, 1, 12);
  return fc
    .tuple(
      requests,
      rarely(fc.constantFrom(...METHODS)),
      rarely(fc.constantFrom(...ACCEPTS)),
      rarely(fc.constantFrom("*", 'W/"x"', "x")),
    )
    .map(([request, method, accept, tag]) => ({
      ...request,
      ...(method === undefined || request.body !== undefined ? {} : { method }),
      headers: {
        ...request.headers,
        ...(accept === undefined ? {} : { Accept: accept }),
        ...(tag === undefined ? {} : { "If-None-Match": tag }),
      },
    }));
}

function requestOf(
  { method, path, operation }: Way,
  values: ReturnType<typeof valuesFrom>,
): fc.Arbitrary<FuzzRequest> {
  const { parameters, requestBody } = operation;
  const valueFor = ({ name, schema, example, examples = {} }: Parameter) =>
    values.value(
      name,
      schema,
      [example, ...Object.values(examples).map(({ value }) => value)].filter((one) => one !== undefined),
    );
  const inPath = parameters.filter((one) => one.in === "path");
  const filled = fc
    .tuple(...inPath.map(valueFor))
    .map((given) =>
      inPath.reduce((now, { name }, at) => now.replace(`{${name}}`, () => encoded(given[at] ?? "")), path),
    );
  const pairs = parameters
    .filter((one) => one.in === "query")
    .map((one) => {
      const most = one.schema.items === undefined ? 1 : 3;
      const given = fc.array(valueFor(one), { minLength: 1, maxLength: most });
      return (one.required ? sometimes(given, 20, 1) : sometimes(given, 1, 4)).map((several = []) =>
        several.map((value) => `${one.name}=${encoded(value)}`),
      );
    });
  const stray = sometimes(
    values.wild.map((value) => `${encoded(value) || "x"}=1`),
    1,
    30,
  );
  return fc
    .tuple(filled, fc.tuple(...pairs), stray, bodyOf(requestBody, values))
    .map(([to, given, more, body]) => {
      const query = [...given.flat(), ...(more === undefined ? [] : [more])].join("&");
      return { method, path: query === "" ? to : `${to}?${query}`, ...body };
    });
}

/** A body such as is meant, one with wrong fields, or none that can be read. */
function bodyOf(
  requestBody: Way["operation"]["requestBody"],
  values: ReturnType<typeof valuesFrom>,
): fc.Arbitrary<Pick<FuzzRequest, "body" | "headers">> {
  const properties = requestBody?.content["application/json"]?.schema.properties;
  if (properties === undefined) return fc.constant({ headers: {} });
  const fields = Object.entries(properties).map(([name, schema]): fc.Arbitrary<[string, unknown]> => {
    const one = values.value(name === "quotes" ? "quote" : name, schema, schema.examples ?? []);
    const right =
      schema.type === "array"
        ? fc.array(one, { maxLength: 6 })
        : schema.type === "integer"
          ? one.map((text) => (/^\d+$/.test(text) ? Number(text) : text))
          : one;
    return fc
      .oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) })
      .map((value) => [name, value]);
  });
  const json = fc
    .tuple(fc.subarray(fields.map((_, at) => at)), fc.tuple(...fields), fc.boolean())
    // The first field is what all is about: mostly it is there.
    .map(([some, all, first]) =>
      [...new Set([...(first || some.length === 0 ? [0] : []), ...some])].map(
        (at) => all[at] as [string, unknown],
      ),
    )
    .map((entries) => JSON.stringify(Object.fromEntries(entries)));
  const type = fc.oneof(
    { weight: 12, arbitrary: fc.constant("application/json") },
    { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
  );
  const body = fc.oneof(
    { weight: 12, arbitrary: json },
    { weight: 1, arbitrary: values.mutated(json) },
    { weight: 1, arbitrary: values.wild },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)) },
  );
  return fc.tuple(body, type).map(([text, given]) => ({
    body: text,
    headers: given === "" ? {} : { "Content-Type": given },
  }));
}

/** Percent-encoded, also where it has half a character; what is written as percent-encoded already stays so. */
function encoded(text: string): string {
  return /^(?:%[0-9A-F]{1,2})+/i.test(text) ? text : encodeURIComponent(text.toWellFormed());
}

/** Something, or nothing, as often as said. */
function sometimes<T>(one: fc.Arbitrary<T>, there: number, not: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: there, arbitrary: one }, { weight: not, arbitrary: fc.constant(undefined) });
}
