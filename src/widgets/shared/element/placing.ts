/*
 * Where what opens beside something stands. Measured, and not left to anchor positioning: that gives a card no more width
 * than is left beside its reference, and engines of before 2026 lack it, or stretch what it places.
 */

/** What stays free to the window's edges, and to what the panel belongs to. */
const MARGIN = 8;
const GAP = 4;
/** A panel is not made lower than this, even where it has to lie over what it belongs to. */
const LEAST = 96;

/**
 * Puts a panel, which is shown and fixed, below what it belongs to, or above where there is more room: beginning where
 * that begins, and in the window as a whole.
 *
 * @param owner may run over several lines: the panel stands below the last, or above the first
 * @param whole what it is not to lie over, where that is more
 */
export function place(panel: HTMLElement, owner: Element, whole: Element = owner): void {
  const lines = whole.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  const { style } = panel;
  style.maxBlockSize = "";
  const { width, height } = panel.getBoundingClientRect();
  const window = { width: Math.min(innerWidth, document.documentElement.clientWidth), height: innerHeight };
  const roomBelow = window.height - last.bottom - GAP - MARGIN;
  const roomAbove = first.top - GAP - MARGIN;
  const isBelow = height <= roomBelow || roomBelow >= roomAbove;
  const shown = Math.min(height, Math.max(LEAST, isBelow ? roomBelow : roomAbove));
  const line = isBelow ? last : first;
  const edge = whole === owner ? line : owner.getBoundingClientRect();
  const begins = getComputedStyle(owner).direction === "rtl" ? edge.right - width : edge.left;
  style.left = `${Math.max(MARGIN, Math.min(begins, window.width - width - MARGIN))}px`;
  style.top = `${isBelow ? last.bottom + GAP : first.top - GAP - shown}px`;
  if (shown < height) style.maxBlockSize = `${shown}px`;
  panel.classList.add("placed");
}

/** Places a panel, and again whenever something is scrolled or the window gets another size, until it is let go. */
export function keepPlaced(panel: HTMLElement, owner: Element, whole?: Element): () => void {
  const again = () => place(panel, owner, whole);
  again();
  const leaving = new AbortController();
  const { signal } = leaving;
  addEventListener("scroll", again, { capture: true, passive: true, signal });
  addEventListener("resize", again, { signal });
  return () => leaving.abort();
}
