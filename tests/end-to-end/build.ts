import { buildAll } from "../../scripts/build.ts";

/** Builds once, before any of the tests: what they run is what would be deployed. */
export default async function setup(): Promise<void> {
  await buildAll();
}
