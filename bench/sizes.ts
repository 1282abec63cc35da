/*
 * The Worker's size without its snapshot, gzipped as Cloudflare counts it, and what a page loads for one quotation,
 * brotli, from the built files.
 */
import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { dist } from "../scripts/root.ts";
import { table } from "./table.ts";

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(2)} KB`;
const read = (file: string) => readFile(`${dist}/${file}`);

/** A module and everything that it imports, as paths under dist/assets. */
async function loaded(file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = (await read(`assets${file}`)).toString();
  for (const [, path = ""] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    await loaded(new URL(path, `https://x${file}`).pathname, seen);
  }
  return seen;
}

async function brotli(file: string): Promise<number> {
  let total = 0;
  for (const one of await loaded(file)) total += brotliCompressSync(await read(`assets${one}`)).length;
  return total;
}

const worker = gzipSync(await read("worker/index.js"), { level: 9 }).length;
const rows = [
  ["what", "size", "at most"],
  ["Worker without snapshot, gzip", kilobytes(worker), "60 KB"],
  [
    "one quotation by /widgets/v1.js, brotli, Lit included",
    kilobytes(await brotli("/widgets/v1.js")),
    "9 KB",
  ],
  [
    "one quotation by /widgets/v1/commitment-quote.js",
    kilobytes(await brotli("/widgets/v1/commitment-quote.js")),
    "9 KB",
  ],
];
console.log(table(rows));
