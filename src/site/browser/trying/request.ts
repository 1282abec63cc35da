/*
 * The request that a form of the API reference asks for.
 */

export interface Request {
  method: string;
  /** With the query, and without the origin. */
  path: string;
  body?: string;
}

/** Reads a form: what its path names goes into the path, the rest into the query, and what is empty nowhere. */
export function requestOf(form: HTMLFormElement): Request {
  const filled = new FormData(form);
  const template = `${filled.get("path")}`;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encoded(`${filled.get(name) ?? ""}`));
  const query = new URLSearchParams();
  for (const [name, value] of filled) {
    if (name === "path" || value === "" || template.includes(`{${name}}`)) continue;
    query.append(name, `${value}`);
  }
  const body = form.querySelector<HTMLTextAreaElement>("textarea.body")?.value;
  return {
    method: (form.dataset.method ?? "get").toUpperCase(),
    path: `${path}${query.size === 0 ? "" : `?${query}`}`,
    ...(body === undefined ? {} : { body }),
  };
}

/** A quotation mark would end the argument of a shell. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("'", "%27");
}

/** The same request as a line for a shell. */
export function curlOf({ path, body }: Request, origin: string): string {
  const sent = body === undefined ? "" : `--json '${body.replaceAll("'", "'\\''")}' `;
  return `curl ${sent}'${origin}${path}'`;
}
