import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DownloadOptions, download } from "../../../src/corpus/importing/download.ts";
import { type ArchiveServer, type Manners, startArchiveServer } from "./archive-server.ts";

const BYTES = randomBytes(20_000);

let folder: string;
let server: ArchiveServer | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "download-"));
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

async function serve(manners: Manners = {}, bytes = BYTES): Promise<ArchiveServer> {
  server = await startArchiveServer(bytes, { arrived, ...manners });
  return server;
}

/** How many bytes of a part lie in the folder. */
async function arrived(): Promise<number> {
  const part = (await readdir(folder)).find((name) => name.endsWith(".part"));
  return part === undefined ? 0 : (await stat(join(folder, part))).size;
}

function get(from: ArchiveServer, options: Partial<DownloadOptions> = {}) {
  return download(from.address, { folder, waitsMs: [1, 1], patienceMs: 5_000, ...options });
}

describe("a download", () => {
  it.each([
    ["at once", {}, 1],
    ["a few bytes at a time", { isSlow: true }, 1],
    ["broken off again and again, and goes on where it stopped", { breaksAfter: 6_000 }, 4],
    ["after errors that pass", { fails: { status: 503, times: 2 } }, 3],
    ["after being asked to wait", { fails: { status: 429, times: 1 } }, 2],
    ["from a server that does not know ranges", { hasNoRanges: true }, 1],
  ] as const)("comes whole %s", async (_, manners, answers) => {
    const from = await serve(manners);
    const { path, isKept } = await get(from);
    expect(Buffer.compare(await readFile(path), BYTES)).toBe(0);
    expect(isKept).toBe(false);
    expect(from.answers).toHaveLength(answers);
  });

  it("tells how far it is", async () => {
    const told: [number, number | undefined][] = [];
    await get(await serve({ isSlow: true }), { onBytes: (done, total) => told.push([done, total]) });
    expect(told.at(-1)).toEqual([20_000, 20_000]);
    expect(told.length).toBeGreaterThan(1);
  });

  it("goes on in a later run where it was broken off", async () => {
    const from = await serve({ breaksAfter: 6_000 });
    await expect(get(from, { waitsMs: [] })).rejects.toThrow(/the next run goes on from/);
    from.manners = {};
    const { path } = await get(from);
    expect(Buffer.compare(await readFile(path), BYTES)).toBe(0);
    expect(from.answers.at(-1)).toEqual({ status: 206, from: 6_000 });
  });

  it.each([
    ["has changed since", randomBytes(15_000)],
    ["is shorter now", randomBytes(3_000)],
  ])("begins anew in a later run where the file %s", async (_, bytes) => {
    const from = await serve({ breaksAfter: 6_000 });
    await expect(get(from, { waitsMs: [] })).rejects.toThrow();
    from.manners = {};
    from.bytes = bytes;
    const { path } = await get(from);
    expect(Buffer.compare(await readFile(path), from.bytes)).toBe(0);
  });

  it("never puts together bytes that nothing says are of the same file", async () => {
    const from = await serve({ breaksAfter: 6_000, hasNoTag: true });
    await expect(get(from, { waitsMs: [] })).rejects.toThrow();
    from.manners = { hasNoTag: true };
    await get(from);
    expect(from.answers.at(-1)).toEqual({ status: 200, from: 0 });
  });

  it("is not had again while it is the same, and is when it has changed", async () => {
    const from = await serve();
    await get(from);
    expect((await get(from)).isKept).toBe(true);
    expect(from.answers.at(-1)?.status).toBe(304);
    from.bytes = randomBytes(5_000);
    const { path, isKept } = await get(from);
    expect(isKept).toBe(false);
    expect(Buffer.compare(await readFile(path), from.bytes)).toBe(0);
  });

  it.each([
    [
      "that is not there",
      { fails: { status: 404, times: 9 } },
      /archive\.tar\.gz: the server answers 404/,
      1,
    ],
    ["that may not be had", { fails: { status: 403, times: 9 } }, /the server answers 403/, 1],
    ["of a server that is broken", { fails: { status: 500, times: 9 } }, /the server answers 500/, 3],
    ["that is shorter than the server says", { length: 30_000 }, /416|broken off|closed/, undefined],
    ["of which nothing comes", { isStuck: true }, /nothing came for 0\.05 s/, 3],
  ] as const)("says so of a file %s", async (_, manners, says, answers) => {
    const from = await serve(manners);
    const patience = "isStuck" in manners ? { patienceMs: 50 } : {};
    await expect(get(from, patience)).rejects.toThrow(says);
    if (answers !== undefined) expect(from.answers).toHaveLength(answers);
    // Nothing lies there under the name of what is whole.
    expect((await readdir(folder)).filter((name) => /archive\.tar\.gz$/.test(name))).toEqual([]);
  });

  it("is refused where it is too long, before it is there", async () => {
    const from = await serve();
    await expect(get(from, { mostBytes: 10_000 })).rejects.toThrow(/more than 10 KB/);
  });

  it("says that no server answers", async () => {
    const from = await serve();
    await from.close();
    server = undefined;
    await expect(get(from)).rejects.toThrow(/archive\.tar\.gz: .*ECONNREFUSED/);
  });

  it("says that its folder cannot be written", async () => {
    const from = await serve();
    await writeFile(join(folder, "a-file"), "");
    const inFile = join(folder, "a-file/cache");
    await expect(get(from, { folder: inFile })).rejects.toThrow(/downloads cannot be kept there/);
  });
});
