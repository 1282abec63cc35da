import { html } from "hono/html";
import type { Markup } from "../../../pages/text/markup.ts";
import { separated } from "../../../pages/text/wording.ts";
import { choicesFor, fieldFor, filledIn } from "./fields.ts";
import type { OpenApi, Operation, Schema } from "./openapi.ts";
import { inWords, typeOf } from "./schemas.ts";

/** An operation with where it is. */
export interface Located {
  method: string;
  path: string;
  operation: Operation;
  /** An example request: an address, without its origin. */
  example: string;
  /** What the form is filled with: the example, unless the release that this is built from has no answer to one. */
  filled: string;
}

/** All that is known of an operation, folded beneath its path, with a form that tries it. */
export function operationShown(located: Located, openapi: OpenApi, origin: string): Markup {
  const { method, path, operation } = located;
  const { operationId, summary, description } = operation;
  return html`<details class="operation">
<summary><h3 id="${operationId}"><span class="method${method === "get" ? "" : " sends"}">${method.toUpperCase()}</span> <code>${breakable(path)}</code></h3> <span class="says">${summary}</span></summary>
${description === undefined ? "" : html`<p>${inWords(description)}</p>`}
${formShown(located, openapi, origin)}
${answersShown(operation)}
${tableShown(path, openapi)}
</details>
`;
}

/** What the path of a table has at its end that the path of its list has not. */
const TABLE = ".csv";

/** The path of the list that a path is the table of; undefined for what is none. */
export function listOf(path: string, { paths }: OpenApi): string | undefined {
  const list = path.endsWith(TABLE) ? path.slice(0, -TABLE.length) : undefined;
  return list === undefined || paths[list] === undefined ? undefined : list;
}

/** Where the same is to be had as a table. */
function tableShown(path: string, { paths }: OpenApi): Markup | string {
  const table = paths[`${path}${TABLE}`]?.get;
  if (table === undefined) return "";
  return html`<p id="${table.operationId}">Also <a href="/docs/tables">as a table</a>: <code>${breakable(`${path}${TABLE}`)}</code>. ${inWords(table.description?.replace(/^As `[^`]+`\. /, ""))}</p>`;
}

/** A path that may be broken at its slashes. */
export function breakable(path: string): Markup {
  return html`${path.split("/").map((part, index) => (index === 0 ? part : html`<wbr>/${part}`))}`;
}

/**
 * The parameters as a form. Without scripts it leads to the answer, by `/docs/api/try`; a body is sent by scripts alone,
 * which also show the answer beneath.
 */
function formShown(
  { method, path, operation, example, filled }: Located,
  openapi: OpenApi,
  origin: string,
): Markup {
  const isGet = method === "get";
  const answers = example === filled;
  const body = isGet ? undefined : bodyOf(operation);
  const curl = body === undefined ? "curl " : `curl --json '${body}' `;
  return html`<form class="trying" action="/docs/api/try" method="get" data-method="${method}" data-origin="${origin}">
<input type="hidden" name="path" value="${path}">
${parametersShown(operation, path, filledIn(path, filled), openapi)}
${body === undefined ? "" : bodyShown(operation, body)}
<div class="sent">
<div class="sample"><pre tabindex="0" data-copy="Copy request"${answers ? html` data-status="200"` : ""}><code>${curl}'${answers ? origin : "…"}${example}'</code></pre></div>
<p class="send"><button class="first" type="submit"${isGet ? "" : html` hidden`}>Send</button>${isGet && answers ? html` <a href="${example}">Open the answer</a>` : ""}</p>
</div>
</form>`;
}

/** An example of a body: the first field that it may have. */
function bodyOf({ requestBody }: Operation): string {
  const { properties = {} } = Object.values(requestBody?.content ?? {})[0]?.schema ?? {};
  const [[name, { examples = [] }] = ["", {} as Schema]] = Object.entries(properties);
  return JSON.stringify({ [name]: examples[0] ?? "" });
}

function bodyShown({ operationId, requestBody }: Operation, body: string): Markup {
  const { schema } = Object.values(requestBody?.content ?? {})[0] ?? {};
  const fields = Object.entries(schema?.properties ?? {});
  const id = `${operationId}-body`;
  return html`<div class="field grows"><label for="${id}">Body</label>
<textarea id="${id}" class="body" rows="3" spellcheck="false">${body}</textarea></div>
<p>It is JSON: ${separated(fields.map(([name, field]) => html`<code>${name}</code>, ${bounded(field)}. ${inWords(field.description)}`))}</p>`;
}

function parametersShown(
  { operationId, parameters }: Operation,
  path: string,
  filled: URLSearchParams,
  openapi: OpenApi,
): Markup | string {
  if (parameters.length === 0) return "";
  return html`<div class="reference" tabindex="0" role="group" aria-label="Parameters of ${operationId}"><table><thead><tr><th scope="col">Parameter</th><th scope="col">Value</th><th scope="col">What it means</th></tr></thead><tbody>
${parameters.map((parameter) => {
  const { name, in: place, required, description, schema } = parameter;
  const id = `${operationId}-${name}`;
  const choices = choicesFor(name, path, openapi);
  return html`<tr><th scope="row"><label for="${id}"><code>${name}</code></label>${place === "path" ? html` <span>in the path</span>` : required ? html` <span>required</span>` : ""}</th><td>${fieldFor(id, parameter, filled.get(name) ?? "", choices)}</td><td>${inWords(description)} <span class="type">${bounded(schema)}${choices === undefined ? "" : html`; <a href="${choices}?limit=100">all ${choices.split("/").at(-1)}</a>`}${name === "address" ? html`; <a href="/docs/addressing">how passages are addressed</a>` : ""}</span></td></tr>\n`;
})}</tbody></table></div>`;
}

/** A type with what bounds its values. */
function bounded(schema: Schema): Markup {
  const { minimum, maximum, maxLength, maxItems } = schema;
  const bounds = [
    ...(minimum === undefined || maximum === undefined ? [] : [`${minimum} to ${maximum}`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength.toLocaleString("en")} characters`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems}`]),
  ];
  return html`${typeOf(schema)}${bounds.length === 0 ? "" : `, ${bounds.join(", ")}`}`;
}

function answersShown({ responses }: Operation): Markup {
  const content = Object.entries(responses["200"]?.content ?? {});
  const [[, first] = ["", undefined]] = content;
  const named = first?.schema.$ref === undefined ? "" : html`${typeOf(first.schema)} as `;
  const problems = Object.keys(responses).filter((status) => Number(status) >= 400);
  const types = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(
    content.map(([type]) => FORMATS[type] ?? type),
  );
  return html`<p>Answers ${named}${types}. <a href="/docs/problems">Problems</a>: ${problems.join(", ")}.</p>`;
}

/** What the types of answers are called. */
const FORMATS: Readonly<Record<string, string>> = {
  "application/json": "JSON",
  "text/csv": "CSV",
  "application/x-ndjson": "JSON Lines",
  "application/vnd.apache.parquet": "Parquet",
  "text/markdown": "Markdown",
  "text/plain": "plain text",
  "text/html": "HTML",
  "application/ld+json": "JSON-LD",
  "application/x-bibtex": "BibTeX",
  "application/x-research-info-systems": "RIS",
  "application/vnd.citationstyles.csl+json": "CSL-JSON",
  "application/xml": "XML",
  "application/akn+xml": "Akoma Ntoso",
  "application/atom+xml": "Atom",
  "text/xml": "XML",
};
