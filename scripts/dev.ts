/*
 * `npm run dev`: what `npm start` serves, and every change of a source file, a style or the data seen in the browser
 * at once. What takes no time is built here; what only the whole build makes (home, gallery, documentation, pictures, the
 * search index) follows some seconds after, from a process of its own.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { rm } from "node:fs/promises";
import { setPriority } from "node:os";
import { extname } from "node:path";
import { context } from "esbuild";
import type { CorpusDocument } from "../src/model/corpus.ts";
import { searchPart } from "../src/model/release-parts.ts";
import { LOSSES } from "../src/release/comparing/losses.ts";
import { composeRelease } from "../src/release/compose.ts";
import { type LocalNamespace, storeIn } from "../src/release/local-store.ts";
import { publishCorpus } from "../src/release/publish.ts";
import { buildAll, compileAll, replaceFiles } from "./build.ts";
import { buildSite } from "./build-site.ts";
import { buildWidgets } from "./build-widgets.ts";
import { readBuilt, workerOptions, writeBuilt } from "./build-worker.ts";
import { withReload } from "./dev-front.ts";
import { fillLocalIndex } from "./fill-local-index.ts";
import { LOCAL_INDEX, LOCAL_KV, localWorkerOptions, runLocalWorker } from "./local-worker.ts";
import { freePort } from "./port.ts";
import { dist, root } from "./root.ts";

/** Editors write in several steps. */
const PAUSE_MS = 40;
/** So long nothing may change before the whole build begins. */
const QUIET_MS = 1_500;
const WATCHED = ["src", "data"];
const READ = new Set([".ts", ".css", ".md", ".yaml", ".txt", ".svg", ".json"]);
/** What elements are made of. */
const OF_WIDGETS = /^src\/(widgets|quote|copying|words)\//;
/** What makes releases: this process has the code that was there when it began. */
const OF_RELEASES = /^src\/(corpus|release|search|model|quote)\//;

const port = await freePort("dev");

const changed = new Set<string>();
/** Whether changes are built: not before everything was built once. */
let isReady = false;
let working: Promise<void> = Promise.resolve();
let soon: ReturnType<typeof setTimeout> | undefined;
let later: ReturnType<typeof setTimeout> | undefined;
let whole: ChildProcess | undefined;
let indexing: Promise<void> = Promise.resolve();
for (const folder of WATCHED) {
  watch(`${root}/${folder}`, { recursive: true }, (_, name) => {
    if (name === null || !READ.has(extname(name))) return;
    changed.add(`${folder}/${name.replaceAll("\\", "/")}`);
    clearTimeout(soon);
    if (isReady) soon = setTimeout(begin, PAUSE_MS);
  });
}

const worker = `${dist}/worker`;
/** Where the whole build builds, which may be ended at any time. */
const besides = `${dist}.whole`;
let corpus = await compileAll();
let release = await buildAll(corpus);
let built = (await readBuilt(worker)).built;
let version = Date.now();
let isStale = false;

const options = () => ({
  port,
  kvFolder: LOCAL_KV,
  indexFolder: LOCAL_INDEX,
  // With every request: who changes the data wants to see it.
  bindings: { POINTER_SECONDS: "0" },
  adapt: (own: Parameters<typeof withReload>[0]) => withReload(own, () => String(version)),
});
const miniflare = await runLocalWorker(options());
await publishNow();
const bundle = await context({ ...workerOptions(root, worker), minify: false });
isReady = true;
console.log(`Common Commitment: http://localhost:${port}, and whatever you change is there at once`);
if (changed.size > 0) begin();

async function publishNow(): Promise<void> {
  const kv = await miniflare.getKVNamespace("CORPUS", "common-commitment");
  const store = storeIn(kv as unknown as LocalNamespace);
  await publishCorpus(store, corpus, { allow: LOSSES, indexOf: indexOfBefore });
  // Whoever edits waits for what was edited, not for the index of all documents.
  indexing = indexing.then(() => fillLocalIndex(miniflare, store)).catch(console.error);
}

/** Has the Worker run as it is built now, and browsers load again. */
async function show(): Promise<void> {
  await miniflare.setOptions(await localWorkerOptions(options()));
  version = Date.now();
}

/** Has browsers load again when the Worker that runs answers from what was published. */
async function showData(): Promise<void> {
  // Health waits for what is found in KV.
  await fetch(`http://127.0.0.1:${port}/healthz`);
  version = Date.now();
}

/** The documents are found by the words of before: making an index takes seconds. */
function indexOfBefore({ entry }: CorpusDocument): string {
  return release.parts[searchPart(entry.id)] ?? '{"texts":{},"version":0}';
}

async function rebuild(paths: readonly string[]): Promise<void> {
  const some = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  isStale ||= some(OF_RELEASES);
  if (some(/^data\//) && isStale) {
    console.log(
      "dev: the code that makes releases has changed: data waits for the whole build, or a new start",
    );
  } else if (some(/^data\//)) {
    corpus = await compileAll();
    release = composeRelease(corpus, indexOfBefore);
    await publishNow();
    await showData();
  }
  if (!some(/^src\//)) return;
  if (some(/^src\/.*\.ts$/)) await bundle.rebuild();
  if (some(/^src\/(site\/browser|site\/pages|words|copying|quote)\//)) {
    built = { ...built, files: await buildSite(root, `${dist}/assets`) };
    await writeBuilt(worker, release, built);
  }
  await show();
  if (!some(OF_WIDGETS)) return;
  await buildWidgets({ outDir: `${dist}/assets/widgets` });
  await show();
}

/** Builds everything, in a process that gives way to others. */
function buildWhole(): void {
  const child = spawn(process.execPath, ["scripts/build.ts"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DIST: besides },
  });
  whole = child;
  if (child.pid !== undefined) setPriority(child.pid, 10);
  child.on("exit", (code) => {
    if (whole !== child) return;
    whole = undefined;
    if (code !== 0) {
      console.error("dev: the whole build failed; what was there before stays");
      return void clearBesides(child);
    }
    working = working
      .then(async () => {
        await replaceFiles(dist, besides);
        const now = await readBuilt(worker);
        built = now.built;
        release = now.snapshot;
        corpus = await compileAll();
        await publishNow();
        await show();
        console.log("dev: everything is built");
      })
      .catch(report);
  });
}

/** Removes what a whole build left that was ended. */
async function clearBesides({ pid }: ChildProcess): Promise<void> {
  for (const folder of [besides, `${besides}.building-${pid}`]) {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ends the whole build, which is of what was there before, and waits until it is gone. */
async function endWhole(): Promise<void> {
  const child = whole;
  whole = undefined;
  if (child === undefined || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await gone;
  await clearBesides(child);
}

function report(error: unknown): void {
  console.error(`dev: ${error instanceof Error ? error.message : String(error)}`);
}

function begin(): void {
  clearTimeout(later);
  working = working
    .then(async () => {
      const paths = [...changed];
      changed.clear();
      if (paths.length === 0) return;
      const began = performance.now();
      await endWhole();
      await rebuild(paths);
      const named = paths.length > 3 ? `${paths.length} files` : paths.join(", ");
      console.log(`dev: ${named}: there after ${Math.round(performance.now() - began)} ms`);
    })
    .catch(report)
    .then(() => {
      clearTimeout(later);
      later = setTimeout(buildWhole, QUIET_MS);
    });
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, async () => {
    await Promise.all([endWhole(), bundle.dispose(), miniflare.dispose()]);
    process.exit(0);
  });
}
