/*
 * The Worker's size without its snapshot, gzipped as Cloudflare counts it, and what pages load for the widgets, brotli,
 * from the built files.
 */
import { readdir, readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { loadedWith } from "../scripts/build-widgets.ts";
import { dist } from "../scripts/root.ts";
import { table } from "./table.ts";

const WIDGETS = `${dist}/assets/widgets`;
const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(2)} KB`;

async function brotli(...entries: string[]): Promise<string> {
  const files = new Set((await Promise.all(entries.map((entry) => loadedWith(entry, WIDGETS)))).flat());
  let total = 0;
  for (const file of files) total += brotliCompressSync(await readFile(`${WIDGETS}/${file}`)).length;
  return kilobytes(total);
}

const chunks = await readdir(`${WIDGETS}/v1`);
const chunk = (name: string) =>
  `v1/${chunks.find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"))}`;
const element = (name: string) => `v1/commitment-${name}.js`;
const ELEMENTS = ["quote", "cite", "list", "check", "lineage"].map(element);

const zipped = async (name: string) =>
  gzipSync(await readFile(`${dist}/worker/${name}`), { level: 9 }).length;
const isModule = (name: string) => name.endsWith(".js") && name !== "built.js";
const modules = (await readdir(`${dist}/worker`)).filter(isModule);
// What a module imports from the start; the pages are imported when one is asked for.
const imports = /(?:^|[;}])\s*import(?:[^"'()]*from)?\s*["']\.\/([^"']+)["']/g;
async function withImports(name: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(name) || !modules.includes(name)) return seen;
  seen.add(name);
  const code = await readFile(`${dist}/worker/${name}`, "utf8");
  for (const [, imported = ""] of code.matchAll(imports)) await withImports(imported, seen);
  return seen;
}
async function gzip(names: Iterable<string>): Promise<string> {
  const sizes = await Promise.all([...names].map(zipped));
  return kilobytes(sizes.reduce((sum, size) => sum + size, 0));
}
const begun = await withImports("index.js");
const rest = new Set(begun);
for (const name of modules.filter((one) => /^(?:api|router)-/.test(one))) await withImports(name, rest);
const rows: string[][] = [
  ["Worker as it starts, without snapshot, gzip", await gzip(begun), ""],
  ["… with the rest of the API", await gzip(rest), "150 KB"],
  ["… with the pages, which are loaded when one is asked for", await gzip(modules), ""],
  ["one quotation by v1.js", await brotli("v1.js", element("quote")), "12 KB"],
  [
    "the same with words inside that are compared",
    await brotli("v1.js", element("quote"), chunk("live")),
    "14.5 KB",
  ],
  ["… that differ", await brotli("v1.js", element("quote"), chunk("live"), chunk("judging")), ""],
  [
    "… that is read in another language",
    await brotli("v1.js", element("quote"), chunk("extras"), chunk("language-switch")),
    "",
  ],
  ["one reference", await brotli("v1.js", element("cite")), "12 KB"],
  ["… whose card was opened", await brotli("v1.js", element("cite"), chunk("card")), ""],
  ["a list", await brotli("v1.js", element("list")), ""],
  ["a box for checking", await brotli("v1.js", element("check")), ""],
  ["all of them, with autolink()", await brotli("v1.js", "v1/autolink.js", ...ELEMENTS), "26 KB"],
  [
    "… and the grammar of references, when autolink() is called",
    await brotli("v1.js", "v1/autolink.js", ...ELEMENTS, chunk("link")),
    "",
  ],
];
rows.push([
  "… and of other languages, where the page has such words",
  await brotli("v1.js", "v1/autolink.js", ...ELEMENTS, chunk("link"), chunk("scan-translated")),
  "",
]);
for (const language of ["ar", "es", "fr", "ru", "zh"]) {
  rows.push([`labels in ${language}`, await brotli(chunk(language)), "1.4 KB"]);
}
console.log(table([["what", "size", "at most"], ...rows]));
