/** The row of the table that says the same as a mark. */
export function rowOf(mark: SVGAElement): HTMLTableRowElement | null {
  const words = document.getElementById(mark.getAttribute("aria-describedby") ?? "");
  return words?.closest("tr") ?? null;
}

/** Whether a mark fits the filters. */
export function isLit(mark: SVGAElement): boolean {
  return !mark.classList.contains("off");
}
