import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildImages, openFaces } from "../../scripts/build-images.ts";
import type { CorpusParagraph } from "../../src/model/corpus.ts";
import { cite } from "../../src/quote/cite.ts";
import { isLocated, locate } from "../../src/quote/locate.ts";
import { fitText, type Room } from "../../src/site/build/images/fit.ts";
import { MAP_PALETTE } from "../../src/site/build/images/map-picture.ts";
import { paint } from "../../src/site/build/images/paint.ts";
import { drawPicture, PALETTE, ROOM, SMALLEST, setPicture } from "../../src/site/build/images/picture.ts";
import { shades, writePng } from "../../src/site/build/images/png.ts";
import { picturedBy } from "../../src/site/pages/layout/pictured.ts";
import type { Pictures } from "../../src/site/pages/layout/pictures.ts";
import { cut, OMISSION } from "../../src/words/cut-short.ts";
import { compiled, corpus } from "../compiled.ts";

const faces = await openFaces();
const paragraphs = compiled.texts.en ?? [];
const setOf = ({ id, text, sentences }: CorpusParagraph) =>
  setPicture(
    {
      name: `paragraph ${id}`,
      text,
      ends: sentences.map(({ end }) => end),
      citation: cite(compiled.entry, id, "").text,
    },
    faces,
  );
const settings = paragraphs.map((paragraph) => ({ paragraph, setting: setOf(paragraph) }));

/** The words of lines; one that was broken after its hyphen is whole again. */
const wordsOf = (lines: readonly string[]) => lines.join(" ").replace(/- /g, "-").split(" ");

let folder: string;
let pictures: Pictures;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "images-"));
  // Where nothing is kept from a build before, this paints them all.
  pictures = await buildImages(corpus, folder);
}, 180_000);
afterAll(() => rm(folder, { recursive: true }));

describe("the pictures", () => {
  it("are one for each paragraph, each sentence and act with words of its own, each section, theme, the map, the whole", async () => {
    const names = await readdir(join(folder, "static/images"), { recursive: true });
    const several = paragraphs.filter(({ sentences }) => sentences.length > 1);
    const parts = paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ text, acts }) => acts.filter((act) => act.text.length < text.length - 1)),
    );
    const passages = [
      ...paragraphs,
      ...several.flatMap(({ sentences }) => sentences),
      ...parts,
      ...compiled.entry.sections,
    ];
    const wanted = [
      "s-32-1.png",
      "map/s-32-1.png",
      "themes/s-32-1.png",
      ...corpus.vocabulary.themes.map(({ id }) => `themes/s-32-1/${id}.png`),
      ...passages.map(({ id }) => `s-32-1/${id}.png`),
    ];
    expect(paragraphs).toHaveLength(100);
    expect(names.filter((name) => name.endsWith(".png")).sort()).toEqual(wanted.sort());
  });

  it("are 1200 by 630 pixels, and of at most 40 KB", async () => {
    const names = await readdir(join(folder, "static/images"), { recursive: true });
    for (const name of names.filter((one) => one.endsWith(".png"))) {
      const file = await readFile(join(folder, `static/images/${name}`));
      expect(file.subarray(0, 8).toString("latin1"), name).toBe("\x89PNG\r\n\x1a\n");
      expect([file.readUInt32BE(16), file.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(file.length, name).toBeLessThanOrEqual(40_000);
    }
  });

  it.each(["16", "preamble-1"])("are the same bytes each time: %s", async (id) => {
    const found = settings.find(({ paragraph }) => paragraph.id === id);
    if (found === undefined) throw new Error("no such paragraph");
    const painted = await paint(drawPicture(found.setting, await openFaces()), PALETTE);
    const file = await readFile(join(folder, `static/images/s-32-1/${id}.png`));
    expect(file.equals(painted)).toBe(true);
  });

  it("are known by what they show", () => {
    const { language, title, shown } = pictures["s-32-1"] ?? {};
    expect({ language, title }).toEqual({ language: "en", title: compiled.entry.title });
    expect(shown).toMatchObject(
      Object.fromEntries(settings.map(({ paragraph, setting }) => [paragraph.id, setting.shown])),
    );
  });
});

describe.each(settings)("the picture of $paragraph.id", ({ paragraph, setting }) => {
  const words = wordsOf(setting.lines);

  it("says the paragraph's words, in order from its beginning, and marks what it leaves out", () => {
    const source = paragraph.text.split(/\s+/);
    if (setting.shown === paragraph.text.length) {
      expect(words).toEqual(source);
      return;
    }
    expect(words.at(-1)?.endsWith(OMISSION)).toBe(true);
    const last = words.at(-1)?.slice(0, -OMISSION.length) ?? "";
    const kept = last === "" ? words.slice(0, -1) : [...words.slice(0, -1), last];
    expect(kept.slice(0, -1)).toEqual(source.slice(0, kept.length - 1));
    expect((source[kept.length - 1] ?? "").replace(/[,;:]$/, "")).toBe(kept.at(-1));
    expect(kept.length).toBeLessThan(source.length);
  });

  it("fits, in letters that can be read", () => {
    const { lines, size } = setting;
    expect(size).toBeGreaterThanOrEqual(SMALLEST);
    expect(lines.length * ROOM.leading(size) * size).toBeLessThanOrEqual(ROOM.height);
    for (const line of lines)
      expect(faces.serif.width(line) * size, line).toBeLessThanOrEqual(ROOM.width + 4);
  });
});

describe("a picture shows the passage's own words", () => {
  const shownBy = (address: string) => {
    const found = locate({ sections: compiled.entry.sections, paragraphs }, address);
    const pictured = isLocated(found) ? picturedBy(found) : undefined;
    return [pictured?.address, pictured?.text];
  };
  const textOf = (id: string) => paragraphs.find((one) => one.id === id)?.text;
  const sentences = (id: string) => paragraphs.find((one) => one.id === id)?.sentences ?? [];

  it.each([
    ["a sentence", "16.2", "16.2", () => sentences("16")[1]?.text],
    ["the only sentence of its paragraph", "14.1", "14", () => textOf("14")],
    ["sentences", "16.1-16.2", "16.1", () => sentences("16")[0]?.text],
    ["a range", "16-18", "16", () => textOf("16")],
    ["a part of a sentence", "16.2a", "16.2a", () => `${sentences("16")[1]?.acts[0]?.text} …`],
  ])("%s: %s", (_, address, pictured, words) => {
    expect(shownBy(address)).toEqual([pictured, words()]);
  });

  it("a section: its paragraphs, in their order", () => {
    const [address, text = ""] = shownBy("asset-recovery");
    const section = compiled.entry.sections.find(({ id }) => id === "asset-recovery");
    expect(address).toBe("asset-recovery");
    expect(section?.paragraphs.map(textOf).join(" ").startsWith(text)).toBe(true);
  });
});

describe("a PNG", () => {
  const palette = ["#ffffff", "#808080", "#000000", "#1f3f7a"];
  const pixels = Uint8Array.from(
    [
      [255, 255, 255],
      [140, 120, 128],
      [31, 63, 122],
      [0, 0, 10],
    ].flatMap((colour) => [...colour, 255]),
  );

  it("has each pixel in the nearest of the palette's colours", async () => {
    const png = Buffer.from(await writePng({ width: 2, height: 2, pixels }, palette));
    const dataOf = (chunk: string) => {
      const at = png.indexOf(chunk);
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    expect(dataOf("PLTE").toString("hex")).toBe("ffffff8080800000001f3f7a");
    expect(inflateSync(dataOf("IDAT")).toString("hex")).toBe("00010032");
  });

  it("has shades from paper to ink, both among them", () => {
    expect(shades("#fbfaf7", "#1d1c1a", 3)).toEqual(["#fbfaf7", "#8c8b89", "#1d1c1a"]);
    expect(PALETTE).toHaveLength(16);
    expect(MAP_PALETTE).toHaveLength(16);
  });
});

describe("a character that no letter is there for", () => {
  it.each([
    [
      "text",
      { text: "We commit to 廉政", citation: "A source" },
      "SourceSerif4_400Regular.ttf",
      "廉",
      "U+5EC9",
    ],
    [
      "citation",
      { text: "We commit", citation: "Une source 🙂" },
      "SourceSans3_400Regular.ttf",
      "🙂",
      "U+1F642",
    ],
  ])("stops the build, which names paragraph and character: in the %s", (_, words, face, character, code) => {
    const set = () => setPicture({ name: "paragraph 3 of s-32-1", ends: [], ...words }, faces);
    expect(set).toThrow(
      `the picture of paragraph 3 of s-32-1 can't be drawn: ${face} has no "${character}" (${code})`,
    );
  });

  it("is named by the build with its paragraph", async () => {
    const texts = {
      en: paragraphs.map((one) => (one.id === "3" ? { ...one, text: "We commit to 廉政" } : one)),
    };
    const lacking = { ...corpus, documents: [{ ...compiled, texts }] };
    await expect(buildImages(lacking, folder)).rejects.toThrow(/paragraph 3 of s-32-1 .* no "廉"/);
  });

  it("is none of those that other texts have", () => {
    expect(
      faces.serif.lacking("“Quoted” ‘once’ – twice — … São Tomé, Côte d’Ivoire, Türkiye, Łódź § ½"),
    ).toBe(undefined);
  });
});

describe("fitting a text", () => {
  const measure = (words: string) => words.length;
  const room: Room = { width: 20, height: 2, sizes: [2, 1], leading: () => 1 };

  it.each([
    ["large where it may", "Short", [5], 2, ["Short"], 5],
    ["small where it must", "Two lines, of equal width", [25], 1, ["Two lines, of", "equal width"], 25],
    [
      "broken after a hyphen",
      "An anti-corruption declaration, S-32/1",
      [38],
      1,
      ["An anti-corruption", "declaration, S-32/1"],
      38,
    ],
  ])("sets it %s", (_, text, ends, size, lines, shown) => {
    expect(fitText(text, ends, room, measure)).toEqual({ size, lines, shown });
  });

  it("cuts it at the end of a sentence where one is near", () => {
    const { lines, shown } = fitText(
      "We do this, and we do it now. But if not, then not.",
      [29, 51],
      room,
      measure,
    );
    expect([lines.join(" "), shown]).toEqual(["We do this, and we do it now. …", 29]);
  });

  it("cuts it at a word where none is", () => {
    const text = "We do. This is what we say, and what we always said";
    const { lines, shown } = fitText(text, [6, 51], room, measure);
    expect(lines.join(" ")).toBe(cut(text, shown));
    expect(lines.join(" ")).toBe("We do. This is what we say, and what we…");
  });

  it("leaves no comma before the mark", () => expect(cut("One, two, three", 9)).toBe("One, two…"));
});
