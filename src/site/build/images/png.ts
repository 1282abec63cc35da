import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** A colour as red, green and blue. */
type Colour = [red: number, green: number, blue: number];

/** Pixels as red, green, blue and how opaque: a byte each. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** A pixel is half a byte. */
const BITS = 4;
const INDEXED = 3;

/**
 * Writes opaque pixels as PNG, each in the nearest of a palette's colours: a third of the size, and nobody sees it.
 * Libraries were slower ten times (fast-png, whose deflate is JavaScript) or found other colours for each picture (sharp).
 *
 * @param palette up to 16 colours, as `#fbfaf7`
 */
export async function writePng(
  { width, height, pixels }: Pixels,
  palette: readonly string[],
): Promise<Uint8Array> {
  const colours = palette.slice(0, 2 ** BITS).map(read);
  const nearest = nearestOf(colours);
  // Each row is a byte that says how it is filtered, which is not at all, and a byte for two pixels.
  const row = 1 + width / 2;
  const rows = Buffer.alloc(row * height);
  // Copied, since the bytes may begin where no number of four bytes can.
  const all = new Uint32Array(pixels.slice().buffer);
  let [left, right, both] = [-1, -1, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 1; x < row; x++, at += 2) {
      const first = all[at] ?? 0;
      const second = all[at + 1] ?? 0;
      // Most pixels are paper, like those before.
      if (first !== left || second !== right) {
        [left, right] = [first, second];
        both = (nearest(first) << BITS) | nearest(second);
      }
      rows[y * row + x] = both;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours.flat())),
    chunk("IDAT", await promisify(deflate)(rows, { level: 8, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours from one to another, in equal steps. */
export function shades(first: string, last: string, count: number): string[] {
  const [from, to] = [read(first), read(last)];
  return Array.from({ length: count }, (_, step) => {
    const mixed = from.map((value, index) => value + (((to[index] ?? 0) - value) * step) / (count - 1));
    return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
  });
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function read(colour: string): Colour {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Finds the colour that a pixel's is nearest to, by its four bytes as a number; each is looked for once. */
function nearestOf(colours: readonly Colour[]): (pixel: number) => number {
  const known = new Map<number, number>();
  return (pixel) => {
    let found = known.get(pixel);
    if (found === undefined) {
      const [red = 0, green = 0, blue = 0] = new Uint8Array(Uint32Array.of(pixel).buffer);
      const distances = colours.map(
        (one) => (one[0] - red) ** 2 + (one[1] - green) ** 2 + (one[2] - blue) ** 2,
      );
      found = distances.indexOf(Math.min(...distances));
      known.set(pixel, found);
    }
    return found;
  };
}
