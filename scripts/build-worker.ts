import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { BuildOptions } from "esbuild";
import type { Built } from "../src/http/built.ts";
import type { Release } from "../src/model/release.ts";
import { buildFirstInOne } from "./first-in-one.ts";
import { zodOfItsOwn } from "./zod-of-its-own.ts";

const ENTRY = "src/worker.ts";

/** Builds the Worker, and beside it what the build made: the snapshot that answers when KV can't, and names of files. */
export async function buildWorker(root: string, out: string, snapshot: Release, built: Built): Promise<void> {
  await mkdir(out, { recursive: true });
  await buildFirstInOne(workerOptions(root, out), ENTRY);
  await writeBuilt(out, snapshot, built);
}

/**
 * Writes what the build made beside the Worker. The parts of the snapshot are texts, which an isolate takes as they are when
 * one is wanted: reading a megabyte of JavaScript would be most of a cold start. Node reads the same from `built.json`.
 */
export async function writeBuilt(out: string, snapshot: Release, built: Built): Promise<void> {
  const { parts, ...release } = snapshot;
  const texts = Object.entries(parts).map(([part, text], index) => ({
    part,
    text,
    file: `part${index}.txt`,
  }));
  const loading = texts.map(({ part, file }) => `${JSON.stringify(part)}:()=>load(import("./${file}"))`);
  const lines = [
    "const load=async(text)=>(await text).default;",
    `export const snapshot={...${JSON.stringify(release)},parts:{${loading}}};`,
    `export const built=${JSON.stringify(built)};`,
  ];
  for (const { file, text } of texts) await writeFile(`${out}/${file}`, text);
  await writeFile(`${out}/built.js`, `${lines.join("\n")}\n`);
  await writeFile(beside(out), JSON.stringify({ snapshot, built }));
}

/** Reads what {@link writeBuilt} wrote last. */
export async function readBuilt(out: string): Promise<{ snapshot: Release; built: Built }> {
  return JSON.parse(await readFile(beside(out), "utf8"));
}

const beside = (out: string) => `${dirname(out)}/built.json`;

/** How the Worker is bundled. */
export function workerOptions(root: string, out: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: { index: ENTRY },
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
    plugins: [zodOfItsOwn],
    logLevel: "warning",
  };
}
