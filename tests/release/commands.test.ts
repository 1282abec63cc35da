import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  build,
  list,
  type Options,
  pruneStore,
  publishRelease,
  rollBack,
  verifyRelease,
} from "../../src/release/commands.ts";
import { current } from "../../src/release/turn-readers.ts";
import { verify } from "../../src/release/verify.ts";
import { FIXTURES } from "../fixtures/documents.ts";
import { type MemoryStore, memoryStore } from "./memory-store.ts";

let root: string;
let store: MemoryStore;
let said: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "commands-"));
  // Without annotations there is little to compile.
  await cp(join(FIXTURES, "a-res-99-1"), join(root, "data/a-res-99-1"), { recursive: true });
  store = memoryStore();
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const asked = (options: Partial<Options> = {}): Options => ({
  root,
  open: async () => store,
  operand: undefined,
  allow: [],
  all: false,
  isRemote: false,
  yes: false,
  afterwards: undefined,
  ...options,
});

async function edit(from: string, to: string): Promise<void> {
  const path = join(root, "data/a-res-99-1/source.en.txt");
  await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
}

it("a release that is built into a folder is told with what it changes, and published from there as it is", async () => {
  const folder = join(root, "release");
  await publishRelease(asked());
  const before = await current(store);
  await edit("one lamp each", "one lamp");
  await build(asked({ operand: folder }));
  expect(await current(store)).toBe(before);
  const changes = await readFile(join(folder, "changes.txt"), "utf8");
  expect(changes).toContain("1 document changed: a-res-99-1");
  expect(changes).toMatch(/a-res-99-1\/\S+ \(en\): other words: “.*one lamp each.*” → “.*one lamp,/);
  await expect(publishRelease(asked({ operand: folder }))).rejects.toThrow("--allow=changed-words");
  await publishRelease(asked({ operand: folder, allow: ["changed-words"] }));
  const now = (await current(store)) ?? "";
  expect(said.join("\n")).toContain(`built release ${now}`);
  expect(await verify(store, now)).toEqual([]);
  expect(now).not.toBe(before);
});

it("a folder holds the release that was built last alone, and nothing of anybody's is written over", async () => {
  const folder = join(root, "release");
  await build(asked({ operand: folder }));
  const first = await readdir(folder, { recursive: true });
  await edit("one lamp each", "one lamp");
  await build(asked({ operand: folder }));
  expect(await readdir(folder, { recursive: true })).toHaveLength(first.length);
  await expect(build(asked({ operand: join(root, "data") }))).rejects.toThrow("is no folder of a release");
});

it("a folder in which something is damaged, or nothing was built, is not published", async () => {
  const folder = join(root, "release");
  await expect(publishRelease(asked({ operand: folder }))).rejects.toThrow("no release was built there");
  await build(asked({ operand: folder }));
  const [bundle = ""] = await readdir(join(folder, "bundles"));
  await writeFile(join(folder, "bundles", bundle), "damaged");
  await expect(publishRelease(asked({ operand: folder }))).rejects.toThrow("is not whole");
  expect(await current(store)).toBeNull();
});

it("the list says when each release was published, how many documents it has, and which one readers get", async () => {
  await publishRelease(asked());
  const first = (await current(store)) ?? "";
  await edit("one lamp each", "one lamp");
  await publishRelease(asked({ allow: ["changed-words"] }));
  const second = (await current(store)) ?? "";
  await rollBack(asked());
  said.length = 0;
  await list(asked());
  const date = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`;
  const lines = said.join("\n").split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(new RegExp(`^\\* ${first}  ${date}  1 document  rolled back$`));
  expect(lines[1]).toMatch(new RegExp(`^  ${second}  ${date}  1 document$`));
});

it("what follows a publishing and fails is told, and readers keep the release", async () => {
  const afterwards = () => Promise.reject(new Error("D1 is down"));
  await expect(publishRelease(asked({ afterwards }))).rejects.toThrow(/npm run index.*D1 is down/);
  expect(await current(store)).not.toBeNull();
  await verifyRelease(asked());
});

it("pruning says that nothing was deleted where there was nothing to delete", async () => {
  await publishRelease(asked());
  said.length = 0;
  await pruneStore(asked());
  expect(said.join("\n")).toContain("there is nothing to delete");
});
