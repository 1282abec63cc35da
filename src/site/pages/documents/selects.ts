import { html } from "hono/html";
import { DOCUMENT_FILTERS, type DocumentFilter } from "../../../library/filtering/filter-documents.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import type { Markup } from "../text/markup.ts";
import type { Asked, Choices } from "./choices.ts";

const LABELS: Record<DocumentFilter, { label: string; any: string }> = {
  body: { label: "Body", any: "Any body" },
  session: { label: "Session", any: "Any session" },
  year: { label: "Adopted in", any: "Any year" },
  language: { label: "Language", any: "Any language" },
};

/** The filters of which there is more than one value to choose; what was chosen stays, whatever it is. */
export function selects(
  choices: Choices,
  asked: Asked,
  offered: readonly DocumentFilter[] = DOCUMENT_FILTERS,
): Markup {
  const languages = new Intl.DisplayNames("en", { type: "language" });
  const named: Record<DocumentFilter, (value: string) => string> = {
    body: nameOfBody,
    session: (value) => value,
    year: (value) => value,
    language: (value) => languages.of(value) ?? value,
  };
  return html`${offered
    .filter((name) => choices[name].length > 1 || asked[name] !== "")
    .map((name) => {
      const chosen = asked[name];
      const known = choices[name].some(({ value }) => value === chosen);
      const options =
        known || chosen === "" ? choices[name] : [{ value: chosen, count: 0 }, ...choices[name]];
      return html`<span class="pair"><label for="by-${name}">${LABELS[name].label}</label> <select id="by-${name}" name="${name}"><option value="">${LABELS[name].any}</option>
${options.map(({ value, count }) => html`<option value="${value}"${value === chosen ? " selected" : ""}>${labelled(named[name], value)} (${count.toLocaleString("en")})</option>\n`)}</select></span>
`;
    })}`;
}

/** A value that is no language at all is shown as it is. */
function labelled(name: (value: string) => string, value: string): string {
  try {
    return name(value);
  } catch {
    return value;
  }
}
