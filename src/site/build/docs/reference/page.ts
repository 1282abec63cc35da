import { html } from "hono/html";
import { type BuiltPage, ORIGIN } from "../../../pages/layout/built-page.ts";
import { docsPage } from "../docs-pages.ts";
import type { OpenApi } from "./openapi.ts";
import { type Located, operationShown } from "./operations.ts";
import { inWords, schemaList } from "./schemas.ts";

/** The files of the library that tries requests, as they are served. */
export interface TryingLibrary {
  script: string;
  style: string;
}

/**
 * `/docs/api`: every operation, readable without scripts. The library that tries requests is loaded when somebody wants
 * to try one.
 *
 * @param examples an example request for an operation, by its id
 */
export function referencePage(
  openapi: OpenApi,
  examples: ReadonlyMap<string, string>,
  library: TryingLibrary,
): BuiltPage {
  // The examples name a document.
  const document =
    [...examples.values()].flatMap((one) => /^\/v1\/(\w+-[^/]+)/.exec(one)?.[1] ?? [])[0] ?? "";
  const operations = Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Located => {
      const example = examples.get(operation.operationId) ?? path.replace("{document}", document);
      return { method, path, operation, example };
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
    "API reference",
    "Every operation of the API, with its parameters, an example, and a way to try it.",
    html`<h1>API reference</h1>
<p class="lead">${inWords(openapi.info.description)}</p>
<p>The same for programs: <a href="/openapi.json"><code>/openapi.json</code></a>, OpenAPI 3.1. A start with examples: <a href="/docs/rest">REST</a>.</p>
<nav class="operations" aria-label="Operations">
${grouped.map(
  ({ title, id, members }) => html`<h2><a href="#${id}">${title}</a></h2>
<ul>${members.map(({ method, path, operation }) => html`<li><a href="#${operation.operationId}">${method === "get" ? "" : `${method.toUpperCase()} `}${path}</a> <span>${operation.summary}</span></li>\n`)}</ul>
`,
)}</nav>
<div class="library" data-script="${library.script}" data-style="${library.style}">
${grouped.map(
  ({ title, description, id, members }) => html`<h2 id="${id}">${title}</h2>
<p>${description}</p>
${members.map((member) => operationShown(member, ORIGIN))}`,
)}</div>
<h2 id="schemas">What is answered</h2>
${schemaList(openapi.components.schemas)}`,
  );
  return { ...page, scripts: ["reference.js"], dataImages: true };
}
