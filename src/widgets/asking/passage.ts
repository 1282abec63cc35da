import type { Passage } from "../../model/passage.ts";

/**
 * Whether a body is a passage, as far as a quotation shows it: the API may be of another version, or not ours.
 */
export function isPassage(body: unknown): body is Passage {
  if (!hasTexts(body, "id", "language", "text") || !hasTexts(body.citation, "text", "url")) return false;
  switch (body.type) {
    case "paragraph":
      return hasTexts(body, "kind") && Number.isInteger(body.number);
    case "range":
      return Array.isArray(body.parts) && body.parts.length > 0 && body.parts.every(isPassage);
    default:
      return body.type === "sentence" || body.type === "act";
  }
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

function hasTexts(value: unknown, ...names: string[]): value is Record<string, unknown> {
  const record = value as Record<string, unknown> | null | undefined;
  return names.every((name) => typeof record?.[name] === "string" && record[name] !== "");
}
