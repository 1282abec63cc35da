/** The room that stays free between a card and the window's edge. */
const MARGIN = 8;
/** A card is not made smaller than this, even where it has to lie on its line. */
const LEAST = 96;

/** Puts the card below the mark's line, or above, where there is more room. What has no room in it scrolls inside. */
export function place(card: HTMLElement, mark: SVGAElement): void {
  const sign = mark.querySelector("use")?.getBoundingClientRect();
  const line = mark.closest("svg")?.getBoundingClientRect();
  const around = card.offsetParent?.getBoundingClientRect();
  card.style.inset = "";
  card.style.maxBlockSize = "";
  card.scrollTop = 0;
  if (sign === undefined || line === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientHeight: window } = document.documentElement;
  if (around === undefined || getComputedStyle(card).position === "fixed") {
    // In a narrow window it lies at the foot; the sign that it speaks of comes out from under it.
    const hidden = sign.bottom + 24 - (window - height);
    if (hidden > 0) scrollBy(0, hidden);
    return;
  }
  const turned = line.height > line.width;
  const [above, below] = turned ? [sign.top - 12, sign.bottom + 12] : [line.top, line.bottom];
  const [roomAbove, roomBelow] = [above - MARGIN, window - below - MARGIN];
  const isBelow = height <= roomBelow || roomBelow >= roomAbove;
  const room = Math.max(LEAST, isBelow ? roomBelow : roomAbove);
  const shown = Math.min(height, room);
  const wanted = isBelow ? below : above - shown;
  const top = Math.max(MARGIN, Math.min(wanted, window - MARGIN - shown));
  const left = Math.min(Math.max(sign.left - 16, around.left), around.right - width);
  card.style.maxBlockSize = `${room}px`;
  card.style.inset = `${top - around.top}px auto auto ${left - around.left}px`;
}
