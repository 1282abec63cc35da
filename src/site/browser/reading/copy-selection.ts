import { clippingOf } from "../../../copying/clipping.ts";
import { copyFrom } from "../copy-button.ts";
import { passageAt, readCitation } from "./asked-passage.ts";
import { place } from "./menu.ts";
import { type SelectedWords, selectedWords } from "./selected-words.ts";

/** So long a selection stands still before something is offered. */
const STILL = 250;

/** About as wide as what is offered, which ends where the selection does. */
const WIDTH = 160;

/** Where a selection ends; where that is out of the window, at the window's edge. */
function endOf(range: Range, room: number): DOMRect {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const { left, right, bottom } = boxes.at(-1) ?? range.getBoundingClientRect();
  const lowest = Math.min(bottom, innerHeight - room - 12);
  return new DOMRect(Math.max(left, right - WIDTH), Math.max(lowest, 0), 0, 0);
}

/**
 * Offers beneath words that are selected to copy them with their citation. The button stands right behind the paragraph,
 * where the tab key comes to it from the selection.
 */
export function offerSelection(text: HTMLElement): void {
  let chosen: SelectedWords | undefined;
  let cited: ReturnType<typeof readCitation> | undefined;
  const copy = copyFrom("Copy with citation", async () => {
    if (chosen === undefined || cited === undefined) throw new Error("nothing is selected");
    const { paragraphs, language, cut } = chosen;
    const { text, url } = await cited;
    return clippingOf({ paragraphs, language, cut, citation: text, url });
  });
  const over = Object.assign(document.createElement("div"), {
    className: "selection",
    hidden: true,
    lang: "en",
  });
  copy.className = "first small";
  over.append(copy);
  // The selection stays when the button is pressed.
  over.addEventListener("pointerdown", (event) => event.preventDefault());
  // Asked for before the click, which may not wait long.
  for (const near of ["pointerenter", "focusin"])
    over.addEventListener(near, () => {
      if (chosen === undefined || cited !== undefined) return;
      cited = readCitation({ ...passageAt(chosen.permalink, chosen.language), address: chosen.address });
      cited.catch(() => undefined);
    });

  const look = () => {
    if (over.contains(document.activeElement) && !over.hidden) return;
    const selection = getSelection();
    const isSome = selection !== null && !selection.isCollapsed;
    const range = isSome ? selection.getRangeAt(0) : undefined;
    chosen = range && text.contains(range.commonAncestorContainer) ? selectedWords(text, range) : undefined;
    cited = undefined;
    over.hidden = chosen === undefined;
    if (range === undefined || chosen === undefined) return;
    chosen.last.after(over);
    const words = range.cloneRange();
    // Three clicks select as far as to the next paragraph.
    if (!chosen.last.contains(words.endContainer)) words.setEnd(chosen.last, chosen.last.childNodes.length);
    place(over, { getBoundingClientRect: () => endOf(words, over.offsetHeight) });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, STILL);
  });
  // Browsers count from where one clicked, seldom from the selection: from nothing the tab key comes here first.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.shiftKey || over.hidden || document.activeElement !== document.body)
      return;
    event.preventDefault();
    copy.focus();
  });
  over.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    getSelection()?.removeAllRanges();
    over.hidden = true;
  });
  over.addEventListener("focusout", () => {
    waiting = setTimeout(look, STILL);
  });
}
