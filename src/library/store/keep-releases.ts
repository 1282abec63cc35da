import {
  type KeyValueReader,
  type OpenRelease,
  openRelease,
  openSnapshot,
  readPointer,
} from "./open-release.ts";

/** How long a reader waits for KV at most; then the last good release answers, or the snapshot. */
const PATIENCE_MS = 1_000;
/** How long a look at KV in the background may take before it counts as failed. */
const BACKGROUND_PATIENCE_MS = 10_000;

/** How the isolate stands towards KV; what `/healthz` tells. */
export interface Health {
  release: string;
  source: OpenRelease["source"];
  /** Why KV could not be read at the last look, or null. */
  trouble: string | null;
}

export interface Releases {
  /**
   * The release to answer from, with the given document in memory where the release has it.
   *
   * @param kv the namespace, of this request
   * @param later keeps work alive after the answer, as `ExecutionContext.waitUntil` does
   */
  answerFrom(
    kv: KeyValueReader,
    later: (work: Promise<unknown>) => void,
    slug?: string,
  ): Promise<OpenRelease>;
  /** The release in memory, when nothing has to be waited for or looked at again. */
  ready(slug: string | undefined): OpenRelease | undefined;
  /** Looks at KV where that is due, waits for the result, and says how things stand. */
  health(kv: KeyValueReader, later: (work: Promise<unknown>) => void): Promise<Health>;
}

/**
 * Keeps one release in memory for the isolate's life and looks at the pointer again from time to time. No reader waits
 * for that look; when it fails, readers keep the release that they have.
 *
 * No promise is shared between requests: in workerd a promise that belongs to another request may never resolve.
 *
 * @param snapshot the release that was built into the Worker
 * @param intervalMs how long a look at the pointer holds
 * @param now a clock in milliseconds
 */
export function keepReleases(
  snapshot: { id: string; parts: Record<string, string> },
  intervalMs: number,
  now: () => number = Date.now,
): Releases {
  let current: OpenRelease | undefined;
  let trouble: string | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let started = 0;
  let applied = 0;

  async function look(kv: KeyValueReader): Promise<void> {
    const order = ++started;
    const { id, manifest } = await readPointer(kv);
    if (current?.source === "kv" && current.id === id) return;
    const next = await openRelease(kv, id, manifest);
    // What readers use now must be whole in the next release before they are turned to it.
    for (const slug of current?.documents.keys() ?? []) {
      if (next.catalogue.some((entry) => entry.id === slug)) await next.fetch(slug);
    }
    // A look that was overtaken by a later one knows an older release.
    if (order < applied) return;
    applied = order;
    current = next;
  }

  async function lookAndTell(kv: KeyValueReader): Promise<void> {
    lookedAt = now();
    // A look that takes long is trouble already, and may yet come to a good end.
    const impatience = setTimeout(() => {
      trouble = `KV did not answer within ${PATIENCE_MS} ms`;
    }, PATIENCE_MS);
    try {
      await within(BACKGROUND_PATIENCE_MS, look(kv));
      trouble = null;
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
    } finally {
      clearTimeout(impatience);
    }
  }

  const due = () => now() - lookedAt >= intervalMs;

  async function answerFrom(kv: KeyValueReader, later: (work: Promise<unknown>) => void, slug?: string) {
    if (current === undefined) {
      const looking = lookAndTell(kv);
      later(looking);
      await within(PATIENCE_MS + 10, looking).catch(() => undefined);
      current ??= openSnapshot(snapshot);
    } else if (due()) {
      lookedAt = now();
      later(lookAndTell(kv));
    }
    return withDocument(current, slug);
  }

  async function withDocument(release: OpenRelease, slug: string | undefined): Promise<OpenRelease> {
    if (slug === undefined || release.documents.has(slug)) return release;
    if (!release.catalogue.some((entry) => entry.id === slug)) return release;
    try {
      await within(PATIENCE_MS, release.fetch(slug));
      return release;
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
      const fallback = openSnapshot(snapshot);
      if (!fallback.catalogue.some((entry) => entry.id === slug)) throw error;
      await fallback.fetch(slug);
      current = fallback;
      return fallback;
    }
  }

  return {
    answerFrom,
    ready(slug) {
      if (current === undefined || due()) return undefined;
      return slug === undefined || current.documents.has(slug) ? current : undefined;
    },
    async health(kv, later) {
      if (current !== undefined && due()) {
        const looking = lookAndTell(kv);
        later(looking);
        await within(PATIENCE_MS + 10, looking).catch(() => undefined);
      }
      const release = current ?? (await answerFrom(kv, later));
      return { release: release.id, source: release.source, trouble };
    },
  };
}

/** Waits for work, but no longer than so many milliseconds. */
async function within<T>(patienceMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
