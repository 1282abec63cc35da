/* Loaded when an element has words of an editor's inside that may be a quotation. */
import type { Passage } from "../../model/passage.ts";
import type { Host } from "../element/reactive-element.ts";
import type { Labels } from "../labels/labels.ts";
import { plainlyHas } from "./fold.ts";
import { ownWords } from "./own-words.ts";

/** What is known of the editor's own words. */
export interface Live {
  readonly verdict: "verified" | "abridged" | "altered" | "other";
  /** The editor's words beside the source's, to be shown. */
  readonly difference: unknown;
}

/**
 * Compares the words inside an element with the passage: plainly at once, and what is not plain when the code for that
 * is there.
 *
 * @returns null where there is nothing to be said
 */
export async function checkWords(host: Host, passage: Passage, labels: Labels): Promise<Live | null> {
  const { text, marked } = ownWords(host);
  const number = passage.type === "paragraph" ? new RegExp(`^${passage.number}\\.\\s+`) : /^$/;
  const words = text.replace(number, "");
  if (words === "") return null;
  if (plainlyHas(passage.text, words)) return { verdict: "verified", difference: null };
  const texts = passage.type === "range" && passage.paragraph === undefined ? passage.parts : [passage];
  const { compare } = await import("./verifying.ts");
  if (!host.shadowRoot) return null;
  const compared = compare(words, texts, host.shadowRoot, labels, passage.language);
  // Text that nobody marked as a quotation, and that is none of this, may well be the editor's own sentence.
  return compared.verdict === "other" && !marked ? null : compared;
}
