import type { Ask } from "../../../http/route.ts";
import { type NamedDocument, resolveAnywhere } from "../../../library/across/resolve-anywhere.ts";
import { LONGEST_QUERY } from "../../../library/find-hits.ts";
import { wordsOf } from "../../../library/in-passage.ts";
import { type AboutDocument, aboutDocument } from "../about/about-document.ts";
import { nameInLine, nameOf } from "../text/passage-names.ts";
import { beginning } from "../text/text-with-marks.ts";
import { capitalized, countOf } from "../text/wording.ts";

/** So much of a passage's words is shown. */
const SHOWN = 300;

/** What a reference names of all documents, as pages speak of it. */
export interface NamedAnywhere extends NamedDocument {
  about: AboutDocument;
  /** "Resolution 79/226, paragraph 12" */
  name: string;
  href: string;
  /** The beginning of its words, or the document's title; of a passage that is not there, how many paragraphs there are. */
  words: string;
}

/**
 * The document, or the passage of one, that a reference names by symbol, by a name of its own, or by a link, whichever
 * document a page is about: `A/RES/79/226`, `79/226, par. 12`.
 *
 * @param language the language of the text, where the document has it
 */
export async function namedAnywhere(
  ask: Pick<Ask, "origin" | "release" | "firstDocument">,
  reference: string,
  language?: string,
): Promise<NamedAnywhere | undefined> {
  if (reference === "" || reference.length > LONGEST_QUERY) return undefined;
  const named = await resolveAnywhere(ask, reference, language);
  if (named === undefined) return undefined;
  const { open, located, isMissing } = named;
  const { entry } = open.document;
  const about = aboutDocument(entry, open.by.language, ask.firstDocument);
  const document = capitalized(about.name);
  if (located !== undefined) {
    return {
      ...named,
      about,
      name: `${document}, ${nameInLine(nameOf(located))}`,
      href: about.page(located.address),
      words: beginning(wordsOf(located).join(" "), SHOWN),
    };
  }
  const words = isMissing === true ? `${document} has ${paragraphsIn(named)}.` : entry.title;
  return { ...named, about, name: document, href: about.page(), words };
}

/** "129 paragraphs and 25 of the preamble" */
export function paragraphsIn({ open: { paragraphs } }: Pick<NamedDocument, "open">): string {
  const ofPreamble = paragraphs.filter(({ kind }) => kind === "preamble").length;
  const numbered = countOf(paragraphs.length - ofPreamble, "paragraph");
  return ofPreamble === 0 ? numbered : `${numbered} and ${ofPreamble} of the preamble`;
}
