import type { Passage } from "../../../model/passage.ts";

/**
 * Whether a body is a passage, as far as a quotation shows it: the API may be of another version, or not ours.
 */
export function isPassage(body: unknown): body is Passage {
  const { id, language, text, citation, type, kind, number, parts } = (body ?? {}) as Record<string, unknown>;
  const { text: cited, url } = (citation ?? {}) as Record<string, unknown>;
  if (![id, language, text, cited, url].every((each) => typeof each === "string" && each)) return false;
  if (type === "range") return Array.isArray(parts) && parts.length > 0 && parts.every(isPassage);
  return type === "paragraph" ? !!kind && Number.isInteger(number) : type === "sentence" || type === "act";
}

/** A paragraph of a quotation. */
export interface QuotedParagraph {
  /** The number that the source prints before it, where it does and the paragraph is whole. */
  readonly number: number | null;
  readonly text: string;
  readonly passage: Passage;
}

/** A passage, set in paragraphs: those of a range one by one, sentences of one paragraph running on as they do there. */
export function paragraphsOf(passage: Passage): QuotedParagraph[] {
  if (passage.type === "range" && passage.parts.every((part) => part.type === "paragraph")) {
    return passage.parts.flatMap(paragraphsOf);
  }
  const numbered = passage.type === "paragraph" && passage.kind === "operative";
  return [{ number: numbered ? passage.number : null, text: passage.text, passage }];
}
