/*
 * The API in a process of its own, as an isolate is one: with the memory that Cloudflare gives it, and with nothing in it
 * but what it was asked for. What a request takes is the time of the one thread that an isolate has, that of SQLite taken
 * off, which is D1's; collecting garbage on that thread is in it, and told besides: it is that of many requests before.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PerformanceObserver, performance } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { apiRoutes } from "../../src/api/index.ts";
import { createApp } from "../../src/http/app.ts";
import type { Release } from "../../src/model/release.ts";
import { boundAsD1, openSqliteIndex } from "../../src/release/sqlite-index.ts";

const [, , database = "", folder = "", snapshotFile = ""] = process.argv;

/** What is asked of it: a path, to which JSON may be sent, or to begin anew, as a new isolate does. */
export type Order = { path: string; json?: unknown } | { anew: true };

/** What it answers. */
export interface Served {
  status: number;
  text: string;
  /** Of the clock, in ms. */
  sql: number;
  /** Of the thread, in ms: what it does not wait. */
  worker: number;
  /** … of that, collecting garbage. */
  garbage: number;
  /** Of KV. */
  reads: number;
}

const index = openSqliteIndex(database);
let sql = 0;
let reads = 0;
let garbage = 0;
new PerformanceObserver((seen) => {
  for (const { duration } of seen.getEntries()) garbage += duration;
}).observe({ entryTypes: ["gc"] });
const INDEX = boundAsD1({
  async batch(statements) {
    const start = performance.now();
    const rows = await index.batch(statements);
    sql += performance.now() - start;
    return rows;
  },
});
const CORPUS = {
  async get(key: string) {
    reads += 1;
    const value = await readFile(join(folder, encodeURIComponent(key))).catch(() => undefined);
    return value === undefined ? null : new Uint8Array(value).buffer;
  },
};
// Made elsewhere: what reads YAML and XML would be here with all its code, and an isolate has none of it.
const snapshot = JSON.parse(await readFile(snapshotFile, "utf8")) as Release;
const env = { CORPUS, INDEX, POINTER_SECONDS: "1", ASSETS: { fetch: () => Promise.resolve(new Response()) } };
const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
const openApp = () => createApp({ apiRoutes, snapshot });
let app = openApp();

process.on("message", async (order: Order) => {
  if ("anew" in order) {
    app = openApp();
    return;
  }
  // What was collected is told a turn later.
  await turn();
  await turn();
  [sql, reads, garbage] = [0, 0, 0];
  // The kernel tells what a thread took of the processor in steps of 4 ms; nothing else runs beside it here.
  const before = performance.eventLoopUtilization();
  const init = "json" in order ? sending(order.json) : undefined;
  const answer = await app.fetch(new Request(`https://example.org${order.path}`, init), env, context);
  const text = await answer.text();
  const worker = Math.max(0, performance.eventLoopUtilization(before).active - sql);
  await turn();
  await turn();
  process.send?.({ status: answer.status, text, sql, worker, garbage, reads } satisfies Served);
});

function sending(json: unknown): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(json) };
}

process.send?.("ready");
