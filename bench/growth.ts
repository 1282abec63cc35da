/*
 * What a release costs that grows: KV's writes and bytes, the time to make and publish it, what one changed paragraph
 * writes, what a paragraph costs of a document that no isolate has seen (reads of KV, processor), and the memory of one
 * isolate that is walked through all of it. Invented documents of some 40 KB of JSON a text.
 *
 * Build first. `node bench/growth.ts 1 100` measures these alone, of one language each; `2236x6` has six.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../src/model/corpus.ts";
import { LOSSES } from "../src/release/comparing/losses.ts";
import { publishCorpus } from "../src/release/publish.ts";
import { manyDocuments } from "../tests/fixtures/many-documents.ts";
import { type MemoryStore, memoryStore } from "../tests/release/memory-store.ts";
import { cpuOf, memoryOf, serveWorkerd } from "./processes.ts";
import { serveStore } from "./serve-store.ts";
import { median, table } from "./table.ts";
import { writeOurs } from "./workerd.ts";

const PORT = 8_803;
/**
 * Half of what Cloudflare gives an isolate: with less than what is needed V8 ends, and with more it leaves lying what it
 * could clear away.
 */
const V8_FLAGS = ["--max-heap-size=64"];
const SIX = ["en", "ar", "zh", "fr", "ru", "es"];
const PARAGRAPHS = 28;
/** So many documents at most are walked through, and the processor is measured over so many at a time. */
const MOST_WALKED = 4_000;
const AT_A_TIME = 50;

const asked = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["1", "100", "13000", "2236x6"];

function corpusOf(documents: number, languages: readonly string[], changed?: Record<string, string>): Corpus {
  return {
    documents: [],
    vocabulary: { themes: [], actors: [], instruments: [] },
    imported: manyDocuments({
      documents,
      languages,
      paragraphs: PARAGRAPHS,
      ...(changed === undefined ? {} : { changed }),
    }),
  };
}

async function get(origin: string, path: string): Promise<void> {
  const answer = await fetch(`${origin}${path}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} is ${answer.status}: ${text}`);
}

/** Walks one isolate through documents, each of them asked for the first time. */
async function walk(store: MemoryStore, ids: readonly string[], language: string) {
  const folder = await mkdtemp(join(tmpdir(), "bench-growth-"));
  const { address, stop } = await serveStore(store);
  const port = PORT;
  await writeOurs(folder, port, { address }, V8_FLAGS);
  const origin = `http://127.0.0.1:${port}`;
  const child = await serveWorkerd(folder, "ours.capnp", `${origin}/healthz`);
  try {
    const paragraph = (id: string) => get(origin, `/v1/${id}/paragraphs/3?lang=${language}`);
    await paragraph(ids[0] ?? "");
    const started = await memoryOf(child.pid);
    const cold: number[] = [];
    const memory: number[] = [];
    store.reads.length = 0;
    for (let from = 1; from < ids.length; from += AT_A_TIME) {
      const some = ids.slice(from, from + AT_A_TIME);
      const before = await cpuOf(child.pid);
      for (const id of some) await paragraph(id);
      cold.push(((await cpuOf(child.pid)) - before) / some.length);
      memory.push(await memoryOf(child.pid));
    }
    const reads = ids.length < 2 ? Number.NaN : store.reads.length / (ids.length - 1);
    return { reads, cpu: cold.length === 0 ? Number.NaN : median(cold), started, memory };
  } finally {
    child.kill();
    stop();
    await rm(folder, { recursive: true });
  }
}

const shown = (value: number, digits = 0) => (Number.isNaN(value) ? "" : value.toFixed(digits));
const rows: string[][] = [];
for (const one of asked) {
  const [documents = 1, texts = 1] = one.split("x").map(Number);
  const languages = SIX.slice(0, texts);
  const store = memoryStore();
  const began = performance.now();
  const first = await publishCorpus(store, corpusOf(documents, languages));
  const seconds = (performance.now() - began) / 1_000;
  const ids: string[] = [];
  for await (const { entry } of manyDocuments({ documents, languages, paragraphs: 1 })) ids.push(entry.id);
  const middle = ids[ids.length >> 1] ?? "";
  const changed = await publishCorpus(store, corpusOf(documents, languages, { [middle]: "another" }), {
    allow: LOSSES,
  });
  const bundles = [...store.values].filter(([key]) => key.startsWith("bundles/"));
  const sizes = bundles.map(([, { length }]) => length / 1_000);
  const manifest = store.values.get(`releases/${changed.id}`)?.length ?? 0;
  // In no order, as readers come.
  const walked = ids.toSorted((a, b) => (a.slice(-2) + a < b.slice(-2) + b ? -1 : 1)).slice(0, MOST_WALKED);
  const { reads, cpu, started, memory } = await walk(store, walked, languages.at(-1) ?? "en");
  rows.push([
    texts === 1 ? `${documents}` : `${documents} × ${texts}`,
    `${first.writes}`,
    shown(first.bytes / 1e6, 1),
    shown(seconds, 1),
    `${shown(median(sizes))}, ${shown(Math.max(...sizes))}`,
    shown(manifest / 1_000, 1),
    `${changed.writes}`,
    shown(changed.bytes / 1_000),
    shown(reads, 2),
    shown(cpu, 1),
    `${walked.length}`,
    [started, memory[memory.length >> 2], memory[memory.length >> 1], memory.at(-1)]
      .map((each) => shown(each ?? Number.NaN))
      .join(", "),
  ]);
}
const head = [
  "documents",
  "writes",
  "MB",
  "s to publish",
  "KB a bundle, median, most",
  "KB manifest",
  "writes, one paragraph changed",
  "KB",
  "reads, cold paragraph",
  "ms CPU",
  "walked through",
  "MB of workerd: first, a quarter, half, all of the way",
];
console.log(table([head, ...rows]));
