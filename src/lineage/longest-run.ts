/**
 * The longest run of numbers that are in order, not necessarily side by side.
 *
 * @param mayRepeat whether a number may stand behind the same one
 * @returns where they stand, in order; of runs that are as long, the one that ends with the least
 */
export function longestRun(numbers: readonly number[], mayRepeat = false): number[] {
  // Of runs of each length, where the one stands that ends with the least number; and what came before each.
  const ends: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  for (const [index, number] of numbers.entries()) {
    let from = 0;
    let to = ends.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const end = numbers[ends[middle] as number] as number;
      if (end < number || (mayRepeat && end === number)) from = middle + 1;
      else to = middle;
    }
    before[index] = ends[from - 1] ?? -1;
    ends[from] = index;
  }
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) run.push(at);
  return run.reverse();
}
