/* The words that a reader sees in a part of a page, in the order in which they are read. */
import { backgroundOf, childrenOf, SAYING, saidBy } from "./shown.ts";
import { inkOf, isClear, isMovedAway, type Sight, sightOf } from "./sight.ts";

/** A stretch of text as it is read. */
export interface Piece {
  readonly text: string;
  /** Whether it may not be seen, or not be meant: what is struck out, faded, closed, or only said of a picture. */
  readonly doubtful: boolean;
  /** Whether it is on a button, or in a field beside one. */
  readonly control: boolean;
}

/** An element that may hold a citation, and which of the pieces stand in it. */
export interface Candidate {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Read {
  readonly pieces: readonly Piece[];
  readonly candidates: readonly Candidate[];
}

/** What an editor put inside an element, as a reader reads it. */
export interface Inside {
  /** Each `blockquote` or `q`, else all that stands inside. */
  readonly quotations: readonly (Read & { readonly inline: boolean })[];
  /** Whether they are marked up as quotations, and not merely text that may be of another kind. */
  readonly marked: boolean;
}

/** More than any quotation has: what is longer is not read to its end. */
const MOST_ELEMENTS = 600;
/** Browsers take time for a style in proportion to how deep its element stands. */
const DEEPEST = 50;

const CITING = /^(?:a|cite|div|figcaption|footer|p|small)$/;
/** What is hidden until it is shown, as opposed to what is there for machines and screen readers. */
const MAY_SHOW = /^none(?!script$|style$)/;
const BUTTON = "button,[type=button],[type=reset],[type=submit],[role=button]";
const FIELD = "input,select,textarea";
/** What is shown only where something else can't be. */
const DOUBTFUL = /^(?:img|object)$/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const OVERRIDES = /[\u202d\u202e]/;

/** What an element hands down to what stands in it. */
interface Around {
  readonly doubtful: boolean;
  readonly control: boolean;
  readonly depth: number;
  readonly background: string;
  /** The style of the nearest element. */
  readonly style: CSSStyleDeclaration;
}

type Task = { node: Node; around: Around } | (() => void);

/**
 * Reads what a reader sees: words in whatever inline elements run on as they do there; line breaks, blocks and cells
 * part them. No word is read twice.
 *
 * @param nodes in the page, one beside the other
 * @param root the element that they stand in
 * @param wary whether what is hidden may be shown later, while what is said of the words still stands: it is doubtful
 * @returns null where there is too much of it for a quotation
 */
export function readSeen(nodes: Iterable<Node>, root: Element, wary = false): Read | null {
  const pieces: Piece[] = [];
  const candidates: Candidate[] = [];
  // Where all is hidden, as before a page has faded in, it does not say what of it will be.
  const style = getComputedStyle(root);
  const hidden: Sight = style.visibility === "visible" ? "unseen" : "doubtful";
  let last = "\n";

  const push = (text: string, { doubtful, control }: Pick<Around, "doubtful" | "control">) => {
    if (text === "") return;
    pieces.push({ text, doubtful, control });
    last = text;
  };
  const part = (mark = "\n\n") => {
    if (!last.endsWith(mark)) push(mark, { doubtful: false, control: false });
  };

  const readText = (data: string, around: Around, parent: Element | null = null) => {
    if (data.trim() === "") return push(data, around);
    const { style, background } = around;
    const ink = inkOf(style, background, hidden);
    if (ink === "unseen" && !wary) return;
    const doubtful = around.doubtful || ink !== "seen" || OVERRIDES.test(data);
    push(asSet(data, style, /\S$/.test(last) ? parent : null), { ...around, doubtful });
  };

  const readElement = (element: Element, around: Around): void => {
    const style = getComputedStyle(element);
    const name = element.localName;
    const sight = sightOf(style);
    if (sight === "unseen" && !(wary && MAY_SHOW.test(style.display + name))) return;
    if (name === "br") {
      part("\n");
      return;
    }
    const inside: Around = {
      style,
      depth: around.depth + 1,
      doubtful:
        around.doubtful ||
        sight !== "seen" ||
        DOUBTFUL.test(name) ||
        (style.display !== "inline" && isMovedAway(element, style)),
      control:
        around.control ||
        element.matches(BUTTON) ||
        // By itself, what is filled in or chosen goes on with the words before it.
        (element.matches(FIELD) && !!element.parentElement?.querySelector(BUTTON)),
      background: isClear(style.backgroundColor) ? around.background : style.backgroundColor,
    };
    const parts = isParting(style, element);
    if (parts) part();
    const from = pieces.length;
    // Signs and numbers before a line are no words; what a style writes there may be.
    if (style.display === "list-item" && /^".*\p{L}/u.test(style.listStyleType))
      readText(style.listStyleType, inside);
    readGenerated(element, "::before", inside);
    tasks.push(() => {
      readGenerated(element, "::after", inside);
      if (CITING.test(name)) candidates.push({ name, from, to: pieces.length });
      if (parts) part();
    });
    const said = saidBy(element, name);
    if (said !== null) readText(said, inside);
    else if (name === "details" && !element.hasAttribute("open")) readClosed(element, inside);
    else later(childrenOf(element, style), inside);
  };

  /** What is closed until somebody opens it, but for its summary. */
  const readClosed = (details: Element, around: Around) => {
    const summary = [...details.children].find(({ localName }) => localName === "summary");
    later(
      [...details.childNodes].filter((node) => node !== summary),
      { ...around, doubtful: true },
    );
    later(summary ? [summary] : [], around);
  };

  const readGenerated = (element: Element, pseudo: "::before" | "::after", around: Around) => {
    const style = getComputedStyle(element, pseudo);
    const { content } = style;
    if (!/["(]/.test(content)) return;
    const words = [...content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
      .map(([, text, name]) => (name ? element.getAttribute(name) : text) ?? "")
      .join("");
    // Quotation marks, rules and icons are no words.
    const sight = SAYING.test(words) ? sightOf(style) : "unseen";
    if (sight === "unseen") return;
    const parts = isParting(style, null);
    if (parts) part();
    readText(words, { ...around, style, doubtful: around.doubtful || sight === "doubtful" });
    if (parts) part();
  };

  const tasks: Task[] = [];
  const later = (children: readonly Node[], around: Around) => {
    for (let index = children.length - 1; index >= 0; index--)
      tasks.push({ node: children[index] as Node, around });
  };
  later([...nodes], {
    doubtful: false,
    control: false,
    depth: 0,
    background: backgroundOf(root),
    style,
  });
  for (let count = 0, task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === "function") task();
    else if (task.node instanceof Text) readText(task.node.data, task.around, task.node.parentElement);
    else if (task.node instanceof Element) {
      if (++count > MOST_ELEMENTS || task.around.depth > DEEPEST) return null;
      readElement(task.node, task.around);
    }
  }
  return { pieces, candidates };
}

/**
 * A text as it is set: digits raised or lowered as such, so that they don't run into the number before them, and what
 * runs against its direction.
 *
 * @param parent where the text goes on from what stands before it
 */
function asSet(data: string, style: CSSStyleDeclaration, parent: Element | null): string {
  const digits = parent !== null && /^\s*\d{1,3}\s*$/.test(data) ? digitsOf(parent) : null;
  if (digits !== null) return data.trim().replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const against =
    style.unicodeBidi.includes("override") && (style.direction === "rtl") !== RIGHT_TO_LEFT.test(data);
  return against ? [...data].reverse().join("") : data;
}

/** The digits that an element raises or lowers its own to; null where it does neither. */
function digitsOf(parent: Element): string | null {
  for (let each: Element | null = parent, up = 0; each && up < 4; each = each.parentElement, up++) {
    const set = /^su[bp]$/.exec(each.localName)?.[0] ?? getComputedStyle(each).verticalAlign.slice(0, 3);
    if (set === "sup") return "⁰¹²³⁴⁵⁶⁷⁸⁹";
    if (set === "sub") return "₀₁₂₃₄₅₆₇₈₉";
  }
  return null;
}

/** Whether an element stands on lines of its own, or in a cell. A letter set as a drop cap belongs to its word. */
function isParting({ display, float }: CSSStyleDeclaration, element: Element | null): boolean {
  if (/^(?:inline|contents|ruby)/.test(display)) return false;
  return float === "none" || element === null || (element.textContent ?? "").trim().length > 2;
}
