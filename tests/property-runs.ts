/**
 * How often a property is tried: so many times in `npm test`, and `PROPERTY_RUNS` times as often where that is set. What
 * is tried is drawn anew each time; what fails is told with its seed and in its smallest form.
 */
export function propertyRuns(times: number): number {
  return times * Number(process.env.PROPERTY_RUNS ?? 1);
}
