import { ADDRESS_FORMS } from "../quote/address.ts";
import { isLocated, type Located, locate } from "../quote/locate.ts";
import type { Resolvable } from "../quote/resolve.ts";
import type { OpenDocument } from "./open-document.ts";
import { Refusal } from "./refusal.ts";

/**
 * Finds what an address names.
 *
 * @returns a promise, because what reads references is loaded where an address is none
 * @throws {Refusal} 400 that shows what addresses look like, 404 that names the nearest
 */
export async function locateOrRefuse(
  { document, paragraphs }: OpenDocument,
  address: string,
): Promise<Located> {
  const found = locate({ sections: document.entry.sections, paragraphs }, address);
  if (isLocated(found)) return found;
  const didYouMean = found.nearest ?? (await referenceIn(address, { ...document.entry, paragraphs }));
  if (found.kind === "malformed") {
    const expected = ADDRESS_FORMS.map(([form, meaning]) => `${form} (${meaning})`);
    const errors = [{ parameter: "address", detail: found.problem, expected }];
    throw new Refusal("bad-address", { detail: found.problem, errors, didYouMean });
  }
  const expected = didYouMean === undefined ? [] : [didYouMean];
  const errors = [{ parameter: "address", detail: found.problem, expected }];
  throw new Refusal("not-found", { detail: found.problem, errors, didYouMean });
}

/** What a reference names that stands where an address should: `OP16`, `para. 16`. */
async function referenceIn(text: string, document: Resolvable): Promise<string | undefined> {
  const { isResolved, resolveReference } = await import("../quote/resolve.ts");
  const resolved = resolveReference(text, document);
  return isResolved(resolved) ? resolved.address : resolved.didYouMean;
}
