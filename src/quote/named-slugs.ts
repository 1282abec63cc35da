/*
 * The documents that a text may name, of however many there are: by the numbers of resolutions, which are written alike in
 * every language. Whether there is such a document, and whether the text does name it, is for others to find out.
 */

/** Text is read so far. */
const LONGEST_READ = 20_000;
/** A text that has more numbers than these names no document by them. */
const MOST_SLUGS = 24;

const DASH = "[-\\u2010-\\u2015\\u2212]";
/** 79/226, S-32/1, ES-11/1, 75/250 A; with the signs and spaces that people put between. */
const NUMBERED = new RegExp(
  `(?:(?<![A-Za-z])(E?S)\\s?${DASH}?\\s?)?(?<!\\d)(\\d{1,3})\\s?[/_.-]\\s?(\\d{1,4})(?!\\d)(?:\\s([A-Z])(?![A-Za-z]))?`,
  "gu",
);
/** 2664 (2022), as the Security Council's are. */
const WITH_YEAR = /(?<!\d)(\d{1,4})\s?[-(_]\s?((?:19|20)\d\d)(?!\d)/gu;
const SLUG = /(?<![a-z0-9-])(?:[a-z0-9]+-){2,7}[a-z0-9]+(?![a-z0-9-])/gu;

/** The slugs of the documents that a text may name, in the order in which it does, without those that none can have. */
export function slugsNamed(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_READ)
    .normalize("NFKC")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const found: { at: number; slugs: string[] }[] = [];
  for (const { 0: slug, index } of plain.toLowerCase().matchAll(SLUG))
    found.push({ at: index, slugs: [slug] });
  for (const { 1: special, 2: session, 3: number, 4: letter, index } of plain.matchAll(NUMBERED)) {
    const key = `${special === undefined ? "" : `${special.toLowerCase()}-`}${session}-${number}`;
    const numbered = letter === undefined ? [key] : [`${key}-${letter.toLowerCase()}`, key];
    const slugs = numbered.flatMap((one) => [
      ...(special === undefined ? [] : [one]),
      `a-res-${one}`,
      `a-hrc-res-${one}`,
    ]);
    found.push({ at: index, slugs });
  }
  for (const { 1: number, 2: year, index } of plain.matchAll(WITH_YEAR))
    found.push({ at: index, slugs: [`s-res-${number}-${year}`] });
  const slugs = found.sort((one, other) => one.at - other.at).flatMap((one) => one.slugs);
  return [...new Set(slugs)].slice(0, MOST_SLUGS);
}
