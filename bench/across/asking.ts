import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { compileCorpus } from "../../src/corpus/compile.ts";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { entryIn } from "../../src/model/document-languages.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { analyserOf } from "../../src/search/analysis/analyser-of.ts";
import type { Order, Served } from "./serving.ts";

/** A title or a paragraph: where it stands, its text, and its words with a space around each. */
export interface Passage {
  at: string;
  text: string;
  words: string;
}

/** All of them in a language. */
export async function passagesIn(documents: readonly CorpusDocument[], language: string): Promise<Passage[]> {
  const { words } = await analyserOf(language);
  return documents.flatMap(({ entry, texts }) => {
    const paragraphs = texts[language];
    if (paragraphs === undefined) return [];
    const title = { id: "title", text: entryIn(entry, language).title };
    return [title, ...paragraphs].map(({ id, text }) => {
      const plain = words(text).map(({ token }) => token);
      return { at: `${entry.id} ${id}`, text, words: ` ${plain.join(" ")} ` };
    });
  });
}

/** What an answer took: of D1 and of the Worker in ms, of that to collect garbage, and how many reads of KV. */
export interface Took {
  sql: number;
  worker: number;
  garbage: number;
  reads: number;
}

/** … and what it says, as far as it is looked at. */
export interface Asked extends Took {
  json: {
    total: number;
    verdict?: string;
    document?: string;
    data: { document: string; id: string }[];
  };
}

/** A row of the table. */
export function rowOf(what: string, took: readonly Took[], outcome: string): string[] {
  const sql = took.map((one) => one.sql).sort((one, other) => one - other);
  const worker = took.map((one) => one.worker).sort((one, other) => one - other);
  const own = took.map(({ worker, garbage }) => Math.max(0, worker - garbage));
  const reads = Math.max(...took.map((one) => one.reads));
  const shares = [0.5, 0.95, 1];
  return [
    what,
    String(took.length),
    ...shares.map((share) => quantile(sql, share)),
    ...shares.map((share) => quantile(worker, share)),
    Math.max(...own).toFixed(1),
    String(reads),
    outcome,
  ];
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

/** Of the heap, in MB: what is left of an isolate's 128, and what Node takes for itself and for reading TypeScript. */
const HEAP_MB = 96 + 30;

/**
 * Starts the API over an index and a folder of KV's values.
 *
 * @returns asking it for a path; beginning anew, with nothing in memory; stopping it
 */
export async function serve(
  database: string,
  folder: string,
): Promise<{
  ask: (path: string, sent?: { json: unknown }) => Promise<Asked>;
  begin: () => void;
  stop: () => void;
}> {
  const place = await mkdtemp(join(tmpdir(), "across-snapshot-"));
  const snapshot = join(place, "snapshot.json");
  await writeFile(
    snapshot,
    JSON.stringify(composeRelease(await compileCorpus("data"), () => '{"texts":{},"version":0}')),
  );
  const child = fork(fileURLToPath(new URL("serving.ts", import.meta.url)), [database, folder, snapshot], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
  });
  await once(child, "message");
  await rm(place, { recursive: true });
  const order = (what: Order) => void child.send(what);
  return {
    async ask(path, sent) {
      for (let tries = 1; ; tries += 1) {
        order({ path, ...sent });
        const [served] = (await once(child, "message")) as [Served];
        const { status, text, ...took } = served;
        if (status === 200) return { ...took, json: JSON.parse(text) };
        // On a machine that is busy, reading may take longer than a reader waits; then the snapshot answers.
        if (status !== 503 || tries === 60) throw new Error(`${path}: ${status} ${text}`);
        await pause(500);
      }
    },
    begin: () => order({ anew: true }),
    stop: () => child.disconnect(),
  };
}
