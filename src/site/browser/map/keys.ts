import { isLit } from "./mark.ts";

/** Goes to the mark that lies so many steps on, among those that are not dimmed. */
export type Walk = (from: SVGAElement, steps: number) => void;

/** In a window that is narrower the lines run from top to bottom; the styles have the same width. */
const TURNED = matchMedia("(width < 53rem)");

/**
 * Makes the picture one stop of the tab key, in which arrow keys go on: along the line in the order of the text, across
 * it to what is nearest in the next line. A paragraph that has no mark is gone to by its box, while nothing is filtered.
 */
export function walkByKeys(
  picture: HTMLElement,
  marks: readonly SVGAElement[],
  boxes: readonly SVGAElement[],
): Walk {
  const stops = [...picture.querySelectorAll<SVGAElement>("svg a:not(.box), svg .box.bare")];
  const isOpen = (stop: SVGAElement) => (boxes.includes(stop) ? marks.every(isLit) : isLit(stop));
  const stopAt = (stop: SVGAElement | undefined) => {
    for (const mark of [...marks, ...boxes]) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
  };
  const go = (to: SVGAElement | undefined) => to?.focus();
  const walk: Walk = (from, steps) => {
    const lit = stops.filter((mark) => isOpen(mark) || mark === from);
    go(lit[lit.indexOf(from) + steps]);
  };
  const across = (from: SVGAElement, direction: 1 | -1) =>
    go(nearestAcross(from, marks.filter(isLit), direction));

  stopAt(marks.find(isLit) ?? stops[0]);
  // The tab key stops at nothing that is dimmed.
  document.addEventListener("filtered", () => stopAt(marks.find(isLit) ?? stops[0]));
  picture.addEventListener("focusin", ({ target }) => {
    const mark = stops.find((one) => one === target);
    if (mark !== undefined) stopAt(mark);
  });
  picture.addEventListener("keydown", (event) => {
    const mark = stops.find((one) => one === event.target);
    if (mark === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const [back, on, up, down] = TURNED.matches
      ? ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]
      : ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
    const open = stops.filter(isOpen);
    const moves: Record<string, () => void> = {
      [back as string]: () => walk(mark, -1),
      [on as string]: () => walk(mark, 1),
      [up as string]: () => across(mark, -1),
      [down as string]: () => across(mark, 1),
      Home: () => go(open[0]),
      End: () => go(open.at(-1)),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  });
  return walk;
}

/** The mark in the next line that has one, at about the same place along it. */
function nearestAcross(
  from: SVGAElement,
  marks: readonly SVGAElement[],
  direction: 1 | -1,
): SVGAElement | undefined {
  const placeOf = (mark: SVGAElement) => {
    const { x, y, width, height } = (mark.querySelector("use") ?? mark).getBoundingClientRect();
    // A box is as high as its line, and a sign in the middle of it.
    return TURNED.matches ? { line: x + width / 2, along: y } : { line: y + height / 2, along: x };
  };
  const here = placeOf(from);
  return marks
    .map((mark) => ({ mark, ...placeOf(mark) }))
    .map((place) => ({ ...place, lines: (place.line - here.line) * direction }))
    .filter(({ lines }) => lines > 12)
    .sort((one, other) =>
      Math.abs(one.lines - other.lines) > 12
        ? one.lines - other.lines
        : Math.abs(one.along - here.along) - Math.abs(other.along - here.along),
    )[0]?.mark;
}
