import type { CorpusEntry } from "../../model/corpus.ts";
import type { ReleaseLog, Snapshot } from "../../model/release.ts";
import { keepEarlier, type Named } from "./earlier-releases.ts";
import { keepParts } from "./keep-parts.ts";
import {
  type KeptRelease,
  type KnownRelease,
  NothingPublished,
  openRelease,
  openSnapshot,
  readPointer,
} from "./known-release.ts";
import { type OpenRelease, openTo, type Wanted } from "./open-release.ts";
import type { KeyValueReader } from "./read-kv.ts";
import { readLog } from "./read-log.ts";
import { within } from "./within.ts";

/** How long a reader waits for KV at most; then the last good release answers, or the snapshot. */
const PATIENCE_MS = 1_000;
/** How long a look at KV in the background may take before it counts as failed. */
const BACKGROUND_PATIENCE_MS = 10_000;
/** How long a reader waits who asks for an earlier release: it may take three reads, one after the other. */
const PATIENCE_FOR_EARLIER_MS = 3_000;
/** Who began to walk through a list within this time goes on in the release that it was begun in … */
const A_WALK_MS = 86_400_000;
/** … if that is one of so many before the current one: whatever is asked for, no more are looked through. */
const MOST_WALKED = 3;
/** So many documents that were asked for last must be whole in a release before readers are turned to it. */
const MOST_IN_USE = 16;

/** How the isolate stands towards KV; what `/healthz` tells. */
export interface Health {
  release: string;
  source: OpenRelease["source"];
  /** Why KV could not be read at the last look, or null. */
  trouble: string | null;
  /** Since when it could not, as far as this isolate knows: ISO 8601; null where all is well. */
  since: string | null;
}

/** What a request needs of a release before it can be answered. */
export interface Needed extends Wanted {
  /** The ids of the documents that are to be open, where the release has them. */
  documents?(catalogue: readonly CorpusEntry[]): readonly string[];
}

/** A release that a request names; or why it is not to be had. */
export type NamedRelease = { release: OpenRelease } | Exclude<Named, { release: KnownRelease }>;

type Later = (work: Promise<unknown>) => void;

export interface Releases {
  /**
   * The release to answer from, open to this request.
   *
   * @param kv the namespace, of this request
   * @param later keeps work alive after the answer, as `ExecutionContext.waitUntil` does
   * @throws where a document that is needed can be read nowhere
   */
  answerFrom(kv: KeyValueReader, later: Later, needed?: Needed): Promise<OpenRelease>;
  /** The same, where nothing has to be waited for or looked at again. */
  ready(kv: KeyValueReader, needed?: Needed): OpenRelease | undefined;
  /**
   * The release that a request names by its id, or by the beginning of it, open to this request; or why there is none.
   *
   * @throws where KV can't be read
   */
  named(kv: KeyValueReader, later: Later, wanted: string, needed?: Needed): Promise<NamedRelease>;
  /** Opens a release by its id, without a document of it: undefined where it is not kept. */
  kept(kv: KeyValueReader, id: string): Promise<KeptRelease | undefined>;
  /** What readers were turned to, the last first, up to the release in memory. */
  log(kv: KeyValueReader): Promise<ReleaseLog>;
  /** The ids of the releases that readers got within the last day, before the one in memory; few. */
  lately(kv: KeyValueReader): Promise<string[]>;
  /** The release in memory, where nothing has to be looked at again. */
  known(): KnownRelease | undefined;
  /** Looks at KV where that is due, waits for the result, and says how things stand. */
  health(kv: KeyValueReader, later: Later): Promise<Health>;
}

/**
 * Keeps one release in memory for the isolate's life and looks at the pointer again from time to time. No reader waits
 * for that look; when it fails, readers keep the release that they have.
 *
 * No promise is shared between requests: in workerd a promise that belongs to another request may never resolve.
 *
 * @param snapshot the release that was built into the Worker
 * @param intervalMs how long a look at the pointer holds
 * @param first the id of the deployment's first document, as it is configured
 * @param now a clock in milliseconds
 */
export function keepReleases(
  snapshot: Snapshot,
  intervalMs: number,
  first?: string,
  now: () => number = Date.now,
): Releases {
  const kept = keepParts();
  const earlier = keepEarlier(first);
  let current: KnownRelease | undefined;
  /** The release that readers would get, had a document of it not been damaged: it still has those that no other has. */
  let impaired: KnownRelease | undefined;
  /** The documents that were asked for last, and what was wanted of them. */
  const inUse = new Map<string, Wanted>();
  let trouble: string | null = null;
  let since: string | null = null;
  let isPublished = true;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let started = 0;
  let applied = 0;

  function isIn(what: string): void {
    trouble = what;
    since ??= new Date(now()).toISOString();
  }

  async function look(kv: KeyValueReader): Promise<void> {
    const order = ++started;
    const id = await readPointer(kv);
    if (current?.source === "kv" && current.id === id) return;
    const next = await openRelease(kv, id, first);
    // What readers use now must be whole in the next release before they are turned to it.
    const opened = openTo(next, kept, kv, BACKGROUND_PATIENCE_MS);
    for (const [slug, wanted] of [...inUse]) await opened.open(slug, wanted);
    // A look that was overtaken by a later one knows an older release.
    if (order < applied) return;
    applied = order;
    current = next;
    impaired = undefined;
  }

  async function lookAndTell(kv: KeyValueReader): Promise<void> {
    lookedAt = now();
    // A look that takes long is trouble already, and may yet come to a good end.
    const impatience = setTimeout(() => {
      isIn(`KV did not answer within ${PATIENCE_MS} ms`);
    }, PATIENCE_MS);
    try {
      await within(BACKGROUND_PATIENCE_MS, look(kv));
      trouble = null;
      since = null;
      isPublished = true;
    } catch (error) {
      isIn(told(error));
      isPublished = !(error instanceof NothingPublished);
    } finally {
      clearTimeout(impatience);
    }
  }

  const due = () => now() - lookedAt >= intervalMs;

  async function answerFrom(kv: KeyValueReader, later: Later, needed: Needed = {}): Promise<OpenRelease> {
    if (current === undefined) {
      const looking = lookAndTell(kv);
      later(looking);
      await within(PATIENCE_MS + 10, looking).catch(() => undefined);
      // A look that ended meanwhile found what readers are to get.
      const carried = current ?? (await openSnapshot(snapshot));
      current ??= carried;
    } else if (due()) {
      lookedAt = now();
      later(lookAndTell(kv));
    }
    const release = current;
    const { found, missing } = await openIn(release, kv, needed).catch((error: unknown) => {
      isIn(told(error));
      return openInSnapshot(release, kv, needed, error);
    });
    if (missing.length === 0 || found.source === "kv" || !isPublished) return found;
    // The snapshot has but the annotated documents: of any other it can't say that there is none.
    if (impaired === undefined) throw new Error(trouble ?? "the snapshot does not have every document");
    return (await openIn(impaired, kv, needed)).found;
  }

  /** Opens a release and what is needed of it, and says which documents it does not have. */
  async function openIn(release: KnownRelease, kv: KeyValueReader, needed: Needed) {
    const found = openTo(release, kept, kv, PATIENCE_MS);
    const slugs = needed.documents?.(found.catalogue) ?? [];
    for (const slug of slugs) if ((await found.open(slug, needed)) !== undefined) use(slug, needed);
    return { found, missing: slugs.filter((slug) => !found.documents.has(slug)) };
  }

  async function openInSnapshot(failed: KnownRelease, kv: KeyValueReader, needed: Needed, error: unknown) {
    const fallback = await openSnapshot(snapshot);
    const opened = await openIn(fallback, kv, needed);
    if (opened.missing.length > 0) throw error;
    if (failed.source === "kv") impaired = failed;
    current = fallback;
    return opened;
  }

  async function named(kv: KeyValueReader, wanted: string, needed: Needed): Promise<NamedRelease> {
    const isOwn = current?.id !== snapshot.id && snapshot.id.startsWith(wanted);
    const own = isOwn ? await openSnapshot(snapshot) : [];
    const found = await earlier.named(kv, wanted, [current ?? [], own].flat());
    if (!("release" in found)) return found;
    const opened = openTo(found.release, kept, kv, PATIENCE_FOR_EARLIER_MS, true);
    for (const slug of needed.documents?.(opened.catalogue) ?? []) await opened.open(slug, needed);
    return { release: opened };
  }

  const log = (kv: KeyValueReader) => readLog(kv, current?.id ?? "");

  function use(slug: string, { languages, index }: Needed): void {
    inUse.delete(slug);
    inUse.set(slug, { languages, index });
    const [oldest] = inUse.keys();
    if (inUse.size > MOST_IN_USE && oldest !== undefined) inUse.delete(oldest);
  }

  return {
    answerFrom,
    ready(kv, needed = {}) {
      if (current === undefined || due()) return undefined;
      const found = openTo(current, kept, kv, PATIENCE_MS);
      for (const slug of needed.documents?.(found.catalogue) ?? []) {
        if (!found.openNow(slug, needed) || !found.documents.has(slug)) return undefined;
        use(slug, needed);
      }
      return found;
    },
    async named(kv, later, wanted, needed = {}) {
      if (current === undefined || due()) await answerFrom(kv, later);
      return within(PATIENCE_FOR_EARLIER_MS, named(kv, wanted, needed));
    },
    async kept(kv, id) {
      const opening = current?.id === id ? current : within(PATIENCE_FOR_EARLIER_MS, earlier.open(kv, id));
      const found = (await opening) ?? (snapshot.id === id ? await openSnapshot(snapshot) : undefined);
      return found && { ...found, open: (bundle) => found.open(kv, bundle) };
    },
    log: (kv) => within(PATIENCE_MS, log(kv)),
    async lately(kv) {
      const turns = await within(PATIENCE_MS, log(kv));
      const since = new Date(now() - A_WALK_MS).toISOString();
      const left = turns.filter((_, at) => at === 0 || (turns[at - 1]?.published ?? "") >= since);
      return [...new Set(left.map(({ id }) => id))].filter((id) => id !== current?.id).slice(0, MOST_WALKED);
    },
    known: () => (current === undefined || due() ? undefined : current),
    async health(kv, later) {
      if (current !== undefined && due()) {
        const looking = lookAndTell(kv);
        later(looking);
        await within(PATIENCE_MS + 10, looking).catch(() => undefined);
      }
      const release = current ?? (await answerFrom(kv, later));
      return { release: release.id, source: release.source, trouble, since };
    },
  };
}

/** What went wrong, below what a reader is told. */
function told(error: unknown): string {
  const { cause, message } = error instanceof Error ? error : new Error(String(error));
  return cause instanceof Error ? cause.message : message;
}
