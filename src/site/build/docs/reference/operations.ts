import { html, raw } from "hono/html";
import type { Markup } from "../../../pages/text/markup.ts";
import { separated } from "../../../pages/text/wording.ts";
import type { Operation, Parameter, Schema } from "./openapi.ts";
import { inWords, typeOf } from "./schemas.ts";

/** An operation with where it is. */
export interface Located {
  method: string;
  path: string;
  operation: Operation;
  /** An example request: an address, without its origin. */
  example: string;
}

/** All that is known of an operation, and a place where it can be tried. */
export function operationShown({ method, path, operation, example }: Located, origin: string): Markup {
  const { operationId, summary, description, parameters } = operation;
  return html`<section class="operation" aria-labelledby="${operationId}">
<h3 id="${operationId}"><span class="method">${method.toUpperCase()}</span> <code>${breakable(path)}</code></h3>
<p>${summary}.${description === undefined ? "" : html` ${inWords(description)}`}</p>
${method === "get" ? html`<p>Example: <a href="${example}"><code>${example}</code></a></p>` : posted(operation, example, origin)}
${parametersShown(operationId, parameters)}
${answersShown(operation)}
<p class="try" data-try="${method} ${path}"></p>
</section>
`;
}

/** A path that may be broken at its slashes. */
function breakable(path: string): Markup {
  return html`${path.split("/").map((part, index) => (index === 0 ? part : html`<wbr>/${part}`))}`;
}

function posted({ requestBody }: Operation, example: string, origin: string): Markup {
  const { schema } = Object.values(requestBody?.content ?? {})[0] ?? {};
  const fields = Object.entries(schema?.properties ?? {});
  return html`<div class="sample"><pre tabindex="0" data-copy="Copy request" data-status="200"><code>curl --json '{"quote":"We reject corruption"}' '${origin}${example}'</code></pre></div>
<p>The body is JSON: ${separated(fields.map(([name, field]) => html`<code>${name}</code>, ${bounded(field)}. ${inWords(field.description)}`))}</p>`;
}

function parametersShown(operationId: string, parameters: readonly Parameter[]): Markup | string {
  if (parameters.length === 0) return "";
  return html`<div class="reference" tabindex="0" role="group" aria-label="Parameters of ${operationId}"><table><thead><tr><th scope="col">Parameter</th><th scope="col">Value</th><th scope="col">Says</th></tr></thead><tbody>
${parameters.map(
  ({ name, in: place, required, description, schema }) =>
    html`<tr><th scope="row"><code>${name}</code>${place === "path" ? html` <span>in the path</span>` : required ? html` <span>required</span>` : ""}</th><td>${bounded(schema)}</td><td>${inWords(description)}${name === "address" ? html` <a href="/docs/addressing">How passages are addressed</a>.` : ""}</td></tr>\n`,
)}</tbody></table></div>`;
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
  return html`<p>Answers ${named}${separated(
    content.map(([type]) => html`<code>${type}</code>`),
    raw(" or ").toString(),
  )}. Problems: ${separated(problems.map((status) => html`${status}`))}.</p>`;
}
