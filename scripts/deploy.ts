import { spawnSync } from "node:child_process";
import { root } from "./root.ts";

/*
 * Builds, writes the release to Workers KV, makes the index of its documents and deploys the Worker, in this order: a
 * Worker that is deployed finds its release already there.
 */
for (const words of [
  ["scripts/build.ts"],
  ["scripts/release.ts", "--remote"],
  ["node_modules/wrangler/bin/wrangler.js", "deploy"],
]) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    console.error(`deploy: stopped at ${words.join(" ")}; nothing after it was done`);
    process.exit(1);
  }
}
