import type { Numbered } from "./common-words.ts";

/** How much each word tells, by its number: one that stands in few paragraphs tells more. */
export type Telling = Float64Array;

/** How much words tell. */
export function toldBy(words: Numbered, telling: Telling): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum += telling[words[at] as number] as number;
  return sum;
}

/**
 * Counts how many words a paragraph shares with each of some others, in any order, and how much these tell: by a list of
 * the paragraphs that each word stands in.
 */
export class SharedWords {
  /** For each of the others how many words it shares with the one that was asked about last, … */
  readonly shared: Int32Array;
  /** … and how much these tell. */
  readonly told: Float64Array;
  private readonly telling: Telling;
  /** Where each word's paragraphs begin in the two lists: which they are, and how often it stands there. */
  private readonly begins: Int32Array;
  private readonly standsIn: Int32Array;
  private readonly times: Int32Array;
  private readonly counts: Int32Array;

  /** @param others their words, all of them with smaller numbers than there are in `telling` */
  constructor(others: readonly Numbered[], telling: Telling) {
    const size = telling.length;
    this.telling = telling;
    this.shared = new Int32Array(others.length);
    this.told = new Float64Array(others.length);
    this.counts = new Int32Array(size);
    this.begins = new Int32Array(size + 1);
    const last = new Int32Array(size).fill(-1);
    for (const [index, words] of others.entries()) {
      for (const word of words) {
        if (last[word] === index) continue;
        last[word] = index;
        this.begins[word + 1] = 1 + (this.begins[word + 1] as number);
      }
    }
    for (let word = 0; word < size; word += 1)
      this.begins[word + 1] = (this.begins[word + 1] as number) + (this.begins[word] as number);
    const ends = this.begins.slice();
    this.standsIn = new Int32Array(this.begins[size] as number);
    this.times = new Int32Array(this.standsIn.length);
    last.fill(-1);
    for (const [index, words] of others.entries()) {
      for (const word of words) {
        if (last[word] !== index) {
          last[word] = index;
          this.standsIn[ends[word] as number] = index;
          ends[word] = 1 + (ends[word] as number);
        }
        const place = (ends[word] as number) - 1;
        this.times[place] = 1 + (this.times[place] as number);
      }
    }
  }

  /** Counts in `shared` and `told` what each has of a paragraph's words: what stands in both three times is three words. */
  with(words: Numbered): void {
    const { shared, told, telling, begins, standsIn, times, counts } = this;
    shared.fill(0);
    told.fill(0);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as number;
      counts[word] = (counts[word] as number) + 1;
    }
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as number;
      const many = counts[word] as number;
      if (many === 0) continue;
      counts[word] = 0;
      const tells = telling[word] as number;
      const end = begins[word + 1] as number;
      for (let place = begins[word] as number; place < end; place += 1) {
        const index = standsIn[place] as number;
        const often = times[place] as number;
        const both = often < many ? often : many;
        shared[index] = (shared[index] as number) + both;
        let sum = told[index] as number;
        for (let time = 0; time < both; time += 1) sum += tells;
        told[index] = sum;
      }
    }
  }
}
