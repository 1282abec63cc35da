/* How large a frame with a passage is, which colours it has, and how a page says where its oEmbed answer is. */

/** How wide a frame is, where nobody says otherwise. */
export const WIDTH = 600;
/** … and how high at most. */
export const HEIGHT = 1_000;
/** The frame's padding; what its lines lose at their ends. */
const PADDING = 34;
const RAGGED = 96;
/** How high is what stands beneath the words, from which width on: it takes more lines where it is narrow. */
const CITATION: readonly (readonly [from: number, height: number])[] = [
  [WIDTH, 84],
  [400, 126],
  [0, 147],
];
/** How wide its column is at most. */
const COLUMN = 704;
/** Characters that are as wide as two, as those of Chinese are (Unicode Standard Annex 11, "Wide" and "Fullwidth"). */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
/** Of the words and of the notes: how high a line is, and how many characters stand on a pixel of it. */
const WORDS = { line: 28, characters: 0.112 };
const NOTES = { line: 22, characters: 0.135 };
const BETWEEN = 14;
/** The line with the document's other languages, where it has any. */
const LANGUAGES = 28;

/**
 * How high a frame has to be for these paragraphs, near enough: the frame tells when it is there.
 *
 * @param notes the footnotes' texts
 * @param most the height at which it is cut
 * @param hasLanguages whether the document is here in several
 */
export function heightOf(
  paragraphs: readonly string[],
  width: number,
  notes: readonly string[] = [],
  most = HEIGHT,
  hasLanguages = false,
): number {
  const inside = Math.max(24, Math.min(width, COLUMN) - RAGGED);
  const of = (texts: readonly string[], { line, characters }: typeof WORDS) =>
    texts.reduce(
      (sum, text) => sum + BETWEEN + line * Math.ceil((widthOf(text) + 4) / (inside * characters)),
      0,
    );
  const citation = CITATION.find(([from]) => width >= from)?.[1] ?? 0;
  const around = PADDING - BETWEEN + citation;
  return Math.min(most, around + (hasLanguages ? LANGUAGES : 0) + of(paragraphs, WORDS) + of(notes, NOTES));
}

/** How wide a text is, in characters of the Latin alphabet; those of the Cyrillic one are somewhat wider. */
function widthOf(text: string): number {
  const count = (characters: RegExp) => text.match(characters)?.length ?? 0;
  return text.length + count(WIDE) + 0.15 * count(/[\u0400-\u04ff]/g);
}

/** The colours that a frame can have; `auto` are those of the reader's system. */
export type Scheme = "light" | "dark" | "auto";

/** The colours that an address asks for; undefined where it asks for none that there are. */
export function askedScheme(search: URLSearchParams): Scheme | undefined {
  const asked = search.get("scheme");
  return asked === "light" || asked === "dark" || asked === "auto" ? asked : undefined;
}

/** An address that asks for colours, where there are any to ask for. */
export function withScheme(url: string, scheme: Scheme | undefined): string {
  return scheme === undefined ? url : `${url}${url.includes("?") ? "&" : "?"}scheme=${scheme}`;
}

/** The elements of a page's head by which consumers find what `/oembed` answers for an address. */
export function oembedLinks(origin: string, url: string): { type: string; href: string }[] {
  const at = `${origin}/oembed?url=${encodeURIComponent(url)}`;
  return [
    { type: "application/json+oembed", href: at },
    { type: "text/xml+oembed", href: `${at}&format=xml` },
  ];
}
