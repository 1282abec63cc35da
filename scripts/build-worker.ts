import { mkdir, writeFile } from "node:fs/promises";
import { type BuildOptions, build } from "esbuild";
import type { Built } from "../src/http/built.ts";
import type { Release } from "../src/model/release.ts";

/** Builds the Worker, and beside it what the build made: the snapshot that answers when KV can't, and names of files. */
export async function buildWorker(root: string, out: string, snapshot: Release, built: Built): Promise<void> {
  await mkdir(out, { recursive: true });
  await build(workerOptions(root, out));
  await writeBuilt(out, snapshot, built);
}

/** Writes what the build made beside the Worker. */
export async function writeBuilt(out: string, snapshot: Release, built: Built): Promise<void> {
  const module = `export const snapshot=${JSON.stringify(snapshot)};\nexport const built=${JSON.stringify(built)};\n`;
  await writeFile(`${out}/built.js`, module);
}

/** How the Worker is bundled. */
export function workerOptions(root: string, out: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: { index: "src/worker.ts" },
    outdir: out,
    bundle: true,
    // The pages are modules of their own, which the Worker loads when it is asked for one.
    splitting: true,
    chunkNames: "[name]-[hash]",
    minify: true,
    sourcemap: "external",
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["./built.js"],
    logLevel: "warning",
  };
}
