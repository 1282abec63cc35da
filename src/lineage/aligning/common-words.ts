/** The words of a paragraph as numbers: the same number for the same word, small ones, which others can be indexed by. */
export type Numbered = Int32Array;

const BITS = 32;

/**
 * Measures how many words two paragraphs have in common in the same order: the longest common subsequence, many words at
 * once as the bits of a number (Hyyrö 2004). It counts them alone, in thousands of pairs; which words they are,
 * `common-run.ts` says.
 */
export class CommonWords {
  private pattern: Numbered = new Int32Array(0);
  /** How many numbers of 32 bits say in which places of the pattern a word stands. */
  private blocks = 0;
  /** For each word which of `masks` is its own; 0 for one that is not in the pattern. */
  private readonly own: Int32Array;
  private masks = new Int32Array(0);
  private row = new Int32Array(0);

  /** @param size all words have smaller numbers */
  constructor(size: number) {
    this.own = new Int32Array(size);
  }

  /** Takes the paragraph that others are then compared with. */
  take(pattern: Numbered): void {
    const { own } = this;
    for (const word of this.pattern) own[word] = 0;
    this.pattern = pattern;
    this.blocks = Math.ceil(pattern.length / BITS);
    const { blocks } = this;
    if (this.row.length < blocks) this.row = new Int32Array(blocks);
    const needed = (pattern.length + 1) * blocks;
    if (this.masks.length < needed) this.masks = new Int32Array(needed * 2);
    const { masks } = this;
    let different = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const word = pattern[at] as number;
      let mask = own[word] as number;
      if (mask === 0) {
        different += 1;
        mask = different;
        own[word] = mask;
        masks.fill(0, mask * blocks, (mask + 1) * blocks);
      }
      const place = mask * blocks + (at >>> 5);
      masks[place] = (masks[place] as number) | (1 << (at & 31));
    }
  }

  /** How many words it has in common with another, in order. */
  with(text: Numbered): number {
    const { row, masks, blocks, own } = this;
    row.fill(-1, 0, blocks);
    for (let at = 0; at < text.length; at += 1) {
      const mask = own[text[at] as number] as number;
      if (mask === 0) continue;
      const begin = mask * blocks;
      let carry = 0;
      for (let block = 0; block < blocks; block += 1) {
        const before = row[block] as number;
        const found = before & (masks[begin + block] as number);
        const sum = (before >>> 0) + (found >>> 0) + carry;
        carry = sum > 0xffffffff ? 1 : 0;
        row[block] = sum | (before & ~found);
      }
    }
    return this.count();
  }

  private count(): number {
    let zeros = 0;
    for (let block = 0; block < this.blocks; block += 1) {
      let bits = ~(this.row[block] as number);
      const rest = this.pattern.length - block * BITS;
      if (rest < BITS) bits &= (1 << rest) - 1;
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      zeros += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return zeros;
  }
}
