import type { Place } from "./text.ts";

/** The part of a text node that belongs to a reference. */
interface Piece {
  node: Text;
  start: number;
  end: number;
}

/**
 * Wraps a stretch of the running text in a `commitment-cite`. Where it runs over the edge of an element, the longest
 * piece in one text node is wrapped: no node of the page is moved out of its element or copied.
 *
 * @param start where it begins in the running text of the places, and `end` where it ends
 * @returns whether it was wrapped; not where the page has changed meanwhile
 */
export function wrap(places: readonly Place[], start: number, end: number, address: string): boolean {
  const pieces = piecesOf(places, start, end);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (pieces.some(({ node, start, end }) => !node.isConnected || node.length < end || start >= end))
    return false;
  const cite = first.node.ownerDocument.createElement("commitment-cite");
  cite.setAttribute("ref", address);
  if (first !== last) {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    if (isEven(range)) {
      range.surroundContents(cite);
      return true;
    }
  }
  // Ranges are kept up to date by the browser as long as they live: a thousand of them would slow every change down.
  const piece = pieces.reduce((one, other) => (other.end - other.start > one.end - one.start ? other : one));
  const words = piece.start > 0 ? piece.node.splitText(piece.start) : piece.node;
  if (words.length > piece.end - piece.start) words.splitText(piece.end - piece.start);
  words.replaceWith(cite);
  cite.append(words);
  return true;
}

/** Whether a range cuts no element in two. */
function isEven({ startContainer, endContainer, commonAncestorContainer }: Range): boolean {
  const isDirect = (node: Node) => node.parentNode === commonAncestorContainer;
  return isDirect(startContainer) && isDirect(endContainer);
}

function piecesOf(places: readonly Place[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { node, text } of places) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    if (node !== null && from < to) pieces.push({ node, start: from, end: to });
    at += text.length;
    if (at >= end) break;
  }
  return pieces;
}
