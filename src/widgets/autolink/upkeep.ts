import { type Insertion, insertLinks, type Shortened, type Wanted } from "./insert.ts";

/*
 * Links give way to the page. Whoever changes the words that a link stands in or leans on ("ibid." leans on the note
 * before) finds the page's nodes where they were; before the page is painted again, the links that the change concerns
 * are gone, and the words are those that the page's own scripts have written.
 */

interface Kept extends Insertion {
  over: boolean;
}

/** Links that are to be made in text nodes that stand side by side. */
export interface Linking {
  readonly nodes: readonly Text[];
  readonly wanted: readonly Wanted[];
  /** Each from where the document is named to the end of what refers to it: the text nodes that tell. */
  readonly leansOn: readonly (readonly Text[])[];
}

const about = new WeakMap<Node, Kept[]>();
const watched = new WeakSet<Element>();
let observer: MutationObserver | undefined;

/**
 * Makes links, and watches over them from then on.
 *
 * @param root what they are in
 * @returns how many links were made
 */
export function keepUp(root: Element, linkings: Iterable<Linking>): number {
  settle(observer?.takeRecords() ?? []);
  let made = 0;
  for (const { nodes, wanted, leansOn } of linkings) {
    const kept: Kept = { ...insertLinks(nodes, wanted), over: false };
    made += wanted.length;
    for (const own of kept.ours) {
      note(own, kept);
      if (own.firstChild !== null) note(own.firstChild, kept);
    }
    for (const texts of leansOn) lean(kept, texts);
  }
  if (made > 0 && !watched.has(root)) {
    observer ??= new MutationObserver(settle);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    watched.add(root);
  }
  observer?.takeRecords(); // Those are of our own doing.
  return made;
}

/** Has what happens to text nodes, and to what is around them all, concern links. */
function lean(kept: Kept, texts: readonly Text[]): void {
  const top = commonParent(texts);
  for (const text of texts) {
    note(text, kept);
    for (let each = text.parentNode; each !== null; each = each === top ? null : each.parentNode)
      note(each, kept);
  }
}

function note(node: Node, kept: Kept): void {
  const list = about.get(node);
  if (list === undefined) about.set(node, [kept]);
  else if (list.at(-1) !== kept) list.push(kept);
}

function commonParent(nodes: readonly Text[]): Node | null {
  const last = nodes.at(-1) ?? null;
  let top = nodes[0]?.parentNode ?? null;
  while (top !== null && !top.contains(last)) top = top.parentNode;
  return top;
}

function settle(records: readonly MutationRecord[]): void {
  if (records.length === 0) return;
  const concerned = new Set<Kept>();
  const changed = new Set<Node>();
  let isTranslated = false;
  for (const { type, target, addedNodes } of records) {
    const list = about.get(target);
    if (list === undefined) continue;
    for (const kept of list) if (!kept.over) concerned.add(kept);
    about.set(
      target,
      list.filter(({ over }) => !over),
    );
    if (type === "characterData") changed.add(target);
    // Browsers that translate put each text node's words into one.
    for (const node of addedNodes) isTranslated ||= node.nodeName === "FONT";
  }
  for (const kept of concerned) {
    kept.over = true;
    if (!isTranslated && !isOnlyRearranged(kept, changed)) takeBack(kept, changed);
  }
  observer?.takeRecords();
}

/** Whether the words are still there, so that taking ours away would take words of the page's. */
function isOnlyRearranged({ shortened, ours }: Kept, changed: ReadonlySet<Node>): boolean {
  if (
    shortened.every(({ node }) => node.parentNode === null) &&
    ours.every((own) => own.parentNode === null)
  ) {
    return true; // All together: they may be put back together.
  }
  if (ours.some((own) => changed.has(own) || [...own.childNodes].some((child) => changed.has(child)))) {
    for (const own of ours) if (own instanceof Element && own.isConnected) unwrap(own, changed);
    return true;
  }
  const lost = shortened.filter((each) => changed.has(each.node) || !isInPlace(each));
  return lost.length > 0 && lost.every((each) => isStillRead(each, changed));
}

function isInPlace({ node, next }: Shortened): boolean {
  return node.parentNode !== null && (next === undefined || next.parentNode === node.parentNode);
}

/** Whether the words that a node was left with still stand before ours, in whatever nodes. */
function isStillRead({ node, after, next }: Shortened, changed: ReadonlySet<Node>): boolean {
  if (next === undefined) return false;
  if (after === "") return node.parentNode === null && next.parentNode === null;
  let words = "";
  for (
    let each = next.previousSibling;
    each !== null && words.length < after.length;
    each = each.previousSibling
  ) {
    words = `${each.textContent}${words}`;
    if (each === node) break;
  }
  // Alone, it is what somebody has written; with others behind it, it was split.
  return changed.has(node) ? words === after && next.previousSibling !== node : words.endsWith(after);
}

/** A link whose words have changed is none. */
function unwrap(cite: Element, changed: ReadonlySet<Node>): void {
  if ([...cite.childNodes].some((child) => changed.has(child))) cite.replaceWith(...cite.childNodes);
}

/** Gives the page's nodes their words back, but for those that have got others, and takes ours away. */
function takeBack({ shortened, ours }: Kept, changed: ReadonlySet<Node>): void {
  for (const { node, before } of shortened) if (!changed.has(node)) node.data = before;
  for (const own of ours) own.remove();
}
