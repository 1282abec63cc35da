/*
 * What scripts add to a comparison: the keys n and p go from change to change, from wherever the reader is. Without them
 * each change has links to the next one and the one before.
 */

/** Where a key means what it writes. */
const WRITING = "input, textarea, select, [contenteditable]";

const rows = [...document.querySelectorAll<HTMLElement>(".comparison .row")];

/** The last row that begins at the top of the window or above it; -1 where all are below. */
function here(): number {
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  if (focused >= 0) return focused;
  const line = 24;
  return rows.findLastIndex((row) => row.getBoundingClientRect().top <= line);
}

addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey, target }) => {
  if (ctrlKey || metaKey || altKey || (target as Element).closest(`${WRITING}, [popover]`)) return;
  if (key !== "n" && key !== "p") return;
  const next = rows[Math.max(0, here() + (key === "n" ? 1 : -1))];
  next?.scrollIntoView();
  next?.focus({ preventScroll: true });
});
