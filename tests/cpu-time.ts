/**
 * How much of the processor's time something takes at the least of a few tries, in ms, whatever else the machine does: a
 * collection of garbage that others left may fall into one of them.
 */
export function leastCpuTime(run: () => void, tries = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries; count += 1) {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
