import { html, nothing, type TemplateResult } from "lit";
import type { ListLabels } from "../../words/labels.ts";
import type { ActPage } from "../shared/asking/acts.ts";
import type { Speaking } from "./act.ts";
import { type Choice, FILTERS, type Filter } from "./choice.ts";

/**
 * The filters of a list, closed at first: each value a button with its count.
 *
 * @param toggle called with the filter and the value that a reader presses
 */
export function renderFilters(
  { facets = {} }: ActPage,
  choice: Choice,
  { words, language }: Speaking,
  toggle: (name: Filter, id: string) => void,
): TemplateResult {
  const chosen = FILTERS.reduce((sum, name) => sum + choice.getAll(name).length, 0);
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  return html`<details part="filters">
    <summary>${words.filter}${chosen ? ` (${number(chosen)})` : nothing}</summary>
    ${FILTERS.map((name) => {
      const values = facets[name] ?? [];
      return values.length === 0
        ? nothing
        : html`<div role="group" aria-labelledby=${name}>
            <span id=${name}>${words[name]}</span>
            ${values.map(
              ({ id, label, count }) =>
                html`<button
                  part="chip"
                  type="button"
                  aria-pressed=${choice.getAll(name).includes(id)}
                  @click=${() => toggle(name, id)}
                >${nameOf(words, name, id, label)} <small>${number(count)}</small></button>`,
            )}
          </div>`;
    })}
  </details>`;
}

/** A value's name in the labels' language, or the vocabulary's own. */
function nameOf(words: ListLabels, filter: Filter, id: string, label = id) {
  const labels: Readonly<Record<string, string>> =
    filter === "kind" ? words.kinds : filter === "qualifier" ? words.qualifiers : {};
  return Object.hasOwn(labels, id) ? labels[id] : html`<bdi lang="en">${label}</bdi>`;
}
