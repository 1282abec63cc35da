import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Corpus } from "../src/model/corpus.ts";
import { galleryPage } from "../src/site/build/pages/gallery.ts";
import { homePage } from "../src/site/build/pages/home.ts";
import { type BuiltPage, fileOf, type RenderedPage } from "../src/site/pages/layout/built-page.ts";
import { configuredFirstDocument } from "./first-document.ts";
import { elementsManifest } from "./widgets/manifest.ts";

/**
 * Renders the pages that depend on the text alone into `<assets>/pages`, which only the Worker reads.
 *
 * @param docs the pages of the documentation
 */
export async function buildPages(corpus: Corpus, assets: string, docs: readonly BuiltPage[]): Promise<void> {
  const { modules } = await elementsManifest();
  const elements = modules.flatMap(({ declarations }) => declarations);
  const pages: readonly BuiltPage[] = [
    homePage(corpus, await configuredFirstDocument()),
    galleryPage(corpus, elements),
    ...docs,
  ];
  for (const page of pages) {
    const file = `${assets}${fileOf(page.path)}`;
    const rendered: RenderedPage = { ...page, main: String(await page.main) };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(rendered));
  }
}
