import type { ActKind } from "../../../model/act.ts";
import { KIND_NAMES } from "../../../words/act-names.ts";
import type { Reading } from "./show-statements.ts";

/** Where a key means what it writes. */
const WRITING = "input, textarea, select, [contenteditable]";

/**
 * Puts buttons into the bar that step from one shown statement to the next, `n` and `p` doing the same, and between them
 * says which one stands first in the window.
 *
 * @returns to be called when other statements are shown
 */
export function stepThrough({ text, bar }: Reading): () => void {
  const room = bar.querySelector<HTMLElement>(".steps");
  if (room === null) return () => undefined;
  const [back, on] = [stepButton("‹"), stepButton("›")];
  const count = document.createElement("span");
  const said = Object.assign(document.createElement("span"), { className: "unseen", role: "status" });
  count.className = "count";
  room.append(back, count, on, said);

  let shown: Element[] = [];
  let current: Element | undefined;
  const say = (index: number) => {
    count.textContent = shown.length === 0 ? "" : `${index + 1} of ${shown.length}`;
  };
  const leave = () => {
    for (const part of text.querySelectorAll(".act-in-text.current")) part.classList.remove("current");
    current = undefined;
  };
  /** The first one that goes on below the bar. */
  const first = () => {
    const line = bar.getBoundingClientRect().bottom;
    let [from, to] = [0, shown.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((shown[middle]?.getBoundingClientRect().bottom ?? 0) > line) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  const isInView = ({ top, bottom }: DOMRect) =>
    bottom > bar.getBoundingClientRect().bottom && top < innerHeight;

  const step = (by: 1 | -1) => {
    if (shown.length === 0) return;
    const here =
      current !== undefined && isInView(current.getBoundingClientRect()) ? shown.indexOf(current) : -1;
    const index = here >= 0 ? here + by : by > 0 ? first() : first() - 1;
    const next = shown[Math.max(0, Math.min(index, shown.length - 1))];
    if (next === undefined) return;
    leave();
    current = next;
    for (const part of partsOf(next, shown)) part.classList.add("current");
    const { top, bottom } = next.getBoundingClientRect();
    // What is seen as a whole stays where it is.
    if (top < bar.getBoundingClientRect().bottom + 8 || bottom > innerHeight - 8) next.scrollIntoView();
    say(shown.indexOf(next));
    said.textContent = `${count.textContent}: ${next.textContent}`;
  };
  back.addEventListener("click", () => step(-1));
  on.addEventListener("click", () => step(1));
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey, target }) => {
    if (ctrlKey || metaKey || altKey || (target as Element).closest(`${WRITING}, [popover]`)) return;
    if (key === "n") step(1);
    if (key === "p") step(-1);
  });

  let isAsked = false;
  addEventListener(
    "scroll",
    () => {
      if (isAsked || shown.length === 0) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        if (current === undefined || !isInView(current.getBoundingClientRect())) say(first());
      });
    },
    { passive: true },
  );

  const begin = () => {
    leave();
    const kinds = (text.dataset.show ?? "").split(" ").filter((kind) => kind !== "") as ActKind[];
    shown = kinds.length === 0 ? [] : [...text.querySelectorAll(kinds.map((kind) => `.${kind}[id]`).join())];
    room.toggleAttribute("data-idle", shown.length === 0);
    const [kind] = kinds;
    const name = kinds.length === 1 && kind !== undefined ? KIND_NAMES[kind].toLowerCase() : "statement";
    back.ariaLabel = `Previous ${name}`;
    back.title = `Previous ${name} (p)`;
    on.ariaLabel = `Next ${name}`;
    on.title = `Next ${name} (n)`;
    say(first());
  };
  begin();
  return begin;
}

/** The pieces of a statement: other elements cut it where they begin and end, and only its first piece has its address. */
function partsOf(act: Element, all: readonly Element[]): Element[] {
  const kind = [...act.classList].find((name) => name in KIND_NAMES);
  const paragraph = act.closest("p");
  const pieces = [...(paragraph?.querySelectorAll(`.act-in-text.${kind}`) ?? [])];
  const from = pieces.indexOf(act);
  const to = pieces.findIndex((piece, index) => index > from && piece.id !== "");
  return all.includes(act) ? pieces.slice(from, to < 0 ? undefined : to) : [];
}

function stepButton(sign: string): HTMLButtonElement {
  return Object.assign(document.createElement("button"), { type: "button", textContent: sign });
}
