import type { Passage } from "../../model/passage.ts";
import { webAddress } from "../asking/api.ts";
import { paragraphsOf } from "../asking/passage.ts";
import { directionOf } from "../element/direction.ts";
import type { Clipping } from "./clipboard.ts";

/** A passage with its citation, to be pasted. The HTML is written by the browser from nodes, not from strings. */
export function clip(passage: Passage): Clipping {
  const { citation, language } = passage;
  const paragraphs = paragraphsOf(passage).map(({ text }) => text);
  const page = document.implementation.createHTMLDocument("");
  const add = <N extends keyof HTMLElementTagNameMap>(to: Element, name: N, text = "") => {
    const child = page.createElement(name);
    child.textContent = text;
    to.append(child);
    return child;
  };

  const quotation = add(page.body, "blockquote");
  quotation.lang = language;
  quotation.dir = directionOf(language);
  for (const text of paragraphs) add(quotation, "p", text);
  const source = add(page.body, "p", "— ");
  const href = webAddress(citation.url);
  if (href === null) source.append(citation.text);
  else {
    quotation.cite = href;
    add(source, "a", citation.text).href = href;
  }

  const cited = href === null ? citation.text : `${citation.text}, ${href}`;
  return { text: [...paragraphs, `— ${cited}`].join("\n\n"), html: page.body.innerHTML };
}
