import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { BuildOptions } from "esbuild";
import type { Built } from "../src/http/built.ts";
import type { Release } from "../src/model/release.ts";
import { CHANGES_PART, searchPart, votesPart } from "../src/model/release-parts.ts";
import { buildFirstInOne } from "./first-in-one.ts";
import { zodOfItsOwn } from "./zod-of-its-own.ts";

const ENTRY = "src/worker.ts";
/** The parts of a release that are for searching, for comparing and for votes. */
const IS_LATE = new RegExp(`^(?:${[searchPart(""), votesPart(""), CHANGES_PART].join("|")})`);

/** Builds the Worker, and beside it what the build made: the snapshot that answers when KV can't, and names of files. */
export async function buildWorker(root: string, out: string, snapshot: Release, built: Built): Promise<void> {
  await mkdir(out, { recursive: true });
  await buildFirstInOne(workerOptions(root, out), ENTRY);
  await writeBuilt(out, snapshot, built);
}

/**
 * Writes what the build made beside the Worker. The parts of the snapshot are texts, which an isolate takes as they are when
 * one is wanted: reading a megabyte of JavaScript would be most of a cold start. What no quotation asks for is compressed: it
 * is most of them, and each byte of a Worker takes time before it starts. Node reads the same from `built.json`.
 */
export async function writeBuilt(out: string, snapshot: Release, built: Built): Promise<void> {
  const { parts, ...release } = snapshot;
  const files = Object.entries(parts).map(([part, text], index) =>
    IS_LATE.test(part)
      ? { part, file: `part${index}.bin`, how: "unpack", content: deflateRawSync(text, { level: 9 }) }
      : { part, file: `part${index}.txt`, how: "load", content: text },
  );
  const loading = files.map(
    ({ part, file, how }) => `${JSON.stringify(part)}:()=>${how}(import("./${file}"))`,
  );
  const lines = [
    "const load=async(text)=>(await text).default;",
    'const unpack=async(bytes)=>new Response(new Blob([await load(bytes)]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();',
    `export const snapshot={...${JSON.stringify(release)},parts:{${loading}}};`,
    `export const built=${JSON.stringify(built)};`,
  ];
  for (const { file, content } of files) await writeFile(`${out}/${file}`, content);
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
