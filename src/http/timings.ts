/** What an answer waited for, in milliseconds, by what it was. */
export interface Timings {
  /** Waits for something, and remembers how long. */
  wait<T>(name: "release" | "index", work: Promise<T>): Promise<T>;
  /** `Server-Timing` of the answer, which is ready now. */
  header(): string;
}

/** `Server-Timing` of an answer that was ready before it was asked for. */
export const FROM_MEMORY = "memory";

/**
 * Takes the time of one answer. Where Workers run, the clock stands still while a program computes: what is waited for is
 * told, and not what is computed.
 */
export function takeTime(now: () => number = () => performance.now()): Timings {
  const began = now();
  const waited = new Map<string, number>();
  return {
    async wait(name, work) {
      const from = now();
      try {
        return await work;
      } finally {
        waited.set(name, (waited.get(name) ?? 0) + now() - from);
      }
    },
    header() {
      const told = [...waited, ["answer", now() - began] as const];
      return told.map(([name, ms]) => `${name};dur=${Math.round(ms * 10) / 10}`).join(", ");
    },
  };
}
