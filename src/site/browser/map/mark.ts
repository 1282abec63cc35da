/** The row of the table that says the same as a mark. */
export function rowOf(mark: SVGAElement): HTMLTableRowElement | null {
  const words = document.getElementById(mark.getAttribute("aria-describedby") ?? "");
  return words?.closest("tr") ?? null;
}

/** Whether a mark fits the filters. */
export function isLit(mark: SVGAElement): boolean {
  return !mark.classList.contains("off");
}

/** So far from a sign's middle, in pixels, a touch still means it. */
const TOUCH = 24;

/**
 * The mark that a touch means: the one whose sign is nearest, if it is near enough. What fits the filters comes before
 * what is dimmed. Signs stand closer together than a finger is wide, so that where it lands exactly says little.
 */
export function nearestMark(marks: readonly SVGAElement[], x: number, y: number): SVGAElement | undefined {
  const near = marks
    .map((mark) => {
      const sign = mark.querySelector("use")?.getBoundingClientRect() ?? mark.getBoundingClientRect();
      const away = Math.hypot(sign.x + sign.width / 2 - x, sign.y + sign.height / 2 - y);
      return { mark, away };
    })
    .filter(({ away }) => away <= TOUCH)
    .sort((one, other) => one.away - other.away)
    .map(({ mark }) => mark);
  return near.find(isLit) ?? near[0];
}
