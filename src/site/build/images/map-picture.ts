import { SIDE, signPath } from "../../../words/signs.ts";
import { WIDTH } from "../../pages/layout/pictures.ts";
import { type Layout, PITCH } from "../../pages/map/lay-out.ts";
import { LIGHT } from "../../pages/plots/palette.ts";
import { drawCard, MARGIN, ROOM, TOP, type Typefaces } from "./picture.ts";
import { shades } from "./png.ts";

/** The colours of the map's picture: those of the kinds of act, too. */
export const MAP_PALETTE = [
  ...shades(LIGHT.paper, LIGHT.ink, 11),
  LIGHT.faint,
  LIGHT.rule,
  LIGHT.commitment,
  LIGHT.call,
  LIGHT.recognition,
];

/** A sign takes this share of its line's height, and of the way to the next sign. */
const SHARES = { height: 0.5, way: 0.9 };

/** Draws a document's map for a link's picture: each box is a paragraph, each sign an act, and no word can be read. */
export function drawMapPicture({ length, bands }: Layout, citation: string, faces: Typefaces): string {
  const lines = bands.flatMap((band) => band.lines);
  const step = ROOM.height / lines.length;
  const scale = (WIDTH - 2 * MARGIN) / length;
  const side = Math.min(step * SHARES.height, PITCH * scale * SHARES.way);
  const drawn = lines.flatMap((cells, index) => {
    const y = TOP + index * step;
    return cells.flatMap(({ from, to, marks }) => [
      `<rect x="${at(from)}" y="${round(y)}" width="${round((to - from) * scale)}" height="${round(step * 0.8)}" fill="none" stroke="${LIGHT.rule}" stroke-width="2"/>`,
      ...marks.map(({ act, at: place }) => {
        const move = `translate(${at(place)} ${round(y + step * 0.4 - side / 2)}) scale(${round(side / SIDE)})`;
        return `<path d="${signPath(act.kind)}" fill="${LIGHT[act.kind]}" transform="${move}"/>`;
      }),
    ]);
  });
  return drawCard(drawn.join("\n"), citation, faces);

  function at(place: number): number {
    return round(MARGIN + place * scale);
  }
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
