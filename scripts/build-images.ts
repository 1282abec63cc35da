import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { PicturesOfDocument } from "../src/http/built.ts";
import { actsIn, partsOf } from "../src/library/text-parts.ts";
import type { Corpus, CorpusEntry, CorpusParagraph, CorpusVocabulary } from "../src/model/corpus.ts";
import { firstLanguage } from "../src/model/document-languages.ts";
import { cite } from "../src/quote/cite.ts";
import { isLocated, locate } from "../src/quote/locate.ts";
import { drawMapPicture, MAP_PALETTE } from "../src/site/build/images/map-picture.ts";
import { paint } from "../src/site/build/images/paint.ts";
import {
  drawPicture,
  PALETTE,
  setPicture,
  type Typefaces,
  type Words,
} from "../src/site/build/images/picture.ts";
import { openTypeface } from "../src/site/build/images/typeface.ts";
import {
  type Pictured,
  picturedBy,
  themePictured,
  themesPictured,
} from "../src/site/pages/layout/pictured.ts";
import { mapPictureAt, type Pictures, pictureAt, themePictureAt } from "../src/site/pages/layout/pictures.ts";
import { layOut } from "../src/site/pages/map/lay-out.ts";
import { countOf } from "../src/site/pages/text/wording.ts";
import { actsByTheme } from "../src/site/pages/themes/on-theme.ts";
import { cut } from "../src/words/cut-short.ts";
import { type Cache, openCache } from "./cache.ts";
import { root } from "./root.ts";

const SERIF = "@expo-google-fonts/source-serif-4";
const SANS = "@expo-google-fonts/source-sans-3";
const FACES = {
  serif: `${SERIF}/400Regular/SourceSerif4_400Regular.ttf`,
  sans: `${SANS}/400Regular/SourceSans3_400Regular.ttf`,
  bold: `${SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`,
};
/** What a picture depends on besides its words and its faces. */
const PACKAGES = ["@resvg/resvg-js", "harfbuzzjs"];
const CODE = "src/site/build/images";
const BESIDE = ["src/site/pages/plots/palette.ts", "src/words/signs.ts"];

/**
 * Draws a picture of every passage that has an address of its own, and of each document, its map and its themes, for
 * sites that show links with one.
 *
 * @param assets the folder of what is served
 * @returns what there are pictures of
 * @throws where a face lacks a character
 */
export async function buildImages({ documents, vocabulary }: Corpus, assets: string): Promise<Pictures> {
  const [faces, design] = await Promise.all([openFaces(), designId()]);
  const making = { assets, faces, design, cache: await openCache("quotation-images") };
  const pictures: Pictures = {};
  for (const { entry, texts } of documents) {
    const language = firstLanguage(entry);
    pictures[entry.id] = await picturesOf(
      { entry, language, paragraphs: texts[language] ?? [] },
      vocabulary,
      making,
    );
  }
  await making.cache.prune();
  return pictures;
}

/** A document in the language that it is quoted in where none is asked for. */
interface Text {
  entry: CorpusEntry;
  language: string;
  paragraphs: CorpusParagraph[];
}

async function picturesOf(
  { entry, language, paragraphs }: Text,
  vocabulary: CorpusVocabulary,
  making: Making,
): Promise<PicturesOfDocument> {
  const { id, title } = entry;
  const write = async (path: string, name: string, words: Omit<Words, "name">) => {
    const setting = setPicture({ name: `${name} of ${id}`, ...words }, making.faces);
    await writePicture(path, { setting }, () => drawPicture(setting, making.faces), PALETTE, making);
    return setting.shown;
  };
  const cited = cite(entry, "", "").text;
  const ids = new Set(paragraphs.map((paragraph) => paragraph.id));
  const whole = await write(pictureAt(id), "the title", { text: title, ends: [], citation: cited });
  const shown = await byName(passagesOf(entry, paragraphs), async ({ address, text, ends, citation }) => [
    address,
    await write(pictureAt(id, address), `${ids.has(address) ? "paragraph" : "passage"} ${address}`, {
      text,
      ends,
      citation,
    }),
  ]);
  const acts = actsIn(paragraphs);
  const { themes } = vocabulary;
  const on = actsByTheme({ paragraphs }, vocabulary);
  // Where nobody has read what a text promises, its map and its themes have nothing to show.
  if (acts.length === 0) return { language, title: cut(title, whole), shown, themes: {}, allThemes: 0 };
  const ofThemes = await byName(themes, async (theme) => {
    const citation = `${countOf(on(theme.id).length, "act")} on this theme in ${cited}`;
    const words = { text: themePictured(theme), ends: [], citation, areOurs: true };
    return [theme.id, await write(themePictureAt(id, theme.id), `the theme ${theme.id}`, words)];
  });
  const all = { text: themesPictured(themes), ends: [], citation: cited, areOurs: true };
  const layout = layOut(partsOf({ entry, paragraphs }));
  const mapCited = `${acts.length} promises, calls and recognitions in ${cited}`;
  await writePicture(
    mapPictureAt(id),
    { layout, mapCited },
    () => drawMapPicture(layout, mapCited, making.faces),
    MAP_PALETTE,
    making,
  );
  const allThemes = await write(themePictureAt(id), "the themes", all);
  return { language, title: cut(title, whole), shown, themes: ofThemes, allThemes };
}

/** What there are pictures of in a text, each once, with its citation. */
function passagesOf(entry: CorpusEntry, paragraphs: CorpusParagraph[]): (Pictured & { citation: string })[] {
  const sections = entry.sections.map(({ id }) => id);
  const parts = paragraphs.flatMap(({ id, sentences }) => [
    id,
    ...sentences.flatMap((sentence) => [sentence.id, ...sentence.acts.map((act) => act.id)]),
  ]);
  const pictured = [...parts, ...sections].flatMap((address) => {
    const located = locate({ sections: entry.sections, paragraphs }, address);
    const found = isLocated(located) ? picturedBy(located) : undefined;
    return found === undefined ? [] : [[found.address, found] as const];
  });
  return [...new Map(pictured).values()].map((one) => ({ ...one, citation: citationOf(one, entry) }));
}

/** A section's title may be longer than there is room for; its paragraphs are cited. */
function citationOf({ address }: Pictured, entry: CorpusEntry): string {
  const section = entry.sections.find(({ id }) => id === address);
  const [first = "", last = first] = [section?.paragraphs[0], section?.paragraphs.at(-1)];
  if (section === undefined) return cite(entry, address, "").text;
  return cite(entry, first === last ? first : `${first}-${last.replace(/^.*\D/, "")}`, "").text;
}

/** Makes something of each, all at once, and keeps it by name. */
async function byName<T>(
  all: readonly T[],
  make: (one: T) => Promise<readonly [name: string, made: number]>,
): Promise<Record<string, number>> {
  return Object.fromEntries(await Promise.all(all.map(make)));
}

interface Making {
  assets: string;
  faces: Typefaces;
  design: string;
  cache: Cache;
}

/** @param of what the picture depends on besides the design */
async function writePicture(
  path: string,
  of: object,
  draw: () => string,
  palette: readonly string[],
  { assets, design, cache }: Making,
): Promise<void> {
  const key = createHash("sha256")
    .update(JSON.stringify([design, of]))
    .digest("hex");
  const png = await cache.keep(`${key}.png`, () => paint(draw(), palette));
  await mkdir(dirname(`${assets}${path}`), { recursive: true });
  await writeFile(`${assets}${path}`, png);
}

/** Opens the faces that pictures are set in. */
export async function openFaces(): Promise<Typefaces> {
  const open = async (path: string, features: string[] = []) =>
    openTypeface(basename(path), await readFile(`${root}/node_modules/${path}`), features);
  const [serif, sans, bold] = await Promise.all([
    open(FACES.serif, ["onum"]),
    open(FACES.sans),
    open(FACES.bold),
  ]);
  return { serif, sans, bold };
}

/** The hash of everything that a picture is made with: code, libraries and faces. */
async function designId(): Promise<string> {
  const code = (await readdir(`${root}/${CODE}`)).sort().map((name) => `${CODE}/${name}`);
  const packages = [...PACKAGES, SERIF, SANS].map((name) => `node_modules/${name}/package.json`);
  const hash = createHash("sha256");
  for (const file of [...code, ...BESIDE, ...packages]) hash.update(await readFile(`${root}/${file}`));
  return hash.digest("hex");
}
