/* How large a frame with a passage is, and how a page says where its oEmbed answer is. */

/** How wide a frame is, where nobody says otherwise. */
export const WIDTH = 600;
/** … and how high at most. */
export const HEIGHT = 1_000;
/** The frame's own padding and citation, and how high a line is and how many characters stand on a pixel of it. */
const FURNITURE = 170;
const LINE = 29;
const CHARACTERS_A_PIXEL = 0.115;

/** How high a frame has to be for these paragraphs, near enough: the frame tells when it is there. */
export function heightOf(paragraphs: readonly string[], width: number): number {
  const lines = paragraphs.map(({ length }) =>
    Math.ceil(length / Math.max(1, (width - 40) * CHARACTERS_A_PIXEL)),
  );
  return Math.min(HEIGHT, FURNITURE + LINE * lines.reduce((sum, count) => sum + count + 0.5, 0)) | 0;
}

/** The elements of a page's head by which consumers find the above. */
export function oembedLinks(origin: string, url: string): { type: string; href: string }[] {
  const at = `${origin}/oembed?url=${encodeURIComponent(url)}`;
  return [
    { type: "application/json+oembed", href: at },
    { type: "text/xml+oembed", href: `${at}&format=xml` },
  ];
}
