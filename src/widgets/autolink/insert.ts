import type { Destination } from "./elsewhere.ts";

/** A link that is wanted: where in the text of neighbouring text nodes, and to what. */
export interface Wanted extends Destination {
  start: number;
  end: number;
}

/** A text node of the page's that has lost words to a link. */
export interface Shortened {
  readonly node: Text;
  readonly before: string;
  readonly after: string;
  /** What we put right behind it; undefined where nothing had to be. */
  readonly next: ChildNode | undefined;
}

/** What was done to neighbouring text nodes. */
export interface Insertion {
  readonly shortened: readonly Shortened[];
  /** Our own nodes, in order. */
  readonly ours: readonly ChildNode[];
}

/**
 * Makes links of words. The page's text nodes stay where they are, and keep what stands before the first link in them;
 * the words of the links, and what follows on them, get nodes of our own. A script that holds on to the page's nodes
 * can take them away, put others before them and write into them, as if we had not been there.
 *
 * @param nodes text nodes that stand side by side
 * @param wanted in order, with offsets in the text of all of them
 */
export function insertLinks(nodes: readonly Text[], wanted: readonly Wanted[]): Insertion {
  const text = nodes.map(({ data }) => data).join("");
  const shortened: Shortened[] = [];
  const ours: ChildNode[] = [];
  let [at, first] = [0, 0];
  for (const node of nodes) {
    const [start, end] = [at, at + node.length];
    at = end;
    while ((wanted[first]?.end ?? end) <= start) first++;
    if ((wanted[first]?.start ?? end) >= end) continue;
    const before = ours.length;
    const after = insertBehind(node, start, text, wanted.slice(first), ours);
    shortened.push({ node, before: node.data, after, next: ours[before] });
    node.data = after;
  }
  return { shortened, ours };
}

/** Puts behind a node what no longer stands in it; says what does. */
function insertBehind(node: Text, start: number, text: string, wanted: Wanted[], ours: ChildNode[]): string {
  const end = start + node.length;
  const { ownerDocument } = node;
  const fragment = ownerDocument.createDocumentFragment();
  const put = (own: ChildNode) => {
    ours.push(own);
    fragment.append(own);
  };
  let kept: string | undefined;
  let cursor = start;
  const plain = (to: number) => {
    const words = text.slice(cursor, to);
    if (kept !== undefined) {
      if (words !== "") put(ownerDocument.createTextNode(words));
      return;
    }
    kept = words;
    // `normalize()` takes empty nodes away, and this one with it: so it can be told from a script that takes its own.
    if (words === "") put(ownerDocument.createTextNode(""));
  };
  for (const each of wanted) {
    if (each.start >= end) break;
    if (each.start >= start) {
      plain(each.start);
      const cite = ownerDocument.createElement("commitment-cite");
      cite.setAttribute("ref", each.address);
      if (each.document) cite.setAttribute("document", each.document);
      if (each.textLang) cite.setAttribute("text-lang", each.textLang);
      cite.textContent = text.slice(each.start, each.end);
      put(cite);
    }
    cursor = Math.min(each.end, end);
  }
  plain(end);
  node.after(fragment);
  return kept ?? "";
}
