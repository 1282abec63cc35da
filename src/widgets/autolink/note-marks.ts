/*
 * "para. 8" with a raised 2 is paragraph 8, with a note. What tells is how it looks, whatever element it is.
 */

/** Numbers, single letters, small roman ones and signs, in any brackets. Ordinals (`16<sup>th</sup>`) are none. */
const SIGN = "[\\s()[\\]{}*†‡§‖¶#.,;:–-]";
const LIKE_A_MARK = new RegExp(`^${SIGN}*(?:(?:\\d{1,3}|[a-z]|[ivx]{1,4})(?:${SIGN}+|$)){0,4}$`, "i");
const LONGEST = 14;

/**
 * Whether an inline element is the mark of a footnote.
 *
 * @param before the last characters before it, in its block
 */
export function isNoteMark(element: Element, before: string): boolean {
  const { tagName } = element;
  const isRaised = tagName === "SUP" || tagName === "SUB";
  const isLink = tagName === "A" || element.hasAttribute("role");
  // Only what stands at a number can be taken for a part of it.
  if (!isRaised && !isLink && !/\d[.,;:)\]]?$/.test(before)) return false;
  const words = shortText(element);
  if (words === undefined || !LIKE_A_MARK.test(words)) return false;
  if (isRaised) return true;
  if (!/\S$/.test(before)) return false;
  if (element.getAttribute("role") === "doc-noteref") return true;
  if (tagName === "SMALL" || element.getAttribute("href")?.startsWith("#")) return true;
  return /\d[.,;:)\]]?$/.test(before) && looksRaised(element);
}

/** The text of an element, if there is little of it. */
function shortText(element: Element): string | undefined {
  let text = "";
  for (let node: Node | null = element.firstChild, steps = 0; node !== null; steps++) {
    if (node instanceof Text) text += node.data;
    if (steps > LONGEST || text.length > LONGEST) return undefined;
    let next: Node | null = node.firstChild ?? node.nextSibling;
    while (next === null && node.parentNode !== null && node.parentNode !== element) {
      node = node.parentNode;
      next = node.nextSibling;
    }
    node = next;
  }
  return text;
}

/** Whether an element stands off the line, is smaller than what surrounds it, or can't be seen. */
function looksRaised(element: Element): boolean {
  const style = getComputedStyle(element);
  const parent = element.parentElement;
  const size = parent === null ? style.fontSize : getComputedStyle(parent).fontSize;
  return (
    style.verticalAlign !== "baseline" ||
    Number.parseFloat(style.fontSize) < 0.9 * Number.parseFloat(size) ||
    ["super", "sub"].includes(style.fontVariantPosition) ||
    style.display === "none" ||
    style.visibility === "hidden" ||
    style.transform !== "none" ||
    (style.position !== "static" && (style.top !== "auto" || style.bottom !== "auto"))
  );
}
