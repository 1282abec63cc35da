/*
 * The longest common subsequence of two paragraphs' words, 32 words of the one at a time (Hyyrö 2004), and the way back
 * through its rows, which says which words they are.
 */

/** The words of a paragraph, made ready to be compared with those of many. */
export interface Pattern {
  ids: Int32Array;
  /** How many numbers of 32 bits a row has. */
  width: number;
  /** Open addressing: a word's number, and the place of its row among `rows`. */
  slots: Int32Array;
  places: Int32Array;
  /** For each different word in which places it stands; the first row is that of a word that is not there. */
  rows: Int32Array;
}

/** Makes a paragraph's words ready. */
export function patternOf(ids: Int32Array): Pattern {
  const width = Math.max(1, Math.ceil(ids.length / 32));
  let size = 16;
  while (size < ids.length * 2) size *= 2;
  const pattern = { ids, width, slots: new Int32Array(size), places: new Int32Array(size) };
  let different = 0;
  for (const id of ids) {
    const slot = slotOf(pattern, id);
    if (pattern.places[slot] !== 0) continue;
    different += 1;
    pattern.slots[slot] = id;
    pattern.places[slot] = different;
  }
  const rows = new Int32Array((different + 1) * width);
  for (let at = 0; at < ids.length; at += 1) {
    const row = (pattern.places[slotOf(pattern, ids[at] as number)] as number) * width + (at >> 5);
    rows[row] = (rows[row] as number) | (1 << (at & 31));
  }
  return { ...pattern, rows };
}

function slotOf({ slots, places }: Pick<Pattern, "slots" | "places">, id: number): number {
  const mask = slots.length - 1;
  let slot = (id ^ (id >>> 15)) & mask;
  while (places[slot] !== 0 && slots[slot] !== id) slot = (slot + 1) & mask;
  return slot;
}

/** For each row of the second paragraph's words what is known of the first's: kept and used again. */
let kept = new Int32Array(1 << 14);
/** A longer pair, such as two lists of a thousand names, has no way back: its words are not told. About 8 MB. */
const MOST_KEPT = 1 << 21;

/**
 * Which words two paragraphs have in common, in the same order.
 *
 * @returns for each word of `other` its place among the pattern's, -1 where it has none; undefined for a pair that is too
 *   long to say
 */
export function commonWords({ ids, width, slots, places, rows }: Pattern, other: Int32Array) {
  const high = other.length;
  if (high * width > MOST_KEPT) return undefined;
  if (kept.length < high * width) kept = new Int32Array(high * width * 2);
  for (let row = 0; row < high; row += 1) {
    const at = (places[slotOf({ slots, places }, other[row] as number)] as number) * width;
    let carry = 0;
    for (let word = 0; word < width; word += 1) {
      const before = row === 0 ? -1 : (kept[(row - 1) * width + word] as number);
      const found = before & (rows[at + word] as number);
      const sum = (before >>> 0) + (found >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      kept[row * width + word] = sum | 0 | (before & ~found);
    }
  }
  const matched = new Int32Array(high).fill(-1);
  const isSet = (row: number, column: number) =>
    (((kept[row * width + (column >> 5)] as number) >>> (column & 31)) & 1) === 1;
  let [row, column] = [high, ids.length];
  while (row > 0 && column > 0) {
    if (isSet(row - 1, column - 1)) column -= 1;
    else {
      row -= 1;
      if (row > 0 && !isSet(row - 1, column - 1)) continue;
      column -= 1;
      matched[row] = column;
    }
  }
  return matched;
}
