/** Marks the sentence in the text that a row of tools is about, while pointer or focus is on the row. */
export function markMeant(): void {
  let marked: Element | undefined;
  const mark = (event: Event) => {
    const row = (event.target as Element).closest?.(".tools li");
    const address = row?.querySelector<HTMLElement>("[data-cite]")?.dataset.cite;
    const meant = address === undefined ? undefined : document.getElementById(address);
    if (meant === marked) return;
    marked?.classList.remove("meant");
    marked = meant ?? undefined;
    marked?.classList.add("meant");
  };
  document.addEventListener("mouseover", mark);
  document.addEventListener("focusin", mark);
}
