import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltFile, buildWidgets, loadedWith } from "../../scripts/build-widgets.ts";
import { lowestInWords, NEEDED } from "../../src/site/build/docs/lowest-versions.ts";

/** What came to some engine after the versions that are named, and can't be left out where it lacks. */
const LATER =
  /Promise\.(?:withResolvers|try)|(?:Map|Object)\.groupBy|Array\.fromAsync|AbortSignal\.any|RegExp\.escape|\.(?:toSorted|toReversed|toSpliced|isSubsetOf|symmetricDifference|isWellFormed|setHTML|moveBefore)\(|\(\?[ims]+(?:-[ims]+)?:|position-area|anchor-name|light-dark\(|@scope|@starting-style|\busing [a-z]/g;

let outDir: string;
let built: BuiltFile[];

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "widgets-"));
  built = await buildWidgets({ outDir });
});
afterAll(() => rm(outDir, { recursive: true }));

const NAMED = [
  "v1.js",
  "v1/autolink.js",
  "v1/commitment-check.js",
  "v1/commitment-cite.js",
  "v1/commitment-lineage.js",
  "v1/commitment-list.js",
  "v1/commitment-quote.js",
  "v1/upgrade.js",
];

it("builds the files that pages name, and the rest under names that change with their content", () => {
  const names = built.map(({ file }) => file).filter((file) => !file.endsWith(".map"));
  const chunks = names.filter((name) => /^v1\/[\w-]+-[A-Z0-9]{8}\.js$/.test(name));
  expect(names.filter((name) => !chunks.includes(name)).sort()).toEqual(
    ["LICENSES.txt", "custom-elements.json", "integrity.json", "v1.classic.js", ...NAMED].sort(),
  );
});

describe("what a page loads, with brotli, Lit included", () => {
  it.each([
    ["one quotation", 12_000, ["v1.js", "v1/commitment-quote.js"]],
    ["one reference", 12_000, ["v1.js", "v1/commitment-cite.js"]],
    ["all of the elements", 26_000, NAMED],
  ])("is for %s at most %i bytes", async (_, most, entries) => {
    const loaded = new Set((await Promise.all(entries.map((entry) => loadedWith(entry, outDir)))).flat());
    const sizes = built.filter(({ file }) => loaded.has(file)).map(({ brotli }) => brotli);
    expect(sizes).toHaveLength(loaded.size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });

  it("is for one quotation with words inside, as the snippet has them, at most 14,500 bytes", async () => {
    const entries = ["v1.js", "v1/commitment-quote.js"];
    const loaded = new Set((await Promise.all(entries.map((entry) => loadedWith(entry, outDir)))).flat());
    const live = built.filter(({ file }) => loaded.has(file) || /^v1\/live-\w+\.js$/.test(file));
    expect(live).toHaveLength(loaded.size + 1);
    expect(live.reduce((sum, { brotli }) => sum + brotli, 0)).toBeLessThanOrEqual(14_500);
  });

  it("is for a paragraph's history, with what it says in six languages, at most 16,000 bytes", async () => {
    const entries = ["v1.js", "v1/commitment-lineage.js"];
    const loaded = new Set((await Promise.all(entries.map((entry) => loadedWith(entry, outDir)))).flat());
    const whole = built.filter(({ file }) => loaded.has(file) || /^v1\/history-\w+\.js$/.test(file));
    expect(whole).toHaveLength(loaded.size + 1);
    expect(whole.reduce((sum, { brotli }) => sum + brotli, 0)).toBeLessThanOrEqual(16_000);
  });

  it("is for quotations of the page's own at most 1.5 KB, and half as much where there are such", async () => {
    expect(await loadedWith("v1/upgrade.js", outDir)).toEqual(["v1/upgrade.js"]);
    const inPlace = built.find(({ file }) => /^v1\/in-place-\w+\.js$/.test(file));
    expect(built.find(({ file }) => file === "v1/upgrade.js")?.brotli).toBeLessThanOrEqual(1_500);
    expect(inPlace?.brotli).toBeLessThanOrEqual(750);
  });

  // A language has two files: what elements say of themselves, and what counts as the same words in it.
  it.each(["ar", "es", "fr", "ru", "zh"])(
    "is for the labels, and for the words of %s, at most 1.4 KB",
    (language) => {
      const files = built.filter(({ file }) => file.startsWith(`v1/${language}-`) && file.endsWith(".js"));
      expect(files).toHaveLength(2);
      for (const { brotli } of files) expect(brotli).toBeLessThanOrEqual(1_400);
    },
  );
});

describe("what a browser needs for them", () => {
  it("is in the files: nothing is said to be needed that is not", async () => {
    const files = built.filter(({ file }) => file.endsWith(".js"));
    const code = (await Promise.all(files.map(({ file }) => readFile(join(outDir, file), "utf8")))).join(
      "\n",
    );
    const notThere = Object.entries(NEEDED).filter(([, sign]) => !sign.test(code));
    expect(notThere).toEqual([]);
  });

  it("came with these versions, and one that would ask for newer ones is noticed here", () => {
    expect(lowestInWords()).toBe("Chrome and Edge 114, Firefox 125, and Safari 17");
  });

  it("is no more than that: what came later is asked for, or is not needed", async () => {
    const files = built.filter(({ file }) => file.endsWith(".js"));
    const code = (await Promise.all(files.map(({ file }) => readFile(join(outDir, file), "utf8")))).join(
      "\n",
    );
    const later = code.match(LATER) ?? [];
    expect([...new Set(later)]).toEqual([]);
  });
});

describe.each(NAMED)("%s", (entry) => {
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
