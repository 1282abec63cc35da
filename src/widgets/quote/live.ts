/* Loaded when an element has words of an editor's inside that may be a quotation. */
import type { Passage } from "../../model/passage.ts";
import type { Labels } from "../../words/labels.ts";
import type { Beside } from "./beside.ts";
import { plainlyHas } from "./fold.ts";
import { type Inside, type Read, readSeen } from "./reading.ts";
import { isShownIn } from "./shown.ts";
import type { Compared } from "./verifying.ts";

/** More quotations in one element are not judged. */
const MOST_QUOTATIONS = 25;

/**
 * Compares the words inside an element with the passage: plainly at once, and what is not plain when the code for that
 * is there.
 *
 * @param beside the quotation, where it doesn't stand inside the element
 * @returns null where there is nothing to be said
 */
export async function checkWords(
  host: Element,
  passage: Passage,
  labels: Labels,
  beside: Beside | null,
): Promise<Compared | null> {
  const inside = beside ? readAlone(beside.element) : readInside(host);
  if (inside === null) return null;
  const [only] = inside.quotations;
  if (only && inside.quotations.length === 1 && isPlainly(only, passage.text))
    return { verdict: "verified", difference: null };
  const { judge } = await import("./judging.ts");
  return judge(inside, passage, host, labels, beside);
}

/** Reads all that is quoted inside an element, at once: the page may change. Null where there is too much of it. */
function readInside(element: Element): Inside | null {
  const all = [...element.querySelectorAll("blockquote, q")];
  const marked = all.filter(
    (each) =>
      each.parentElement?.closest("blockquote, q, commitment-quote") === element && isShownIn(each, element),
  );
  if (marked.length > MOST_QUOTATIONS) return null;
  const quotations = [];
  for (const each of all.length > 0 ? marked : [null]) {
    const read = readSeen(each ? [each] : element.childNodes, element);
    if (read === null) return null;
    quotations.push({ ...read, inline: each?.localName === "q" });
  }
  return { quotations, marked: all.length > 0 };
}

function readAlone(element: Element): Inside | null {
  const read = readSeen(element.childNodes, element, true);
  return read && { quotations: [{ ...read, inline: element.localName === "q" }], marked: true };
}

function isPlainly({ pieces }: Read, text: string): boolean {
  if (pieces.some(({ doubtful, control }) => doubtful || control)) return false;
  return plainlyHas(text, pieces.map((piece) => piece.text).join(""));
}
