import { html } from "hono/html";
import type { Markup } from "../../../pages/text/markup.ts";
import { separated } from "../../../pages/text/wording.ts";
import type { Schema } from "./openapi.ts";

/** What the API answers with: each schema with its fields. */
export function schemaList(schemas: Readonly<Record<string, Schema>>): Markup {
  const sorted = Object.entries(schemas).toSorted(([one], [other]) => one.localeCompare(other, "en"));
  return html`${sorted.map(
    ([name, schema]) => html`<details class="schema">
<summary><h3 id="${idOf(name)}"><code>${name}</code></h3> <span class="says">${inWords(schema.description)}</span></summary>
${contentOf(name, schema, schemas)}
</details>
`,
  )}`;
}

function contentOf(name: string, schema: Schema, schemas: Readonly<Record<string, Schema>>): Markup {
  const { properties, required = [] } = schema;
  if (properties === undefined) return html`<p>${typeOf(schema)}</p>`;
  return html`<div class="reference" tabindex="0" role="group" aria-label="Fields of ${name}"><table><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">What it means</th></tr></thead><tbody>
${Object.entries(properties).map(
  ([field, inside]) =>
    html`<tr><th scope="row"><code>${field}</code>${required.includes(field) ? "" : html` <span>optional</span>`}</th><td>${typeOf(inside)}</td><td>${inWords(inside.description ?? schemas[nameIn(inside)]?.description)}</td></tr>\n`,
)}</tbody></table></div>`;
}

/** A type in words, with links to what it is made of. */
export function typeOf(schema: Schema): Markup {
  const { $ref, type, items, properties } = schema;
  if ($ref !== undefined) {
    const name = nameIn(schema);
    return html`<a href="#${idOf(name)}"><code>${name}</code></a>`;
  }
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (choices !== undefined) return separated(choices.map((choice) => html`<code>${String(choice)}</code>`));
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several !== undefined) return separated(several.map(typeOf), " or ");
  if (items !== undefined) return html`list of ${typeOf(items)}`;
  if (properties !== undefined)
    return html`object: ${separated(Object.keys(properties).map((name) => html`<code>${name}</code>`))}`;
  return html`${WORDS[type ?? ""] ?? "anything"}`;
}

/** The name of the schema that one refers to. */
function nameIn({ $ref = "" }: Schema): string {
  return $ref.split("/").at(-1) ?? "";
}

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  null: "null",
  object: "object",
};

/** A description, whose words in backticks are code, and the others set as on any page. */
export function inWords(text = ""): Markup {
  const pieces = text.split("`");
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : curled(piece)))}`;
}

/** Curly quotation marks and apostrophes. */
function curled(text: string): string {
  return text
    .replace(/(^|[\s(])"/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}

/** Where a schema stands on the page; operations have the ids that OpenAPI gives them. */
export function idOf(schema: string): string {
  return `schema-${schema}`;
}
