import { build } from "esbuild";
import { Miniflare } from "miniflare";
import type { CorpusParagraph } from "../../src/model/corpus.ts";

/*
 * workerd stops its clock while it computes, so the time is taken outside: a request with many checks, less one with
 * none, on a connection that is open.
 */
const ROUNDS = 300;
const WORKER = `
import { compareQuotation, prepareDocument } from "./src/quote/compare.ts";
let document;
export default {
  async fetch(request) {
    const { paragraphs, quote, rounds } = await request.json();
    if (paragraphs) document = prepareDocument(paragraphs);
    let verdict = "";
    for (let round = 0; round < rounds; round += 1) ({ verdict } = compareQuotation(quote, document));
    return new Response(verdict);
  },
};`;

/** Prints what a check takes in workerd: the first one of an isolate, and one of many. */
export async function printWorkerd(
  paragraphs: CorpusParagraph[],
  quotes: Record<string, string>,
): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: WORKER, resolveDir: new URL("../..", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? "",
    compatibilityDate: "2026-01-01",
  });
  const url = await worker.ready;
  const ask = async (body: object): Promise<number> => {
    const start = performance.now();
    const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
    await answer.text();
    if (!answer.ok) throw new Error(`workerd answered ${answer.status}`);
    return performance.now() - start;
  };
  for (let warm = 0; warm < 3; warm += 1) await ask({ quote: "", rounds: 0 });
  const preparing = await ask({ paragraphs, quote: "", rounds: 0 });
  const table: Record<string, { "ms, first": string; "ms, of many": string }> = {};
  for (const [name, quote] of Object.entries(quotes)) {
    const empty = await ask({ quote, rounds: 0 });
    const first = (await ask({ quote, rounds: 1 })) - empty;
    const many = ((await ask({ quote, rounds: ROUNDS })) - empty) / ROUNDS;
    table[name] = { "ms, first": first.toFixed(2), "ms, of many": many.toFixed(3) };
  }
  console.log(
    `\nIn workerd; preparing the document, once an isolate: ${preparing.toFixed(1)} ms with its transport.`,
  );
  console.table(table);
  await worker.dispose();
}
