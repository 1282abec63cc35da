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
        const goesOn = previous !== undefined && last?.nextSibling === node;
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
    return this.#indexes(start, end).flatMap((index) => this.#places[index]?.node ?? []);
  }

  /** The places from that on in which a character stands. */
  placesFrom(start: number): Place[] {
    return this.#places.slice(this.#indexOf(start));
  }

  /**
   * The part of a reference that a link can be made of: the longest that runs over the edge of no element. Where a part
   * of it may not be linked, as a symbol that the page has linked itself, only the words for the place count.
   *
   * @returns undefined where it is linked already, or where the place may not be linked
   */
  pieceFor(whole: Span, place: Span): Piece | undefined {
    const kinds = this.#indexes(whole.start, whole.end).flatMap((index) => this.#places[index] ?? []);
    if (kinds.some(({ is }) => is === "linked")) return undefined;
    const isOpen = kinds.every(({ is, node }) => is === "open" || node === null);
    if (isOpen) return this.#longest(whole);
    const ofPlace = this.#indexes(place.start, place.end).map((index) => this.#places[index]?.is);
    return ofPlace.every((is) => is === "open") ? this.#longest(place) : undefined;
  }

  #longest({ start, end }: Span): Piece | undefined {
    let best: Piece | undefined;
    for (const index of this.#indexes(start, end)) {
      const stretch = this.#stretches[index];
      if (stretch === undefined || stretch === best?.stretch) continue;
      const from = Math.max(start, stretch.at);
      const words = this.words.slice(from, Math.min(end, this.#endOf(stretch)));
      const trimmed = words.replace(/^[\s\u200b,:;(]+/, "");
      const begin = from + words.length - trimmed.length - stretch.at;
      const piece = { stretch, start: begin, end: begin + trimmed.replace(/[\s\u200b,:;(]+$/, "").length };
      if (best === undefined || piece.end - piece.start > best.end - best.start) best = piece;
    }
    return best === undefined || best.end <= best.start ? undefined : best;
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
