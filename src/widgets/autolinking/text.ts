import { isNoteMark } from "./note-marks.ts";
import { keepsTrack, keepsTrackAround, keepsTrackOf } from "./tracked.ts";

/** A text node, with what stands before it in the running text. */
export interface Place {
  /** Null for what no text node has: what keeps blocks apart, pictures, marks of footnotes. */
  readonly node: Text | null;
  /** As long as the node's own text. */
  readonly text: string;
  /** Whether a block begins here. */
  readonly begins: boolean;
  /** Whether links may be made of it. Other words are read all the same: they say which document "para. 17" is of. */
  readonly is: "open" | "closed" | "linked";
}

/** Between blocks: more than may stand between a document and a place in it, less than "ibid." reaches. */
export const APART = `\n${" ".repeat(120)}`;
/** What is seen and is no text. */
const OBJECT = " \uFFFC ";
/** Joins what may be one number or two, as in `8<b>2</b>`, into none: no reference has it. */
const UNCLEAR = "_";

const UNSEEN = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT WBR".split(" "));
/** Struck out, typed by the reader, or not made of text. */
const NO_TEXT = "svg,math,button,textarea,select,del,s,strike,[contenteditable]";
const CLOSED =
  "a,code,pre,kbd,samp,h1,h2,h3,h4,h5,h6,commitment-quote,commitment-cite,commitment-list,commitment-check";
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK NOBR Q SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR COMMITMENT-CITE".split(
    " ",
  ),
);

interface Around {
  is: Place["is"];
  /** Whether somebody's script keeps track of the nodes. */
  tracked: boolean;
}

/** The running text under an element: its text nodes in order, and what keeps its blocks apart. */
export function* textIn(root: Element, exclude?: string): Generator<Place> {
  const closed = exclude ? `${CLOSED},${exclude}` : CLOSED;
  if (root.closest(`${NO_TEXT},${closed}`)) return;
  yield* new Reading(closed).under(root, { is: "open", tracked: keepsTrackAround(root) });
}

class Reading {
  readonly #closed: string;
  /** The last characters that were read in this block. */
  #before = "";
  /** Whether an element has begun or ended since. */
  #crossed = false;
  /** Whether a block has begun or ended since. */
  #apart = false;

  constructor(closed: string) {
    this.#closed = closed;
  }

  /** What an element holds. */
  *under(element: Element, around: Around): Generator<Place> {
    const isBlock = !INLINE.has(element.tagName);
    const isQuote = element.tagName === "Q";
    if (isBlock) this.#apart = true;
    this.#crossed = true;
    if (isQuote) yield* this.#read(null, '"');
    // Links are made while this waits, and they are siblings too.
    for (const child of [...element.childNodes]) {
      if (child.parentNode !== element) continue;
      if (child instanceof Text) {
        const is = around.is === "open" && (around.tracked || keepsTrackOf(child)) ? "closed" : around.is;
        yield* this.#read(child, child.data, is);
      } else if (child instanceof Element) yield* this.#element(child, around);
    }
    if (isQuote) yield* this.#read(null, '"');
    if (isBlock) this.#apart = true;
    this.#crossed = true;
  }

  *#element(element: Element, around: Around): Generator<Place> {
    const { tagName } = element;
    if (UNSEEN.has(tagName)) return;
    if (tagName === "BR") yield* this.#read(null, "\n");
    else if (element.matches(NO_TEXT)) yield* this.#read(null, OBJECT);
    else if (INLINE.has(tagName) && isNoteMark(element, this.#apart ? "" : this.#before)) {
      yield* this.#read(null, " ");
    } else {
      const tracked = keepsTrack(element) ?? around.tracked;
      yield* this.under(element, { is: this.#isIn(element, around.is), tracked });
    }
  }

  #isIn(element: Element, around: Place["is"]): Place["is"] {
    if (element.tagName === "COMMITMENT-CITE") return "linked";
    return around === "open" && element.matches(this.#closed) ? "closed" : around;
  }

  *#read(node: Text | null, text: string, is: Place["is"] = "closed"): Generator<Place> {
    if (text === "") return;
    const seen = node === null ? text : collapsed(text, this.#before);
    if (this.#apart) {
      if (text.trim() === "") return;
      yield { node: null, text: APART, begins: true, is: "closed" };
      this.#before = "";
    } else if (node !== null && this.#crossed && isUnclear(this.#before, text)) {
      yield { node: null, text: UNCLEAR, begins: false, is: "closed" };
    }
    this.#apart = false;
    this.#crossed = false;
    const read = seen.slice(-64).replace(/\u200b/g, "");
    this.#before = (read.length < 8 ? this.#before + read : read).slice(-8);
    yield { node, text: seen, begins: false, is };
  }
}

/** White space as it is seen, which is once, at the same length. Empty lines stay: some pages show them. */
function collapsed(text: string, before: string): string {
  const once = / $/.test(before) ? text.replace(/^[ \t\r\n]/, "\u200b") : text;
  return once.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, (run) => {
    if (/\n[ \t\r]*\n/.test(run)) return run;
    return ` ${"\u200b".repeat(run.length - 1)}`;
  });
}

/** Whether a number may or may not go on over the edge of an element. */
function isUnclear(before: string, after: string): boolean {
  return /\p{Nd}[.,]?$/u.test(before) && /^\p{Nd}/u.test(after);
}
