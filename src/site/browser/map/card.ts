import type { Walk } from "./keys.ts";
import { nearestMark, rowOf } from "./mark.ts";
import { place } from "./place-card.ts";

/** So long the pointer may be off the mark and the card, on its way from one to the other. */
const PATIENCE_MS = 250;

/** Shows an act's words in a card while its mark is pointed at, focused, or after it was touched. Escape closes it. */
export function keepCard(
  picture: HTMLElement,
  marks: readonly SVGAElement[],
  card: HTMLElement,
  walk: Walk,
): void {
  let shown: SVGAElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touching = false;
  /** Where the pointer is, and where it rested when the card was closed: it comes over what lay under the card. */
  let pointer = "";
  let resting = "";

  const markOf = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest<SVGAElement>("svg a:not(.box)") ?? undefined) : undefined;

  const show = (mark: SVGAElement) => {
    clearTimeout(timer);
    if (shown === mark) return;
    const row = rowOf(mark);
    if (row === null) return;
    shown?.classList.remove("shown");
    shown = mark;
    mark.classList.add("shown");
    card.replaceChildren(...contentOf(row), steps());
    card.hidden = false;
    place(card, mark);
  };
  const hide = () => {
    clearTimeout(timer);
    shown?.classList.remove("shown");
    shown = undefined;
    card.hidden = true;
  };
  /** Hides it on purpose: who was in it goes back to its mark. */
  const close = () => {
    if (card.contains(document.activeElement)) shown?.focus({ preventScroll: true });
    hide();
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { activeElement } = document;
      if (activeElement !== shown && !card.contains(activeElement)) hide();
    }, PATIENCE_MS);
  };
  /** Buttons for who can't hit a small sign, or has no arrow keys. */
  const steps = () => {
    const bar = document.createElement("p");
    bar.className = "steps";
    const add = (label: string, act: () => void) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", act);
      bar.append(button);
    };
    add("Previous", () => shown && walk(shown, -1));
    add("Next", () => shown && walk(shown, 1));
    add("Close", close);
    return bar;
  };

  picture.addEventListener("pointerdown", ({ pointerType }) => {
    touching = pointerType === "touch";
  });
  // A touch that scrolls means no act.
  picture.addEventListener("pointercancel", () => {
    touching = false;
  });
  picture.addEventListener("click", (event) => {
    const { target, clientX, clientY } = event;
    const isTouch = touching;
    touching = false;
    if (!isTouch || !(target instanceof Element) || target.closest(".line") === null) return;
    const mark = nearestMark(marks, clientX, clientY) ?? markOf(target);
    if (mark === undefined) return;
    // The first touch shows the words; the way there is in the card.
    event.preventDefault();
    show(mark);
  });
  const pointed = ({ target, pointerType, screenX, screenY }: PointerEvent) => {
    const mark = markOf(target);
    if (pointerType === "touch" || `${screenX} ${screenY}` === resting) return;
    resting = "";
    if (mark === undefined) hideSoon();
    else show(mark);
  };
  picture.addEventListener("pointerover", pointed);
  picture.addEventListener("pointermove", (event) => resting !== "" && pointed(event));
  document.addEventListener("pointermove", ({ screenX, screenY }) => {
    pointer = `${screenX} ${screenY}`;
  });
  picture.addEventListener("pointerleave", hideSoon);
  picture.addEventListener("focusin", ({ target }) => {
    const mark = markOf(target);
    // A finger's focus comes before its click: a card that scrolled the page now would have that meet another act.
    if (mark !== undefined && !touching) show(mark);
  });
  picture.addEventListener("focusout", hideSoon);
  // The card follows its sign, though it stands behind the picture.
  picture.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.shiftKey || shown === undefined || event.target !== shown) return;
    event.preventDefault();
    card.querySelector("a")?.focus();
  });
  card.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !event.shiftKey || event.target !== card.querySelector("a")) return;
    event.preventDefault();
    shown?.focus();
  });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", hideSoon);
  card.addEventListener("focusout", hideSoon);
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !card.contains(target) && markOf(target) === undefined) hide();
  });
  // In a narrow window the card lies over what is below the picture too, until its sign is scrolled away.
  document.addEventListener(
    "scroll",
    () => {
      if (shown === undefined || card.contains(document.activeElement)) return;
      const { bottom, top } = shown.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) hide();
    },
    { passive: true },
  );
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    resting = pointer;
    close();
  });
}

/** What the card says, taken from the table. */
function contentOf(row: HTMLTableRowElement): HTMLElement[] {
  const [where, what, words, bounds, themes] = [...row.cells];
  const line = (name: string, before: string, ...cells: (HTMLTableCellElement | undefined)[]) => {
    const element = document.createElement("p");
    element.className = name;
    element.append(before);
    for (const cell of cells) element.append(...(cell?.cloneNode(true).childNodes ?? []), " ");
    return element;
  };
  const said = line("act-words", "", words);
  said.lang = words?.lang ?? "";
  said.dir = words?.dir ?? "";
  return [
    line("act-head", "", what, where),
    said,
    ...(bounds?.textContent ? [line("act-bounds", "Qualified by ", bounds)] : []),
    ...(themes?.textContent ? [line("act-themes", "On ", themes)] : []),
  ];
}
