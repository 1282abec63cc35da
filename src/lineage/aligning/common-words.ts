/** The words of a paragraph as numbers: the same number for the same word, small ones, which others can be indexed by. */
export type Numbered = Int32Array;

const BITS = 32;

/**
 * Measures how many words two paragraphs have in common in the same order: the longest common subsequence, many words at
 * once as the bits of a number (Hyyrö 2004).
 */
export class CommonWords {
  private readonly masks: Uint32Array[] = [];
  private row = new Uint32Array(0);
  private pattern: Numbered = new Int32Array(0);
  private blocks = 0;

  /** Takes the paragraph that others are then compared with. */
  take(pattern: Numbered): void {
    for (const word of this.pattern) this.masks[word]?.fill(0);
    this.pattern = pattern;
    this.blocks = Math.ceil(pattern.length / BITS);
    if (this.row.length < this.blocks) {
      this.row = new Uint32Array(this.blocks);
      this.masks.length = 0;
    }
    for (let at = 0; at < pattern.length; at += 1) {
      const word = pattern[at] as number;
      let mask = this.masks[word];
      if (mask === undefined) {
        mask = new Uint32Array(this.row.length);
        this.masks[word] = mask;
      }
      mask[at >>> 5] = (mask[at >>> 5] as number) | (1 << (at & 31));
    }
  }

  /** How many words it has in common with another, in order. */
  with(text: Numbered): number {
    return this.count(this.advance(text));
  }

  private advance(text: Numbered): Uint32Array {
    const { row, masks, blocks } = this;
    row.fill(0xffffffff);
    for (const word of text) {
      const mask = masks[word];
      if (mask === undefined) continue;
      let carry = 0;
      for (let block = 0; block < blocks; block += 1) {
        const before = row[block] as number;
        const has = mask[block] as number;
        const sum = before + ((before & has) >>> 0) + carry;
        carry = sum > 0xffffffff ? 1 : 0;
        row[block] = sum | (before & ~has);
      }
    }
    return row;
  }

  private count(row: Uint32Array): number {
    let zeros = 0;
    for (let block = 0; block < this.blocks; block += 1) {
      let bits = ~(row[block] as number);
      const rest = this.pattern.length - block * BITS;
      if (rest < BITS) bits &= (1 << rest) - 1;
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      zeros += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return zeros;
  }
}

/** Which words of one paragraph stand in another too, in order: for each its place there, or -1. Slower than counting. */
export function commonPlaces(one: Numbered, other: Numbered): Int32Array {
  const [wide, high] = [other.length + 1, one.length + 1];
  const most = new Uint16Array(wide * high);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const at = i * wide + j;
      most[at] =
        one[i] === other[j]
          ? (most[at + wide + 1] as number) + 1
          : Math.max(most[at + wide] as number, most[at + 1] as number);
    }
  }
  const places = new Int32Array(one.length).fill(-1);
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) places[i++] = j++;
    else if ((most[(i + 1) * wide + j] as number) >= (most[i * wide + j + 1] as number)) i += 1;
    else j += 1;
  }
  return places;
}
