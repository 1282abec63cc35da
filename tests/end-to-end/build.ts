import type { TestProject } from "vitest/node";
import { buildAll } from "../../scripts/build.ts";
import { changesIn, documentsOf } from "../../scripts/index-of.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { builtRelease, startWorker } from "./worker.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built Worker runs that tests share. */
    workerOrigin: string;
  }
}

/** Builds once, before any of the tests, and starts what was built: what they ask is what would be deployed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A run for another engine right after the first one has the same files.
  if (!process.env.TEST_BUILT) await buildAll();
  const worker = await startWorker();
  const release = await builtRelease();
  await fillIndex(worker.index, release.id, textsOf(documentsOf(release)), changesIn(release));
  project.provide("workerOrigin", worker.origin);
  return () => worker.stop();
}
