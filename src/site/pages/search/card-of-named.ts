import { html } from "hono/html";
import { actsOf } from "../../../library/in-passage.ts";
import type { NamedAnywhere } from "../find/named-anywhere.ts";
import { shownCard } from "./answer-card.ts";
import type { Answered } from "./asked-search.ts";

/** What a search says of a reference to a document, or to a passage of one, whichever it looks in. */
export function saidOfNamed({ about, located, isMissing, name, href, words }: NamedAnywhere): Answered {
  const card = {
    is: located === undefined ? "Document" : "Passage",
    name,
    href,
    acts: located === undefined ? [] : actsOf(located),
    said: isMissing === true ? words : "",
    ...(isMissing === true ? {} : { words: { text: words, of: name, href } }),
  };
  const said =
    isMissing === true
      ? "No passage has this reference."
      : `One ${located === undefined ? "document" : "passage"} has this reference.`;
  return { said, named: shownCard(card, about), shown: html`` };
}
