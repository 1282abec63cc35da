import { paragraphOf } from "../../../../library/in-passage.ts";
import type { OpenDocument } from "../../../../library/open-document.ts";
import { isLocated, type Located, locate } from "../../../../quote/locate.ts";
import { isResolved, resolveReference } from "../../../../quote/resolve.ts";

/** Why a reference names nothing here. */
export interface NoWords {
  /** 400 where it can't be read, 404 where it names what is not there. */
  status: 400 | 404;
  problem: string;
  /** An address that is there, and was probably meant. */
  nearest?: string;
}

/** Longer than any reference to a passage with its title and its link. */
const LONGEST = 300;

/** Finds the passage that a reference names: an address, or what people write. */
export function findReference(open: OpenDocument, ref: string): Located | NoWords {
  if (ref.length > LONGEST) {
    return { status: 400, problem: `A reference of ${ref.length} characters is too long to be one.` };
  }
  const { document, paragraphs } = open;
  const found = locate({ sections: document.entry.sections, paragraphs }, ref);
  if (isLocated(found)) return found;
  const resolved = resolveReference(ref, { ...document.entry, paragraphs });
  if (isResolved(resolved)) return resolved.located;
  const nearest = found.nearest ?? resolved.didYouMean ?? resolved.understood;
  const isMissing = found.kind === "missing" || resolved.didYouMean !== undefined;
  const problem = found.kind === "missing" ? `${found.problem}.` : resolved.problem;
  return { status: isMissing ? 404 : 400, problem, ...(nearest === undefined ? {} : { nearest }) };
}

/** Whether there is a passage. */
export function isPassage(found: Located | NoWords): found is Located {
  return "address" in found;
}

/**
 * A part of the passage instead of it, where one was chosen: a sentence or an act of the same paragraph, or the whole of
 * it. A part of another paragraph is one that was chosen before.
 */
export function narrowTo(open: OpenDocument, located: Located, part: string): Located {
  const paragraph = paragraphOf(located);
  if (part === "" || paragraph === undefined) return located;
  const found = locate({ sections: [], paragraphs: open.paragraphs }, part);
  return isLocated(found) && paragraphOf(found) === paragraph ? found : located;
}
