import { mkdir, writeFile } from "node:fs/promises";
import { compileCorpus } from "../src/corpus/compile.ts";
import { DataError, DataErrors } from "../src/corpus/data-error.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { firstText } from "../src/model/document-languages.ts";
import { writeFigure } from "../src/site/pages/plots/figure.ts";
import { PLOTS } from "../src/site/pages/plots/plots.ts";
import { root } from "./root.ts";

/** Draws all plots: each file's name, and its SVG. */
export function drawPlots({ documents, vocabulary }: Corpus): Record<string, string> {
  const [first] = documents;
  if (first === undefined) throw new Error("the data has no document to draw");
  const text = { entry: first.entry, paragraphs: firstText(first) };
  return Object.fromEntries(
    Object.entries(PLOTS).map(([name, draw]) => [`${name}.svg`, writeFigure(draw(text, vocabulary.themes))]),
  );
}

/**
 * Writes the plots of the data as SVG files.
 *
 * @param folder where they go; it is made if it is not there
 * @returns the files' names
 */
async function buildPlots(corpus: Corpus, folder: string): Promise<string[]> {
  const plots = Object.entries(drawPlots(corpus));
  await mkdir(folder, { recursive: true });
  await Promise.all(plots.map(([name, svg]) => writeFile(`${folder}/${name}`, svg)));
  return plots.map(([name]) => name);
}

if (import.meta.main) {
  try {
    const names = await buildPlots(await compileCorpus(`${root}/data`), `${root}/docs/plots`);
    for (const name of names) console.log(`wrote docs/plots/${name}`);
  } catch (error) {
    console.error(error instanceof DataError || error instanceof DataErrors ? error.message : error);
    process.exitCode = 1;
  }
}
