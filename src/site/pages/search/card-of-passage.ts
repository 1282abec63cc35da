import type { OpenDocument } from "../../../library/open-document.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Card } from "./answer-card.ts";
import { passageNamed } from "./passage-named.ts";

/** The card of the passage that a query is a reference to. */
export function cardOfPassage(open: OpenDocument, about: AboutDocument, q: string): Card | undefined {
  const passage = passageNamed(open, q);
  if (passage === undefined) return undefined;
  const { address, name, words } = passage;
  const acts = actsIn(open.paragraphs).filter(({ id, sentence, paragraph }) =>
    [id, sentence, paragraph].includes(address),
  );
  return { is: "Passage", name, href: about.page(address), acts, said: "", words: { text: words, of: name } };
}
