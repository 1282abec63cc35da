import { html } from "hono/html";
import type { Markup } from "../../../pages/text/markup.ts";
import type { OpenApi, Parameter, Schema } from "./openapi.ts";

/** The lists of the API that say what may be filled in, by parameter, where its name is not the list's. */
const LISTS: Readonly<Record<string, string>> = { addressee: "actors", reference: "instruments" };

/**
 * The field for a parameter in the form that tries an operation. What the OpenAPI document lists can be chosen; what a
 * list of the API has is named in `data-choices`, and asked for when the operation is opened.
 *
 * @param value what the example has
 */
export function fieldFor(
  id: string,
  { name, in: place, schema, required }: Parameter,
  value: string,
  choices: string | undefined,
): Markup {
  const known = knownValues(schema);
  const named = html`id="${id}" name="${name}"`;
  const listed = choices === undefined ? "" : html` data-choices="${choices}"`;
  if (known !== undefined)
    return html`<select ${named}${listed}>${required ? "" : html`<option value="">Any</option>`}${known.map((one) => html`<option${one === value ? html` selected` : ""}>${one}</option>`)}</select>`;
  const isNumber = schema.type === "integer" || schema.type === "number";
  // A path without it would be another path; what else is missing or wrong is for the API to say.
  return html`<input type="text" ${named} value="${value}"${isNumber ? html` inputmode="numeric"` : ""}${place === "path" ? html` required` : ""} autocomplete="off" spellcheck="false"${listed}>`;
}

function knownValues({ type, enum: one, items }: Schema): readonly string[] | undefined {
  if (type === "boolean") return ["true", "false"];
  return (one ?? items?.enum)?.map(String);
}

/** The list of the API that has the values of a parameter: that of its name, or the one whose members the path names. */
export function choicesFor(name: string, path: string, { paths }: OpenApi): string | undefined {
  const list = name === "id" ? path.replace(/\/\{id\}.*$/, "") : `/v1/${LISTS[name] ?? `${name}s`}`;
  return paths[list] === undefined ? undefined : list;
}

/** What an example request has filled in: its path's parts, and its query. */
export function filledIn(path: string, example: string): URLSearchParams {
  const { pathname, searchParams } = new URL(example, "https://example.org");
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const pattern = path.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "([^/]+)");
  const parts = new RegExp(`^${pattern}$`).exec(pathname)?.slice(1) ?? [];
  const filled = new URLSearchParams(searchParams);
  names.forEach((name, index) => {
    filled.set(name, decodeURIComponent(parts[index] ?? ""));
  });
  return filled;
}
