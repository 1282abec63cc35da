import type { CitationInText } from "../citations-in-text.ts";
import type { Resolvable } from "../forms/form.ts";
import { isResolved, resolveReference } from "../resolve.ts";

/** So many characters a link and what is around it have at most. */
const LONGEST = 700;
const LINK = /(?:^|\s)[<([]?(https?:\/\/[^\s<>"“”]{1,600}?)[>)\]]?[\s.,;]*$/i;

/**
 * The link that somebody put behind a quotation: a citation of the document where it leads to a passage, and no words of
 * a quotation wherever it leads.
 *
 * @returns one, or none
 */
export function linkAtEnd(text: string, document: Resolvable): CitationInText[] {
  const from = Math.max(0, text.length - LONGEST);
  const found = LINK.exec(text.slice(from));
  const [, ref = ""] = found ?? [];
  if (found === null) return [];
  const resolved = resolveReference(ref, document);
  const isOurs = isResolved(resolved);
  return [
    {
      start: from + found.index,
      end: text.length,
      where: "end",
      ref,
      address: isOurs ? resolved.address : null,
      document: isOurs ? document.symbol : null,
    },
  ];
}
