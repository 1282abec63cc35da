import { qualifiedAmongThese } from "../../../words/qualified-of.ts";
import { isLit, rowOf } from "./mark.ts";
import { showMatches } from "./matches.ts";

/** Filters the marks and the table as soon as something is chosen, says how many acts are left, and fires `filtered`. */
export function filterAtOnce(form: HTMLFormElement, marks: readonly SVGAElement[]): void {
  const broader = new Map(
    [...form.querySelectorAll<HTMLOptionElement>("option[data-broader]")].map((option) => [
      option.value,
      option.dataset.broader,
    ]),
  );
  const withBroader = (theme: string): string[] => {
    const above = broader.get(theme);
    return above === undefined ? [theme] : [theme, ...withBroader(above)];
  };
  const valuesOf: ValuesOf = (row, name) => {
    if (name !== "theme") return row.dataset[name]?.split(" ") ?? [];
    const links = [...row.querySelectorAll<HTMLAnchorElement>("a[href^='/themes/']")];
    return links.flatMap(({ pathname }) => withBroader(pathname.slice("/themes/".length)));
  };

  const selects = [...form.querySelectorAll("select")];
  const rows = marks.map(rowOf).filter((row) => row !== null);

  const apply = () => {
    const sent = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
    // What else is sent says which document the map is of.
    const wanted = sent.filter(([name]) => form.elements.namedItem(name) instanceof HTMLSelectElement);
    for (const mark of marks) {
      const row = rowOf(mark);
      if (row === null) continue;
      const fits = wanted.every(([name, value]) => valuesOf(row, name).includes(value));
      mark.classList.toggle("off", !fits);
      row.hidden = !fits;
    }
    for (const body of document.querySelectorAll<HTMLElement>(".map-table tbody")) {
      body.hidden = body.querySelector("[data-actor]:not([hidden])") === null;
    }
    tell(marks);
    for (const select of selects) countChoices(select, rows, wanted, valuesOf);
    const lit = marks.filter(isLit);
    showMatches(
      lit.map(rowOf).filter((row) => row !== null),
      lit.length < marks.length,
    );
    form.dispatchEvent(new Event("filtered", { bubbles: true }));
    const query = new URLSearchParams(sent).toString();
    history.replaceState(null, "", query === "" ? form.action : `${form.action}?${query}`);
  };

  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
}

type ValuesOf = (row: HTMLElement, name: string) => string[];

/** Writes beside each choice of a filter how many acts have it and fit the other filters. */
function countChoices(
  select: HTMLSelectElement,
  rows: readonly HTMLElement[],
  wanted: readonly [string, string][],
  valuesOf: ValuesOf,
): void {
  const others = wanted.filter(([name]) => name !== select.name);
  const fitting = rows.filter((row) => others.every(([name, value]) => valuesOf(row, name).includes(value)));
  const counts = new Map<string, number>();
  for (const row of fitting)
    for (const value of new Set(valuesOf(row, select.name))) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const option of select.options) {
    const { length } = fitting;
    const count =
      option.value === ""
        ? `${length} ${length === 1 ? "statement" : "statements"}`
        : counts.get(option.value);
    option.text = option.text.replace(/\([^()]*\)$/, `(${count ?? 0})`);
  }
}

/** Writes the counts: of all acts, beside each sign, and of what the commitments come to. */
function tell(marks: readonly SVGAElement[]): void {
  const lit = marks.filter(isLit);
  const count = document.getElementById("count");
  if (count !== null) {
    const all = marks.length === 1 ? "One statement" : `All ${marks.length} statements`;
    const some = marks.length === 1 ? "None of one statement" : `${lit.length} of ${marks.length} statements`;
    count.textContent = lit.length === marks.length ? all : some;
  }
  const drawn = lit.map((mark) => mark.querySelector("use")?.getAttribute("href"));
  for (const number of document.querySelectorAll<HTMLElement>("[data-sign]"))
    number.textContent = String(drawn.filter((sign) => sign === `#${number.dataset.sign}`).length);
  const [found, filtered] = [document.getElementById("finding"), document.getElementById("finding-filtered")];
  if (found === null || filtered === null) return;
  const isFiltered = lit.length < marks.length;
  found.hidden = isFiltered;
  filtered.hidden = !isFiltered;
  const [qualified = 0, commitments = 0] = filtered.dataset.whole?.split(" ").map(Number) ?? [];
  const those = drawn.filter((sign) => sign?.startsWith("#sign-commitment-"));
  const these = {
    qualified: those.filter((sign) => sign !== "#sign-commitment-filled").length,
    commitments: those.length,
  };
  filtered.textContent = isFiltered ? qualifiedAmongThese(these, { qualified, commitments }) : "";
}
