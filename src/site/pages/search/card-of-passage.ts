import type { OpenDocument } from "../../../library/open-document.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Card } from "./answer-card.ts";
import { passageNamed } from "./passage-named.ts";

/** The card of the passage that a query is a reference to, or of the part of the text whose heading it is. */
export function cardOfPassage(open: OpenDocument, about: AboutDocument, q: string): Card | undefined {
  const passage = passageNamed(open, q);
  if (passage === undefined) return undefined;
  const { address, name, words, acts, isSection } = passage;
  const is = isSection ? "Part of the text" : "Passage";
  return {
    is,
    name,
    href: about.page(address),
    acts,
    said: "",
    words: { text: words, of: name, href: about.page(address) },
  };
}
