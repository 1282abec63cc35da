/** The words of a paragraph as numbers: the same number for the same word, small ones, which others can be indexed by. */
export type Numbered = Int32Array;

const BITS = 32;

/**
 * Measures how many words two paragraphs have in common in the same order: the longest common subsequence, many words at
 * once as the bits of a number (Hyyrö 2004). It counts them alone, in thousands of pairs; which words they are,
 * `common-run.ts` says.
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
    row.fill(0xffffffff, 0, blocks);
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
