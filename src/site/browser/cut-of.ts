import type { Cut } from "../../model/passage.ts";

/** Where an ellipsis belongs when an element's words are copied, as the page says in `data-cut`. */
export function cutOf({ dataset: { cut = "" } }: HTMLElement): Cut {
  return { start: cut.includes("start"), end: cut.includes("end") };
}
