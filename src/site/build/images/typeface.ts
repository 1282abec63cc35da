import * as harfbuzz from "harfbuzzjs";

/** A face of letters: how wide words are in it, and their outlines. HarfBuzz shapes them, so both agree. */
export interface Typeface {
  name: string;
  /** How wide the words are, where the letters' size is 1. */
  width(words: string): number;
  /** The words as elements of SVG, on a line that starts at `x`, `y`. */
  outline(words: string, x: number, y: number, size: number): string;
  /** The first character that the face has no letter for. */
  lacking(words: string): string | undefined;
}

/**
 * Opens a face.
 *
 * @param file the content of a TrueType or OpenType file
 * @param features OpenType features that are to be on, such as `onum`
 */
export function openTypeface(name: string, file: Uint8Array, features: readonly string[] = []): Typeface {
  const face = new harfbuzz.Face(new harfbuzz.Blob(file));
  const font = new harfbuzz.Font(face);
  const wanted = features.map((tag) => new harfbuzz.Feature(tag, 1));
  const shaped = (words: string) => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(words);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer, wanted);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return { glyph: codepoint, at: cluster, xAdvance, xOffset, yOffset };
    });
  };
  // The same words come again and again, at every size that is tried.
  const widths = new Map<string, number>();
  return {
    name,
    width(words) {
      const known = widths.get(words);
      if (known !== undefined) return known;
      const width = shaped(words).reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.upem;
      widths.set(words, width);
      return width;
    },
    outline(words, x, y, size) {
      const scale = size / face.upem;
      let pen = 0;
      const paths: string[] = [];
      for (const { glyph, xAdvance, xOffset, yOffset } of shaped(words)) {
        const path = font.glyphToPath(glyph);
        const left = onGrid((pen + xOffset) * scale) / scale;
        if (path !== "")
          paths.push(`<path transform="translate(${left.toFixed(2)} ${yOffset})" d="${path}"/>`);
        pen += xAdvance;
      }
      return `<g transform="translate(${onGrid(x)} ${Math.round(y)}) scale(${scale} ${-scale})">${paths.join("")}</g>`;
    },
    lacking(words) {
      const missing = shaped(words).find(({ glyph }) => glyph === 0);
      return missing === undefined ? undefined : String.fromCodePoint(words.codePointAt(missing.at) ?? 0);
    },
  };
}

/** Letters stand on whole and half pixels: the same letter is the same dots more often, and the file a quarter smaller. */
function onGrid(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}
