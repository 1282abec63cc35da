import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltFile, buildWidgets, loadedWith } from "../../scripts/build-widgets.ts";

let outDir: string;
let built: BuiltFile[];

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "widgets-"));
  built = await buildWidgets({ outDir });
});
afterAll(() => rm(outDir, { recursive: true }));

it("builds the files that pages name, and the rest under names that change with their content", () => {
  const names = built.map(({ file }) => file).filter((file) => !file.endsWith(".map"));
  const chunks = names.filter((name) => /^v1\/chunks\/[\w-]+-[A-Z0-9]{8}\.js$/.test(name));
  expect(names.filter((name) => !chunks.includes(name))).toEqual([
    "LICENSES.txt",
    "v1.js",
    "v1/commitment-quote.js",
  ]);
});

describe.each(["v1.js", "v1/commitment-quote.js"])("%s", (entry) => {
  it("loads at most 9 KB with brotli for one quotation, Lit included", async () => {
    const loaded = await loadedWith(entry, outDir);
    const sizes = built.filter(({ file }) => loaded.includes(file)).map(({ brotli }) => brotli);
    expect(sizes).toHaveLength(loaded.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(9_000);
  });

  it("names no other place in its code", async () => {
    for (const file of await loadedWith(entry, outDir)) {
      const code = await readFile(join(outDir, file), "utf8");
      const places = (code.match(/https?:\/\/[^\s"'`)]+/g) ?? []).filter((place) => !/w3\.org/.test(place));
      expect(places).toEqual([]);
    }
  });
});

it("gives each script a source map with the sources in it", async () => {
  for (const { file } of built.filter(({ file }) => file.endsWith(".js"))) {
    const code = await readFile(join(outDir, file), "utf8");
    expect(code).toMatch(/\n\/\/# sourceMappingURL=\S+\.js\.map\n$/);
    const map = JSON.parse(await readFile(join(outDir, `${file}.map`), "utf8"));
    expect(map.sourcesContent).toHaveLength(map.sources.length);
  }
});

it("brings the licences of what it contains", async () => {
  const licenses = await readFile(join(outDir, "LICENSES.txt"), "utf8");
  expect(licenses).toMatch(/^lit-html [\d.]+\n\nBSD 3-Clause License/m);
});

it("builds the same bytes into another folder", async () => {
  const again = await mkdtemp(join(tmpdir(), "elsewhere-"));
  try {
    await buildWidgets({ outDir: join(again, "deeper") });
    for (const { file } of built) {
      expect(await readFile(join(again, "deeper", file)), file).toEqual(await readFile(join(outDir, file)));
    }
    expect((await readdir(join(again, "deeper"), { recursive: true })).length).toBeGreaterThan(built.length);
  } finally {
    await rm(again, { recursive: true });
  }
});
