/** The words that an editor put inside an element as the quotation. */
export interface OwnWords {
  readonly text: string;
  /** Whether they are marked up as a quotation, and not merely text that may be of another kind. */
  readonly marked: boolean;
}

/** Finds the editor's own words: those of a `blockquote` or `q`, else the text without links and citations. */
export function ownWords(element: Element): OwnWords {
  const quotation = element.querySelector("blockquote, q");
  const copy = (quotation ?? element).cloneNode(true) as Element;
  for (const other of copy.querySelectorAll("a, cite, footer, figcaption, sup, script, style"))
    other.remove();
  const blocks = copy.querySelectorAll("p, li");
  const texts = blocks.length > 0 ? [...blocks].map((block) => block.textContent) : [copy.textContent];
  return { text: texts.join("\n\n").trim(), marked: quotation !== null };
}
