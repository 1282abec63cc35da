import { actsOf, wordsOf } from "../../../library/in-passage.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { documentsNamed } from "../../../quote/named-documents.ts";
import { isResolved, resolveReference } from "../../../quote/resolve.ts";
import { nameOf } from "../text/passage-names.ts";
import { beginning } from "../text/text-with-marks.ts";

/** So much of a passage's words is shown where it is one of several things found. */
const SHOWN = 300;

/** A passage that was found by what names it. */
export interface NamedPassage {
  address: string;
  name: string;
  /** The beginning of its words. */
  words: string;
  /** Its statements. */
  acts: readonly CorpusAct[];
  isSection: boolean;
}

/** A paragraph's number and nothing else, with a word for it at most. */
const BARE_PLACE =
  /^\W*(?:(?:operative|preambular)\s)?(?:(?:para(?:graph)?s?|OP|PP|preamble)\W*)?\d[\d\s.,–-]*$/iu;
/** What may be a number of anything: `no. 16`, `#16`. */
const NUMBER_OF_ANYTHING = /^\W*(?:nos?\.?|numbers?|n[°º]|№|#)\s?[\d\s.,–-]+$/i;

/** Whether words are a reference, or a number, for which the text has no passage. */
export function namesNoPassage({ document, paragraphs }: OpenDocument, words: string): boolean {
  if (!/\p{N}/u.test(words) || NUMBER_OF_ANYTHING.test(words)) return false;
  const resolved = resolveReference(words, { ...document.entry, paragraphs });
  if (isResolved(resolved) || resolved.unread === true) return false;
  // With the document's name before it, it is a reference whatever it says.
  return BARE_PLACE.test(words) || documentsNamed(words, [document.entry]).length > 0;
}

/** The passage that a reference names: `para. 16`, `§ 16`, `OP16`, `A/RES/S-32/1, para. 16`, `16`. */
export function passageNamed(
  { document, paragraphs }: OpenDocument,
  reference: string,
): NamedPassage | undefined {
  if (NUMBER_OF_ANYTHING.test(reference)) return undefined;
  const resolved = resolveReference(reference, { ...document.entry, paragraphs });
  if (!isResolved(resolved)) return undefined;
  const { address, located } = resolved;
  return {
    address,
    name: nameOf(located),
    words: beginning(wordsOf(located).join(" "), SHOWN),
    acts: actsOf(located),
    isSection: located.type === "range" && located.section !== undefined,
  };
}
