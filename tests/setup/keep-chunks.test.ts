import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepChunks, lastChunks, rememberChunks } from "../../scripts/widgets/keep-chunks.ts";
import { memoryStore } from "../release/memory-store.ts";

let folder: string;
let store: ReturnType<typeof memoryStore>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chunks-"));
  store = memoryStore();
});
afterEach(() => rm(folder, { recursive: true }));

/** Builds an entry that loads a chunk when it is needed, and both share another, as the widgets' build does. */
async function buildEntry(says: string): Promise<void> {
  await rm(folder, { recursive: true });
  const sources: Record<string, string> = {
    "./v1": `import { shared } from "./shared"; shared(); export const load = () => import("./quote");`,
    "./quote": `import { shared } from "./shared"; export const quote = () => shared() + ${JSON.stringify(says)};`,
    "./shared": `export const shared = () => console.log(${JSON.stringify(says)});`,
  };
  await build({
    entryPoints: ["./v1"],
    outdir: folder,
    bundle: true,
    format: "esm",
    splitting: true,
    minify: true,
    chunkNames: "v1/[name]-[hash]",
    plugins: [
      {
        name: "sources",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ path }) => ({ path, namespace: "sources" }));
          onLoad({ filter: /.*/ }, ({ path }) => ({ contents: sources[path] ?? "" }));
        },
      },
    ],
  });
}

/** Builds and deploys on a day, and gives the entry as a browser may keep it. */
async function deployed(says: string, day: string): Promise<string> {
  await buildEntry(says);
  await rememberChunks(store, await keepChunks(folder, await lastChunks(store), new Date(day)));
  return readFile(join(folder, "v1.js"), "utf8");
}

/** What a script asks for, and what that asks for, that is not served. */
async function missingOf(code: string, at = "."): Promise<string[]> {
  const missing: string[] = [];
  for (const [, path = ""] of code.matchAll(/(?:from|import\(?)"(\.[^"]+)"/g)) {
    const file = join(at, path);
    if (!existsSync(join(folder, file))) missing.push(file);
    else missing.push(...(await missingOf(await readFile(join(folder, file), "utf8"), dirname(file))));
  }
  return missing;
}

it("an entry that a browser kept from the last two deployments finds all that it asks for", async () => {
  const first = await deployed("one", "2030-01-01");
  expect(await missingOf(first)).toEqual([]);
  const second = await deployed("two", "2030-06-01");
  const third = await deployed("three", "2030-12-01");
  for (const kept of [first, second, third]) expect(await missingOf(kept)).toEqual([]);
});

it("what is no longer built goes after thirty days, if there were two deployments since", async () => {
  const first = await deployed("one", "2030-01-01");
  const days = ["2030-02-01", "2030-02-02", "2030-02-03", "2030-03-02"];
  for (const day of days) {
    await deployed(day, day);
    expect(await missingOf(first)).toEqual([]);
  }
  await deployed("after thirty days", "2030-03-04");
  expect(await missingOf(first)).not.toEqual([]);
});

it("a chunk that is built again is that of today, and stays as long as if it were new", async () => {
  const first = await deployed("one", "2030-01-01");
  await deployed("two", "2030-01-02");
  await deployed("one", "2030-06-01");
  const built = Object.entries(await lastChunks(store)).flatMap(([file, { ended }]) => (ended ? [] : [file]));
  expect((await missingOf(first)).concat(built)).toHaveLength(2);
  await deployed("two", "2030-06-02");
  await deployed("three", "2030-06-03");
  expect(await missingOf(first)).toEqual([]);
});

it("deploying the same twice keeps nothing besides", async () => {
  await deployed("one", "2030-01-01");
  const files = await readdir(folder, { recursive: true });
  await deployed("one", "2030-01-02");
  expect(await readdir(folder, { recursive: true })).toEqual(files);
});
