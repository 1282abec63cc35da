/**
 * Tells the styles whether a selection is to hold headings and footnotes too. One that begins in a paragraph's words
 * quotes them, and goes over what stands between two paragraphs; one that begins elsewhere, or takes all, is of the
 * whole text.
 */
export function selectWords(): void {
  const text = document.querySelector("article.text");
  if (text === null) return;
  const begin = (isWhole: boolean) => text.classList.toggle("whole", isWhole);
  document.addEventListener("pointerdown", ({ target }) =>
    begin((target as Element).closest(".paragraph > p") === null),
  );
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key.toLowerCase() === "a" && (ctrlKey || metaKey)) begin(true);
  });
}
