import { html } from "hono/html";
import { DOCUMENT_FILTERS, type DocumentFilter } from "../../../library/filtering/filter-documents.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import type { Markup } from "../text/markup.ts";
import type { Asked, Choice, Choices } from "./choices.ts";

const LABELS: Record<DocumentFilter, { label: string; any: string }> = {
  body: { label: "Body", any: "Any body" },
  session: { label: "Session", any: "Any session" },
  year: { label: "Adopted in", any: "Any year" },
  language: { label: "Language", any: "Any language" },
};

/**
 * The filters of which there is more than one value to choose; what was chosen stays, whatever it is.
 *
 * @param all the values that all documents have: a filter does not go while somebody searches
 */
export function selects(
  choices: Choices,
  asked: Asked,
  offered: readonly DocumentFilter[] = DOCUMENT_FILTERS,
  all = choices,
): Markup {
  const languages = new Intl.DisplayNames("en", { type: "language" });
  const named: Record<DocumentFilter, (value: string) => string> = {
    body: nameOfBody,
    session: (value) => value,
    year: (value) => value,
    language: (value) => languages.of(value) ?? value,
  };
  return html`${offered
    .filter((name) => all[name].length > 1 || asked[name] !== "")
    .map((name) => {
      const chosen = asked[name];
      const known = choices[name].some(({ value }) => value === chosen);
      const options =
        known || chosen === "" ? choices[name] : [{ value: chosen, count: 0, bodies: [] }, ...choices[name]];
      const option = ({ value, count, bodies }: Choice) =>
        html`<option value="${value}"${value === chosen ? " selected" : ""}>${name === "session" ? bodiesBefore(bodies) : ""}${labelled(named[name], value)} (${count.toLocaleString("en")})</option>\n`;
      return html`<span class="pair"><label for="by-${name}">${LABELS[name].label}</label> <select id="by-${name}" name="${name}"><option value="">${LABELS[name].any}</option>
${name === "session" ? bySession(options, option) : options.map(option)}</select></span>
`;
    })}`;
}

/**
 * A number says which session it is with its body alone: those of one body stand together, and a number that several have is
 * of all of them. The Security Council counts by years.
 */
function bySession(options: readonly Choice[], option: (one: Choice) => Markup): Markup {
  const groups = Map.groupBy(options, ({ bodies }) =>
    bodies.map((body) => `${nameOfBody(body)}${body === "security-council" ? ", by year" : ""}`).join("; "),
  );
  // Nothing is known of what was asked for and no document has.
  return html`${[...groups].map(([label, some]) =>
    label === "" ? some.map(option) : html`<optgroup label="${label}">${some.map(option)}</optgroup>`,
  )}`;
}

/** Closed, a menu shows what was chosen without its group: "General Assembly, 79". */
function bodiesBefore(bodies: readonly string[]): string {
  return bodies.length === 0 ? "" : `${bodies.map(nameOfBody).join("; ")}, `;
}

/** A value that is no language at all is shown as it is. */
function labelled(name: (value: string) => string, value: string): string {
  try {
    return name(value);
  } catch {
    return value;
  }
}
