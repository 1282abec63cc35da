import type { Built } from "./http/built.ts";
import type { Snapshot } from "./model/release.ts";

/* What `scripts/build-worker.ts` writes beside the Worker. Nothing but `worker.ts` reads it. */

/** The release that was current when the Worker was built. */
export declare const snapshot: Snapshot;
export declare const built: Built;
