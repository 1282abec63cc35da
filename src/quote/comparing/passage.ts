import { type ExactPlace, findExact } from "./exact.ts";
import { type Quotation, readQuotation, readSource, type Source } from "./source.ts";

/** What a comparison with one passage needs of each of its paragraphs, in order. */
export interface PassageText {
  id: string;
  text: string;
  footnotes?: readonly { number: number; at: number }[];
}

/**
 * Whether a passage says what a quotation says, word for word. Small enough for a widget to ask at once; only for what
 * is not the same need it load `compareWithPassage`.
 */
export function isInPassage(quote: string, passage: readonly PassageText[]): boolean {
  return readBoth(quote, passage).exact !== undefined;
}

/** Reads a quotation and a passage, and where the one is in the other word for word. */
export function readBoth(
  quote: string,
  passage: readonly PassageText[],
): { source: Source; quotation: Quotation; exact: ExactPlace | undefined } {
  const source = readSource(passage.map((each) => ({ footnotes: [], sentences: [], ...each })));
  const places = (key: string) => source.tokens.flatMap((token, s) => (token.key === key ? s : []));
  const quotation = readQuotation(quote, (key) => places(key).length > 0);
  const [exact] = findExact(source, quotation, places);
  return { source, quotation, exact };
}
