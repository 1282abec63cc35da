import type { Place } from "./text.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text nodes that stand side by side, all of which may be linked. */
export interface Stretch {
  readonly nodes: Text[];
  /** Where in the running text it begins. */
  readonly at: number;
}

/** A part of a stretch, with offsets in its text. */
interface Piece extends Span {
  readonly stretch: Stretch;
}

/** Text as it is read over the edges of nodes, and where in the nodes it stands. */
export class RunningText {
  readonly words: string;
  readonly #places: readonly Place[];
  /** Where each place begins. */
  readonly #starts: number[] = [];
  readonly #stretches: (Stretch | undefined)[] = [];

  constructor(places: readonly Place[]) {
    this.#places = places;
    this.words = places.map(({ text }) => text).join("");
    let at = 0;
    let last: Text | null = null;
    for (const { node, text, is } of places) {
      const previous = this.#stretches.at(-1);
      let stretch: Stretch | undefined;
      if (node !== null && is === "open") {
        const goesOn = previous !== undefined && last !== null && textBehind(last) === node;
        stretch = goesOn ? previous : { nodes: [], at };
        stretch.nodes.push(node);
      }
      this.#stretches.push(stretch);
      this.#starts.push(at);
      at += text.length;
      last = node;
    }
  }

  /** The text nodes that a part of the text stands in. */
  nodesIn(start: number, end: number): Text[] {
    return this.placesIn(start, end).flatMap(({ node }) => node ?? []);
  }

  /** The places that a part of the text stands in. */
  placesIn(start: number, end: number): Place[] {
    return this.#indexes(start, end).flatMap((index) => this.#places[index] ?? []);
  }

  /**
   * The part of a reference that a link can be made of: what runs over the edge of no element, with the number in it.
   * Where some words may not be linked, as a symbol that the page has linked itself, only those for the place count.
   *
   * @returns undefined where it is linked already, or where the place may not be linked
   */
  pieceFor(whole: Span, place: Span): Piece | undefined {
    const places = this.placesIn(whole.start, whole.end);
    if (places.some(({ is }) => is === "linked")) return undefined;
    const isOpen = places.every(({ is, node }) => is === "open" || node === null);
    const digit = this.words.slice(place.start, place.end).search(/\p{Nd}/u);
    const stretch = this.#stretches[this.#indexOf(place.start + Math.max(digit, 0))];
    return stretch && this.#part(stretch, isOpen ? whole : place);
  }

  /** The part of a stretch that is in a span, without what it begins or ends with and is no word. */
  #part(stretch: Stretch, { start, end }: Span): Piece | undefined {
    const from = Math.max(start, stretch.at);
    const words = this.words.slice(from, Math.min(end, this.#endOf(stretch)));
    const trimmed = words.replace(/^[\s\u200b,:;(]+/, "");
    const begin = from + words.length - trimmed.length - stretch.at;
    const length = trimmed.replace(/(?<![\s\u200b,:;(])[\s\u200b,:;(]+$/, "").length;
    return length === 0 ? undefined : { stretch, start: begin, end: begin + length };
  }

  #endOf({ nodes, at }: Stretch): number {
    return nodes.reduce((end, { length }) => end + length, at);
  }

  /** The places that a part of the text stands in. */
  #indexes(start: number, end: number): number[] {
    const indexes: number[] = [];
    for (let index = this.#indexOf(start); index < this.#starts.length; index++) {
      if ((this.#starts[index] ?? end) >= end) break;
      indexes.push(index);
    }
    return indexes;
  }

  #indexOf(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What stands behind a text node; comments are not seen. */
function textBehind(text: Text): Node | null {
  let next = text.nextSibling;
  while (next instanceof Comment) next = next.nextSibling;
  return next;
}
