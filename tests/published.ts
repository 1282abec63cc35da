import type { Environment } from "../src/http/bindings.ts";
import type { Release, ReleaseLog } from "../src/model/release.ts";
import { LOG_KEY } from "../src/model/release-parts.ts";
import { LOSSES } from "../src/release/comparing/losses.ts";
import { publish } from "../src/release/publish.ts";
import { type RunningApp, startApp } from "./app.ts";
import { type MemoryStore, memoryStore, textOf, utf8 } from "./release/memory-store.ts";

/** The app with a namespace in this process, to which releases are published one after the other. */
export interface PublishedApp extends RunningApp {
  store: MemoryStore;
  /** Publishes a release, as on some day, and waits until readers get it. */
  publish(release: Release, published?: string): Promise<void>;
  /** The release is no longer kept, as after pruning. */
  prune(id: string): void;
}

/**
 * Starts it: the first release is its snapshot too.
 *
 * @param first the first release, published on 1 November 2026
 */
export async function startPublished(
  first: Release,
  variables: Partial<Environment> = {},
): Promise<PublishedApp> {
  const store = memoryStore();
  const app = await startApp({ CORPUS: store, POINTER_SECONDS: "0", ...variables }, first);
  const logged = (): ReleaseLog => JSON.parse(textOf(store.values.get(LOG_KEY)) ?? "[]");

  async function publishOn(release: Release, published: string): Promise<void> {
    await publish(store, release, { allow: LOSSES });
    const [latest, ...earlier] = logged();
    store.values.set(LOG_KEY, utf8(JSON.stringify([{ ...latest, published }, ...earlier])));
    // The first request looks at the pointer, and the next is answered from what was found.
    await app.ask("/v1");
    await app.stop();
  }

  await publishOn(first, "2026-11-01T10:00:00.000Z");
  return {
    ...app,
    store,
    publish: (release, published = new Date().toISOString()) => publishOn(release, published),
    prune: (id) => void store.values.delete(`releases/${id}`),
  };
}

/** Starts it with three releases, published one after the other: on 1, 10 and 20 November 2026. */
export async function startPublishedInTurn(
  first: Release,
  second: Release,
  third: Release,
): Promise<PublishedApp> {
  const app = await startPublished(first);
  await app.publish(second, "2026-11-10T10:00:00.000Z");
  await app.publish(third, "2026-11-20T10:00:00.000Z");
  return app;
}
