import { crc32, deflateSync } from "node:zlib";

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
export function writePng({ width, height, pixels }: Pixels, palette: readonly string[]): Uint8Array {
  const colours = palette.slice(0, 2 ** BITS).map(read);
  const nearest = nearestOf(colours);
  // Each row is a byte that says how it is filtered, which is not at all, and a byte for two pixels.
  const row = 1 + width / 2;
  const rows = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * 4;
      rows[y * row + 1 + x / 2] = (nearest(pixels, at) << BITS) | nearest(pixels, at + 4);
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
    chunk("IDAT", deflateSync(rows, { level: 8, memLevel: 9 })),
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

/** Finds the colour that a pixel's is nearest to; each is looked for once. */
function nearestOf(colours: readonly Colour[]): (pixels: Uint8Array, at: number) => number {
  const known = new Map<number, number>();
  let [last, lastFound] = [-1, -1];
  return (pixels, at) => {
    const red = pixels[at] ?? 0;
    const green = pixels[at + 1] ?? 0;
    const blue = pixels[at + 2] ?? 0;
    const key = (red << 16) | (green << 8) | blue;
    // Most pixels are paper, like the one before.
    if (key === last) return lastFound;
    let found = known.get(key);
    if (found === undefined) {
      const distances = colours.map(
        (one) => (one[0] - red) ** 2 + (one[1] - green) ** 2 + (one[2] - blue) ** 2,
      );
      found = distances.indexOf(Math.min(...distances));
      known.set(key, found);
    }
    [last, lastFound] = [key, found];
    return found;
  };
}
