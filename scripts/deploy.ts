import { spawnSync } from "node:child_process";
import { corpusNamespace } from "../src/release/local-store.ts";
import { ReleaseError } from "../src/release/release-error.ts";
import { openRemoteStore, remoteNamespace } from "../src/release/remote-store.ts";
import { dist, root } from "./root.ts";
import { keepChunks, lastChunks, rememberChunks } from "./widgets/keep-chunks.ts";

/*
 * Builds, puts the widgets' chunks of the last deployments beside those of today, writes the release to Workers KV, makes
 * the index of its documents and deploys the Worker, in this order: a Worker that is deployed finds its release already
 * there. What is said besides goes to `npm run release`: `npm run deploy -- --allow=renamed-ids`.
 */
async function deploy(): Promise<void> {
  const store = openRemoteStore(remoteNamespace(await corpusNamespace(root)));
  const last = await lastChunks(store);
  run("scripts/build.ts");
  const chunks = await keepChunks(`${dist}/assets/widgets`, last, new Date());
  run("scripts/release.ts", "publish", "--remote", ...process.argv.slice(2));
  // Before the Worker is deployed: a chunk that is remembered and never served harms nobody.
  await rememberChunks(store, chunks);
  run("node_modules/wrangler/bin/wrangler.js", "deploy");
}

/** @throws {ReleaseError} where it comes to no good end, of which it has told itself */
function run(...words: string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0)
    throw new ReleaseError(`deploy: stopped at ${words.join(" ")}; nothing after it was done`);
}

deploy().catch((error: unknown) => {
  console.error(error instanceof ReleaseError ? error.message : error);
  process.exitCode = 1;
});
