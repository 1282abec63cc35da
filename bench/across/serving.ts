/*
 * The API in a process of its own, as an isolate is one: with the memory that Cloudflare gives it, and with nothing in it
 * but what it was asked for. What a request takes is the time of the one thread that an isolate has, that of SQLite taken
 * off, which is D1's; collecting garbage on that thread is in it.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
  /** Of the processor, in ms. */
  worker: number;
  /** Of KV. */
  reads: number;
}

const index = openSqliteIndex(database);
let sql = 0;
let sqlCpu = 0;
let reads = 0;
const cpuSince = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};
const INDEX = boundAsD1({
  async batch(statements) {
    const [start, before] = [performance.now(), process.threadCpuUsage()];
    const rows = await index.batch(statements);
    sql += performance.now() - start;
    sqlCpu += cpuSince(before);
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
  [sql, sqlCpu, reads] = [0, 0, 0];
  const before = process.threadCpuUsage();
  const init = "json" in order ? sending(order.json) : undefined;
  const answer = await app.fetch(new Request(`https://example.org${order.path}`, init), env, context);
  const text = await answer.text();
  const worker = Math.max(0, cpuSince(before) - sqlCpu);
  process.send?.({ status: answer.status, text, sql, worker, reads } satisfies Served);
});

function sending(json: unknown): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(json) };
}

process.send?.("ready");
