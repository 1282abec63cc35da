import { readdir } from "node:fs/promises";
import { extname } from "node:path";
import { Miniflare, type MiniflareOptions, type WorkerOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { LOCAL_STATE } from "../src/release/local-store.ts";
import { dist, root } from "./root.ts";

/** What a run of the Worker on this machine may want otherwise than wrangler.toml. */
export interface LocalWorker {
  port?: number;
  /** Where KV is kept; without it, in memory. */
  kvFolder?: string;
  /** Where D1 is kept; without it, in memory. */
  indexFolder?: string;
  bindings?: Record<string, string>;
  /** Changes the Worker's options, and may add Workers beside it. */
  adapt?: (worker: WorkerOptions) => WorkerOptions[];
}

/** What a module is, by the end of its name: as wrangler.toml has it. */
const TYPES: Readonly<Record<string, string>> = { ".js": "ESModule", ".txt": "Text", ".bin": "Data" };

/**
 * Runs the built Worker in workerd, by wrangler.toml, as Cloudflare would.
 *
 * @throws when the port is taken
 */
export async function runLocalWorker(options: LocalWorker = {}): Promise<Miniflare> {
  const miniflare = new Miniflare(await localWorkerOptions(options));
  await miniflare.ready;
  return miniflare;
}

/** How Miniflare runs the Worker as it is built now. */
export async function localWorkerOptions(options: LocalWorker = {}): Promise<MiniflareOptions> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(`${root}/wrangler.toml`);
  const folder = `${dist}/worker`;
  const files = (await readdir(folder)).filter((name) => extname(name) in TYPES).sort();
  const worker = {
    ...workerOptions,
    name: "common-commitment",
    rootPath: folder,
    // The first module is the Worker.
    modules: files
      .sort((one) => (one === "index.js" ? -1 : 1))
      .map((name) => ({
        type: TYPES[extname(name)],
        path: `${folder}/${name}`,
      })),
    modulesRoot: folder,
    assets: { ...(workerOptions as { assets?: object }).assets, directory: `${dist}/assets` },
    bindings: { ...(workerOptions as { bindings?: object }).bindings, ...options.bindings },
  } as unknown as WorkerOptions;
  const workers = options.adapt === undefined ? [worker] : options.adapt(worker);
  return {
    host: "127.0.0.1",
    port: options.port ?? 0,
    ...(options.kvFolder === undefined ? {} : { kvPersist: options.kvFolder }),
    ...(options.indexFolder === undefined ? {} : { d1Persist: options.indexFolder }),
    cf: false,
    workers,
  } as MiniflareOptions;
}

/** Where `npm start` and `npm run release` keep the local KV. */
export const LOCAL_KV = `${root}/${LOCAL_STATE}/kv`;
/** … and the local D1, with the index of all documents. */
export const LOCAL_INDEX = `${root}/${LOCAL_STATE}/d1`;
