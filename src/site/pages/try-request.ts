import * as z from "zod/mini";
import { route } from "../../http/route.ts";

/** The field of the form that says which path is tried. */
const PATH = "path";

/**
 * `/docs/api/try`: where the forms of the API reference lead without scripts. It puts what was filled in into the path and
 * the query, and sends the browser there.
 */
export const tryRequest = route({
  path: "/docs/api/try",
  summary: "From a filled form to the request",
  query: { [PATH]: z.optional(z.string()) },
  produces: ["text/html"],
  ignoresUnknown: true,
  // A quotation may be.
  confidential: true,
  async handle({ url, origin }) {
    const Location = requestOf(url.searchParams, origin) ?? `${origin}/docs/api`;
    return { body: { text: "" }, status: 303, headers: { Location, "Cache-Control": "private, no-store" } };
  },
});

/** The request that a form asks for; undefined where it would lead away from this site. */
function requestOf(filled: URLSearchParams, origin: string): string | undefined {
  const template = filled.get(PATH) ?? "";
  if (!/^\/\w/.test(template)) return undefined;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(filled.get(name) ?? ""),
  );
  const request = new URL(path, origin);
  for (const [name, value] of filled) {
    if (name !== PATH && value !== "" && !template.includes(`{${name}}`))
      request.searchParams.append(name, value);
  }
  return request.href;
}
