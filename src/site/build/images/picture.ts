import { HEIGHT, WIDTH } from "../../pages/layout/pictures.ts";
import { SITE } from "../../pages/layout/site-name.ts";
import { LIGHT } from "../../pages/plots/palette.ts";
import { type Fitted, fitText, type Room } from "./fit.ts";
import { shades } from "./png.ts";
import type { Typeface } from "./typeface.ts";

/** What a picture says. */
export interface Words {
  /** What it is of, for messages. */
  name: string;
  text: string;
  /** The offsets at which the text's sentences end. */
  ends: readonly number[];
  citation: string;
  /** Whether the words are the site's own, which must not look like a quotation. */
  areOurs?: boolean;
}

/** The same, as it is set. */
export type Setting = Fitted & { citation: string; citationSize: number; areOurs: boolean };

export interface Typefaces {
  /** For the declaration's words. */
  serif: Typeface;
  /** For the citation. */
  sans: Typeface;
  /** For the site's name. */
  bold: Typeface;
}

/** Smaller letters can't be read in a feed, which shows a picture at half its size. */
export const SMALLEST = 28;
/** … but a citation that is longer than its line would leave out where the words stand. */
const SMALLEST_CITATION = 22;
const LARGEST = 66;

export const MARGIN = 64;
const RULE = { x: MARGIN, width: 5 };
const START = MARGIN + 40;
/** Where the words' room begins; those that don't fill it stand in its middle. */
export const TOP = 44;
const CITATION = HEIGHT - 86;
const NAME = HEIGHT - 50;

/** The colours of a picture. */
export const PALETTE = [...shades(LIGHT.paper, LIGHT.ink, 14), LIGHT.faint, LIGHT.commitment];

/** The room for the words. */
export const ROOM: Room = {
  width: WIDTH - START - MARGIN,
  height: 432,
  sizes: Array.from({ length: (LARGEST - SMALLEST) / 2 + 1 }, (_, step) => LARGEST - 2 * step),
  // Lines of large letters stand closer.
  leading: (size) => 1.4 - (0.15 * (size - SMALLEST)) / (LARGEST - SMALLEST),
};

/**
 * Sets words for a picture: as large as they fit.
 *
 * @throws where a face lacks a character, or there is no room for the citation
 */
export function setPicture(
  { name, text, ends, citation, areOurs = false }: Words,
  { serif, sans }: Typefaces,
): Setting {
  const face = areOurs ? sans : serif;
  refuseLacking(name, text, face);
  refuseLacking(name, citation, sans);
  const room = (WIDTH - 2 * MARGIN) / sans.width(citation);
  const citationSize = Math.min(SMALLEST, Math.floor(room * 2) / 2);
  if (citationSize < SMALLEST_CITATION) {
    throw new Error(`the picture of ${name} has no room for its citation, "${citation}"`);
  }
  return { ...fitText(text, ends, ROOM, face.width), citation, citationSize, areOurs };
}

/** Draws a picture as SVG: the words, behind a thin rule where they are quoted, and their citation beneath. */
export function drawPicture(
  { lines, size, citation, citationSize, areOurs }: Setting,
  { serif, sans, bold }: Typefaces,
): string {
  const step = ROOM.leading(size) * size;
  const height = Math.round(lines.length * step);
  const top = Math.round(TOP + (ROOM.height - height) / 2);
  // Letters between capitals and small ones in height stand in the middle of their line.
  const baseline = (line: number) => top + (line + 0.5) * step + size * 0.3;
  const words = [
    ...(areOurs
      ? []
      : [
          `<rect x="${RULE.x}" y="${top}" width="${RULE.width}" height="${height}" fill="${LIGHT.commitment}"/>`,
        ]),
    `<g fill="${LIGHT.ink}">`,
    ...lines.map((line, index) =>
      (areOurs ? sans : serif).outline(line, areOurs ? RULE.x : START, baseline(index), size),
    ),
    "</g>",
  ];
  return drawCard(words.join("\n"), citation, { sans, bold }, citationSize);
}

/** Draws what stands beneath every picture: what it is of, and the site's name. */
export function drawCard(
  above: string,
  citation: string,
  { sans, bold }: Omit<Typefaces, "serif">,
  size = SMALLEST,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${LIGHT.paper}"/>`,
    above,
    `<g fill="${LIGHT.ink}">${bold.outline(SITE, RULE.x, NAME, SMALLEST)}</g>`,
    `<g fill="${LIGHT.faint}">${sans.outline(citation, RULE.x, CITATION, size)}</g>`,
    "</svg>",
  ].join("\n");
}

function refuseLacking(name: string, words: string, face: Typeface): void {
  const character = face.lacking(words);
  if (character === undefined) return;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  throw new Error(`the picture of ${name} can't be drawn: ${face.name} has no "${character}" (U+${code})`);
}
