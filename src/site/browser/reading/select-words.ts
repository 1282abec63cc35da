/**
 * Tells the styles whether a selection is to hold headings and footnotes too. One that begins in the text quotes it, and
 * goes over what stands between two paragraphs; one that begins in a heading, in a footnote or outside of the text, or
 * takes all, is of the whole.
 */
export function selectWords(): void {
  const text = document.querySelector("article.text");
  if (text === null) return;
  const begin = (isWhole: boolean) => text.classList.toggle("whole", isWhole);
  document.addEventListener("pointerdown", ({ target }) =>
    begin(!text.contains(target as Node) || (target as Element).closest("h2, .notes") !== null),
  );
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key.toLowerCase() === "a" && (ctrlKey || metaKey)) begin(true);
  });
}
