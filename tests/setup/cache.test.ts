import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCache } from "../../scripts/cache.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cache-"));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const longAgo = new Date(Date.now() - 30 * 86_400_000);

describe("what a build keeps for the next", () => {
  it("is made once", async () => {
    const cache = await openCache("x", folder);
    let made = 0;
    const make = async () => bytes(`made ${++made}`);
    expect(Buffer.from(await cache.keep("a", make)).toString()).toBe("made 1");
    expect(Buffer.from(await cache.keep("a", make)).toString()).toBe("made 1");
  });

  it("is whole or not there, also when two builds make it at once", async () => {
    const caches = await Promise.all([openCache("x", folder), openCache("x", folder)]);
    const make = async () => bytes("the same");
    const kept = await Promise.all(caches.map((cache) => cache.keep("a", make)));
    expect(kept.map((one) => Buffer.from(one).toString())).toEqual(["the same", "the same"]);
    expect(await readdir(folder)).toEqual(["a"]);
  });

  it("is not there when making it failed", async () => {
    const cache = await openCache("x", folder);
    await expect(cache.keep("a", () => Promise.reject(new Error("no ink")))).rejects.toThrow("no ink");
    expect(await readdir(folder)).toEqual([]);
  });

  it("goes when no build has asked for it lately", async () => {
    const cache = await openCache("x", folder);
    for (const name of ["old and unused", "old and used", "broken off"]) {
      await writeFile(join(folder, name), "kept");
      await utimes(join(folder, name), longAgo, longAgo);
    }
    await cache.keep("old and used", async () => bytes("new"));
    await cache.prune();
    expect(await readdir(folder)).toEqual(["old and used"]);
  });
});
