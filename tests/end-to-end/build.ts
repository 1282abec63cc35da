import { buildAll } from "../../scripts/build.ts";

/** Builds once, before any of the tests: what they run is what would be deployed. */
export default async function setup(): Promise<void> {
  // A run for another engine right after the first one has the same files.
  if (!process.env.TEST_BUILT) await buildAll();
}
