import { html, raw } from "hono/html";
import { type BuiltPage, ORIGIN } from "../../../pages/layout/built-page.ts";
import { docsPage } from "../docs-pages.ts";
import type { Prose } from "../render.ts";
import type { OpenApi, Operation } from "./openapi.ts";
import { breakable, type Located, listOf, operationShown } from "./operations.ts";
import { inWords, schemaList } from "./schemas.ts";

/** What a parameter of a path may be, as it says itself. */
function exampleOf({ parameters }: Operation, name: string): string {
  const { examples = {} } = parameters.find((one) => one.name === name) ?? {};
  return String(Object.values(examples)[0]?.value ?? name);
}

/**
 * `/docs/api`: every operation, readable without scripts, each with a form that tries it.
 *
 * @param examples an example request for an operation, by its id
 * @param begins what stands before the operations
 */
export function referencePage(
  openapi: OpenApi,
  examples: ReadonlyMap<string, string>,
  begins: Prose,
): BuiltPage {
  // The examples name a document.
  const document =
    [...examples.values()].flatMap((one) => /^\/v1\/(\w+-[^/]+)/.exec(one)?.[1] ?? [])[0] ?? "";
  // A table takes what its list does, beside which it is named.
  const shown = Object.entries(openapi.paths)
    .filter(([path]) => listOf(path, openapi) === undefined)
    .toSorted(([one], [other]) => (other.startsWith(`${one}/`) ? -1 : one.startsWith(`${other}/`) ? 1 : 0));
  const operations = shown.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Located => {
      const real = examples.get(operation.operationId) ?? path.replace("{document}", document);
      // What a release of one document has none of is filled in by the parameter's own example, and answers elsewhere.
      const filled = real.replace(/\{(\w+)\}/g, (_, name: string) => exampleOf(operation, name));
      return { method, path, operation, example: real, filled };
    }),
  );
  const grouped = openapi.tags.map(({ name, description }) => ({
    title: name,
    description,
    id: name.toLowerCase().replace(/\W+/g, "-"),
    members: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const page = docsPage(
    "/docs/api",
    begins.title,
    "Every operation of the API, with its parameters, an example, and a way to try it.",
    html`${raw(begins.html)}
${grouped.map(
  ({ title, description, id, members }) => html`<h2 id="${id}">${title}</h2>
<p>${description}</p>
${members.map((member) => operationShown(member, openapi, ORIGIN))}`,
)}
<h2 id="every-answer">What every answer has</h2>
<p>${inWords(openapi.info.description)}</p>
<h2 id="schemas">What is answered</h2>
<p>Each kind of thing by its name, with its fields.</p>
${schemaList(openapi.components.schemas)}`,
    html`<nav class="operations" aria-label="Operations"><details><summary>Operations</summary>
${grouped.map(
  ({ title, id, members }) => html`<h2><a href="#${id}">${title}</a></h2>
<ul>${members.map(({ method, path, operation }) => html`<li><a href="#${operation.operationId}" title="${operation.summary}">${method === "get" ? "" : `${method.toUpperCase()} `}${breakable(path.replace("/v1/{document}/", "…/"))}</a></li>\n`)}</ul>
`,
)}<h2><a href="#schemas">What is answered</a></h2></details></nav>`,
  );
  return { ...page, scripts: ["reference.js"] };
}
