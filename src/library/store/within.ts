/** What was waited for has not come in time. */
export class TooLate extends Error {}

/**
 * Waits for work, but no longer than so many milliseconds.
 *
 * @throws {TooLate} where it takes longer
 */
export async function within<T>(patienceMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`no answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
