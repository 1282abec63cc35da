import type { Miniflare, WorkerOptions } from "miniflare";
import { readBuilt } from "../../scripts/build-worker.ts";
import { runLocalWorker } from "../../scripts/local-worker.ts";
import { dist } from "../../scripts/root.ts";
import type { Release } from "../../src/model/release.ts";
import { POINTER_KEY } from "../../src/model/release-parts.ts";
import type { KeyValueStore } from "../../src/release/key-value-store.ts";
import { type LocalNamespace, storeIn } from "../../src/release/local-store.ts";
import { publish } from "../../src/release/publish.ts";
import { type D1, databaseOf, type IndexDatabase } from "../../src/search/across/database.ts";

/** What can be wrong with Workers KV. */
export type Fault =
  | "none"
  | "fails"
  | "hangs"
  | "lacks the key"
  | "holds half a value"
  | "holds other bytes"
  | "points to a release that is gone"
  | "is of a schema that nobody knows";

/** The built Worker, running in workerd. */
export interface ServedWorker {
  origin: string;
  /** Sends a request to the Worker. */
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** One with a KV namespace of its own, which a test may break. */
export interface RunningWorker extends ServedWorker {
  store: KeyValueStore;
  /** The index of all documents, which is empty. */
  index: IndexDatabase;
  /** Makes KV faulty from now on, or sound again. */
  breakKv(fault: Fault): Promise<void>;
  stop(): Promise<void>;
}

let read: Promise<Release> | undefined;

/** The release that was built into the Worker, which nobody changes. */
export function builtRelease(): Promise<Release> {
  read ??= readBuilt(`${dist}/worker`).then(({ snapshot }) => snapshot);
  return read;
}

/*
 * The binding that stands between the Worker and the real namespace. It is a binding of Miniflare's, outside our own
 * code: the store that we ship is what is tested.
 */
const FAULTY_NAMESPACE = `
export default function (env) {
  return {
    async get(key, options) {
      const fault = await env.CONTROL.get("fault");
      if (fault === "fails") throw new Error("KV GET failed: 500 Internal Server Error");
      if (fault === "hangs") await new Promise((resolve) => setTimeout(resolve, 30_000));
      if (fault === "lacks the key") return null;
      const pointsTo = (pointer) => new TextEncoder().encode(JSON.stringify(pointer)).buffer;
      if (key === ${JSON.stringify(POINTER_KEY)}) {
        if (fault === "points to a release that is gone") return pointsTo({ schema: 2, release: "0".repeat(64) });
        if (fault === "is of a schema that nobody knows") return pointsTo({ schema: 99, release: "0".repeat(64) });
      }
      const value = await env.INNER.get(key, "arrayBuffer");
      if (fault === "holds other bytes" && value !== null)
        return new Uint8Array(value).map((byte, at) => (at % 97 === 7 ? byte ^ 0x15 : byte)).buffer;
      return fault === "holds half a value" && value !== null ? value.slice(0, value.byteLength / 2) : value;
    },
  };
}`;

/**
 * Starts the built Worker, as wrangler.toml has it, with the built release in real KV.
 *
 * @param bindings variables that a test wants otherwise than wrangler.toml
 * @param published false leaves KV empty
 * @param release what is published, where it is not the built one
 * @param limit how many costly requests a client may make; as many as it likes where it is not said: all tests are one
 */
export async function startWorker(
  bindings: Record<string, string> = {},
  {
    published = true,
    release,
    limit,
  }: { published?: boolean; release?: Release | undefined; limit?: number } = {},
): Promise<RunningWorker> {
  const adapt = (worker: WorkerOptions) => withFaultyNamespace(withLimit(worker, limit));
  const miniflare = await runLocalWorker({ bindings, adapt });
  const origin = (await miniflare.ready).origin;
  const store = await openStore(miniflare);
  if (published) await publish(store, release ?? (await builtRelease()));
  const control = await namespace(miniflare, "CONTROL");
  return {
    origin,
    store,
    index: databaseOf((await miniflare.getD1Database("INDEX", "common-commitment")) as unknown as D1),
    ask: asking(origin),
    breakKv: (fault) => control.put("fault", fault),
    stop: () => miniflare.dispose(),
  };
}

/** Sends requests to a Worker. */
export function asking(origin: string): ServedWorker["ask"] {
  return (path, init) => reach(`${origin}${path}`, { redirect: "manual", ...init });
}

/** Sends a request, once more where workerd was just closing the connection that was kept from the one before. */
export async function reach(address: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code !== "UND_ERR_SOCKET" && code !== "ECONNRESET") throw error;
    return fetch(address, init);
  }
}

function withLimit(worker: WorkerOptions, limit: number | undefined): WorkerOptions {
  const { ratelimits, ...rest } = worker as { ratelimits?: Record<string, { simple: object }> };
  const { LIMITER } = ratelimits ?? {};
  if (limit === undefined || LIMITER === undefined) return rest as unknown as WorkerOptions;
  const limited = { LIMITER: { ...LIMITER, simple: { ...LIMITER.simple, limit } } };
  return { ...rest, ratelimits: limited } as unknown as WorkerOptions;
}

function withFaultyNamespace(worker: WorkerOptions): WorkerOptions[] {
  const { kvNamespaces: _, ...rest } = worker as { kvNamespaces?: unknown };
  return [
    { ...rest, wrappedBindings: { CORPUS: { scriptName: "faulty-kv" } } } as unknown as WorkerOptions,
    {
      name: "faulty-kv",
      modules: true,
      script: FAULTY_NAMESPACE,
      kvNamespaces: { INNER: "inner", CONTROL: "control" },
    } as unknown as WorkerOptions,
  ];
}

interface Namespace extends LocalNamespace {
  put(key: string, value: string | ArrayBuffer): Promise<void>;
}

async function namespace(miniflare: Miniflare, binding: "INNER" | "CONTROL"): Promise<Namespace> {
  return (await miniflare.getKVNamespace(binding, "faulty-kv")) as unknown as Namespace;
}

async function openStore(miniflare: Miniflare): Promise<KeyValueStore> {
  return storeIn(await namespace(miniflare, "INNER"));
}
