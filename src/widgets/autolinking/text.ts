/** A text node, with what stands before it in the running text. */
export interface Place {
  /** Null for what only keeps blocks apart. */
  readonly node: Text | null;
  readonly text: string;
  /** Whether a block begins here. */
  readonly begins: boolean;
}

/** Between blocks: more than may stand between a document and a place in it, less than "ibid." reaches. */
export const APART = `\n${" ".repeat(120)}`;

const EXCLUDED =
  "a,button,code,pre,kbd,samp,textarea,select,script,style,template,noscript,svg,math,h1,h2,h3,h4,h5,h6,[contenteditable],commitment-quote,commitment-cite,commitment-list,commitment-check";
const INLINE = new Set(
  "ABBR B BDI BDO CITE DEL DFN EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR WBR".split(
    " ",
  ),
);

/** The running text under an element: its text nodes in order, and what keeps its blocks apart. */
export function* textIn(root: Element, exclude?: string): Generator<Place> {
  const excluded = exclude ? `${EXCLUDED},${exclude}` : EXCLUDED;
  if (root.closest(excluded)) return;
  let apart = false;
  for (const node of under(root, excluded)) {
    if (node === null) apart = true;
    else {
      const text = node instanceof Text ? node.data : " \uFFFC ";
      if (apart && text.trim() === "") continue;
      if (apart) yield { node: null, text: APART, begins: true };
      apart = false;
      yield { node: node instanceof Text ? node : null, text, begins: false };
    }
  }
}

/** The text nodes under an element and what is left alone between them, in order; null where a block begins or ends. */
function* under(element: Element, excluded: string): Generator<Text | Element | null> {
  const isBlock = !INLINE.has(element.tagName);
  if (isBlock) yield null;
  for (const child of element.childNodes) {
    if (child instanceof Text) yield child;
    else if (child instanceof Element) {
      if (child.matches(excluded)) yield child;
      else yield* under(child, excluded);
    }
  }
  if (isBlock) yield null;
}
