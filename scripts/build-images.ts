import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Corpus, CorpusDocument } from "../src/model/corpus.ts";
import { cite } from "../src/quote/cite.ts";
import { paint } from "../src/site/build/images/paint.ts";
import {
  drawPicture,
  PALETTE,
  type Setting,
  setPicture,
  type Typefaces,
  type Words,
} from "../src/site/build/images/picture.ts";
import { openTypeface } from "../src/site/build/images/typeface.ts";
import { type Pictures, pictureAt } from "../src/site/pages/layout/pictures.ts";
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
const COLOURS = "src/site/pages/plots/palette.ts";

/**
 * Draws a picture of every paragraph, and one of each document, for sites that show links with one.
 *
 * @param assets the folder of what is served
 * @returns what there are pictures of
 * @throws where a face lacks a character
 */
export async function buildImages({ documents }: Corpus, assets: string): Promise<Pictures> {
  const [faces, design] = await Promise.all([openFaces(), designId()]);
  const cache = await openCache("quotation-images");
  const pictures: Pictures = {};
  for (const document of documents) {
    const { id, title } = document.entry;
    const language = languageOf(document);
    const whole = setPicture({ ...wordsOf(document), text: title, ends: [] }, faces);
    const paragraphs = (document.texts[language] ?? []).map(({ id, text, sentences }) => {
      const ends = sentences.map(({ end }) => end);
      return { id, setting: setPicture({ ...wordsOf(document, id), text, ends }, faces) };
    });
    const settings = [{ id: undefined, setting: whole }, ...paragraphs];
    const write = (one: (typeof settings)[number]) =>
      writePicture(`${assets}${pictureAt(id, one.id)}`, one.setting, { faces, design, cache });
    await Promise.all(settings.map(write));
    const shown = Object.fromEntries(paragraphs.map(({ id, setting }) => [id, setting.shown]));
    pictures[id] = { language, title: cut(title, whole.shown), shown };
  }
  await cache.prune();
  return pictures;
}

/** The language that a document is quoted in where none is asked for. */
function languageOf({ entry }: CorpusDocument): string {
  return entry.languages[0] ?? "en";
}

function wordsOf({ entry }: CorpusDocument, address?: string): Pick<Words, "name" | "citation"> {
  return {
    name: address === undefined ? `the document ${entry.id}` : `paragraph ${address} of ${entry.id}`,
    citation: cite(entry, address ?? "", "").text,
  };
}

interface Making {
  faces: Typefaces;
  design: string;
  cache: Cache;
}

async function writePicture(file: string, setting: Setting, { faces, design, cache }: Making): Promise<void> {
  const key = createHash("sha256")
    .update(JSON.stringify([design, setting]))
    .digest("hex");
  const png = await cache.keep(`${key}.png`, async () => paint(drawPicture(setting, faces), PALETTE));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
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
  for (const file of [...code, COLOURS, ...packages]) hash.update(await readFile(`${root}/${file}`));
  return hash.digest("hex");
}
