import type { CorpusParagraph } from "../model/corpus.ts";

/**
 * The number that a paragraph is shown with: "16". Where the source has none it is what the United Nations says of a
 * preamble ("PP7"), or a count behind a paragraph sign ("¶3"), as among other letters than Latin.
 *
 * @param language of the words that it stands beside
 */
export function numberShown(
  { kind, number, unnumbered }: Pick<CorpusParagraph, "kind" | "number" | "unnumbered">,
  language: string,
): string {
  if (kind === "operative" && unnumbered !== true) return String(number);
  const isLatin = new Intl.Locale(language).maximize().script === "Latn";
  return kind === "preamble" && isLatin ? `PP${number}` : `¶${number}`;
}
