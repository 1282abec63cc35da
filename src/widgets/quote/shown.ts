/* What of the tree of a page is shown, and where: slots are filled, fields have their values, boxes their order. */
import { isClear, sightOf } from "./sight.ts";

/** Has a word, or a number. */
export const SAYING = /[\p{L}\p{N}]/u;
/** What stands inside them is not shown, or not as text. */
const OPAQUE = /^(?:audio|canvas|desc|defs|iframe|img|metadata|noscript|symbol|template|title|video)$/;

/** What an element says that has no text of its own, or none that is shown; null where it has. */
export function saidBy(element: Element, name: string): string | null {
  if (element instanceof HTMLInputElement) {
    if (/^(?:checkbox|color|file|hidden|image|password|radio|range)$/.test(element.type)) return "";
    return element.value || element.placeholder;
  }
  if (element instanceof HTMLTextAreaElement) return element.value || element.placeholder;
  if (element instanceof HTMLSelectElement)
    return [...element.selectedOptions].map(({ text }) => text).join(" ");
  if (element instanceof HTMLImageElement) return SAYING.test(element.alt) ? element.alt : "";
  return OPAQUE.test(name) ? "" : null;
}

/** Whether all that an element stands in, up to another that holds it, is shown. */
export function isShownIn(element: Element, root: Element): boolean {
  for (
    let each: Element | null = element;
    each !== root;
    each = each.parentElement === root ? root : around(each)
  ) {
    if (!each || OPAQUE.test(each.localName) || sightOf(getComputedStyle(each)) === "unseen") return false;
  }
  return true;
}

/** What an element is shown in: its slot, where it has one. */
function around(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
}

/** What stands in an element as it is shown: slots filled, boxes in the order that their container gives them. */
export function childrenOf(element: Element, { display, flexDirection }: CSSStyleDeclaration): Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const nodes = assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
  if (!/flex|grid/.test(display)) return nodes;
  const order = (node: Node) => (node instanceof Element ? Number(getComputedStyle(node).order) || 0 : 0);
  const ordered = nodes
    .map((node) => ({ node, order: order(node) }))
    .sort((one, other) => one.order - other.order);
  const shown = ordered.map(({ node }) => node);
  return display.includes("flex") && flexDirection.endsWith("reverse") ? shown.reverse() : shown;
}

/** The colour behind an element, as far as colours say. */
export function backgroundOf(element: Element): string {
  for (let each: Element | null = element; each; each = around(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}
