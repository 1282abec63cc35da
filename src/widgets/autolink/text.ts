import { isNoteMark } from "./note-marks.ts";
import { keepsTrack, keepsTrackAround, keepsTrackOf } from "./tracked.ts";

/** A text node, with what stands before it in the running text. */
export interface Place {
  /** Null for what no text node has: what keeps blocks apart, pictures, marks of footnotes. */
  readonly node: Text | null;
  /** As long as the node's own text. */
  readonly text: string;
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
  "a,code,pre,kbd,samp,h1,h2,h3,h4,h5,h6,commitment-quote,commitment-cite,commitment-list,commitment-check,commitment-lineage";
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK NOBR Q SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR COMMITMENT-CITE".split(
    " ",
  ),
);

interface Around {
  readonly is: Place["is"];
  /** Whether somebody's script keeps track of the nodes. */
  readonly tracked: boolean;
}

/** An element that is being read. */
interface Open extends Around {
  readonly element: Element;
  readonly isBlock: boolean;
  /** Links are made between two slices, and they are siblings too: those that were there are read. */
  readonly children: readonly ChildNode[];
  next: number;
}

/** Reads the running text under an element, a slice at a time: its text nodes in order, and what keeps blocks apart. */
export class Reading {
  readonly #closed: string;
  readonly #open: Open[] = [];
  #places: Place[] = [];
  #length = 0;
  /** The last characters that were read in this block. */
  #before = "";
  /** Whether an element has begun or ended since. */
  #crossed = false;
  /** Whether a block has begun or ended since. */
  #apart = true;

  constructor(root: Element, exclude?: string) {
    this.#closed = exclude ? `${CLOSED},${exclude}` : CLOSED;
    if (root.closest(`${NO_TEXT},${this.#closed}`)) return;
    this.#enter(root, { is: "open", tracked: keepsTrackAround(root) });
  }

  /**
   * Reads on.
   *
   * @param length so much text at least, and then to where a block begins: no reference runs on from one into the next
   * @returns undefined where all was read
   */
  slice(length: number): Place[] | undefined {
    this.#places = [];
    this.#length = 0;
    if (this.#open.length === 0) return undefined;
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      if (this.#apart && this.#length > length) break;
      const child = open.children[open.next++];
      if (child === undefined) this.#leave(open);
      else if (child.parentNode === open.element) this.#child(child, open);
    }
    return this.#places;
  }

  #enter(element: Element, { is, tracked }: Around): void {
    const isBlock = !INLINE.has(element.tagName);
    this.#open.push({ element, is, tracked, isBlock, children: [...element.childNodes], next: 0 });
    this.#edge(element, isBlock);
  }

  #leave({ element, isBlock }: Open): void {
    this.#open.pop();
    this.#edge(element, isBlock);
  }

  #edge({ tagName }: Element, isBlock: boolean): void {
    this.#crossed = true;
    if (isBlock) this.#apart = true;
    if (tagName === "Q") this.#read(null, '"');
    this.#length += 10; // Elements take time too.
  }

  #child(child: ChildNode, around: Around): void {
    if (child instanceof Text) {
      const isClosed = around.is === "open" && (around.tracked || keepsTrackOf(child));
      this.#read(child, child.data, isClosed ? "closed" : around.is);
      return;
    }
    if (!(child instanceof Element) || UNSEEN.has(child.tagName)) return;
    if (child.tagName === "BR") this.#read(null, "\n");
    else if (child.matches(NO_TEXT)) this.#read(null, OBJECT);
    else if (INLINE.has(child.tagName) && isNoteMark(child, this.#apart ? "" : this.#before)) {
      this.#read(null, " ");
    } else
      this.#enter(child, { is: this.#isIn(child, around.is), tracked: keepsTrack(child) ?? around.tracked });
  }

  #isIn(element: Element, around: Place["is"]): Place["is"] {
    if (element.tagName === "COMMITMENT-CITE") return "linked";
    return around === "open" && element.matches(this.#closed) ? "closed" : around;
  }

  #read(node: Text | null, text: string, is: Place["is"] = "closed"): void {
    if (text === "") return;
    if (this.#apart) {
      if (text.trim() === "") return;
      this.#places.push({ node: null, text: APART, is: "closed" });
      this.#before = "";
    } else if (node !== null && this.#crossed && isUnclear(this.#before, text)) {
      this.#places.push({ node: null, text: UNCLEAR, is: "closed" });
    }
    const seen = node === null ? text : collapsed(text, this.#before);
    this.#apart = false;
    this.#crossed = false;
    const last = seen.slice(-64).replace(/\u200b/g, "");
    this.#before = (last.length < 8 ? this.#before + last : last).slice(-8);
    this.#places.push({ node, text: seen, is });
    this.#length += text.length;
  }
}

/** White space as it is seen, which is once, at the same length. Empty lines stay: some pages show them. */
function collapsed(text: string, before: string): string {
  const once = before.endsWith(" ") ? text.replace(/^[ \t\r\n]/, "\u200b") : text;
  return once.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, (run) => {
    if (/\n[ \t\r]*\n/.test(run)) return run;
    return ` ${"\u200b".repeat(run.length - 1)}`;
  });
}

/** Whether a number may or may not go on over the edge of an element. */
function isUnclear(before: string, after: string): boolean {
  return /\p{Nd}[.,]?$/u.test(before) && /^\p{Nd}/u.test(after);
}
