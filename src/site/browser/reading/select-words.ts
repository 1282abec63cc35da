/**
 * Tells the styles whether a selection is to hold headings and footnotes too. One that begins in the text quotes it, and
 * goes over what stands between two paragraphs; one that begins in a heading, in a footnote or outside of the text, or
 * takes all, is of the whole. Where languages stand side by side, it is of the one that it begins in.
 */
export function selectWords(): void {
  const text = document.querySelector("article.text");
  if (text === null) return;
  const begin = (isWhole: boolean, column: Element | null) => {
    text.classList.toggle("whole", isWhole);
    const chosen = [...(column?.parentElement?.children ?? [])].indexOf(column as Element);
    for (const row of text.querySelectorAll(".aligned"))
      for (const [index, cell] of [...row.children].entries())
        cell.classList.toggle("other", column !== null && index !== chosen);
  };
  document.addEventListener("pointerdown", ({ target }) => {
    const element = target as Element;
    const isWhole = !text.contains(element) || element.closest("h2, .notes") !== null;
    begin(isWhole, element.closest(".aligned > *"));
  });
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key.toLowerCase() === "a" && (ctrlKey || metaKey)) begin(true, null);
  });
}
