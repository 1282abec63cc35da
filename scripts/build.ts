import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { compileCorpus } from "../src/corpus/compile.ts";
import { DataError, DataErrors } from "../src/corpus/data-error.ts";
import type { Release } from "../src/model/release.ts";
import { composeRelease } from "../src/release/compose.ts";
import { buildOpenApi } from "./build-openapi.ts";
import { buildPlots } from "./build-plots.ts";
import { buildSite } from "./build-site.ts";
import { buildWidgets } from "./build-widgets.ts";
import { buildWorker } from "./build-worker.ts";
import { root } from "./root.ts";

/**
 * Builds everything into `dist/`: the files that are served, and the Worker with its snapshot.
 *
 * @returns the release that the snapshot holds
 */
export async function buildAll(): Promise<Release> {
  const release = composeRelease(await compileCorpus(`${root}/data`));
  const assets = `${root}/dist/assets`;
  await rm(`${root}/dist`, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  const { version } = JSON.parse(await readFile(`${root}/package.json`, "utf8")) as { version: string };
  const openapi = await buildOpenApi(release, version);
  const [site] = await Promise.all([
    buildSite(root, assets),
    buildWidgets({ outDir: `${assets}/widgets` }),
    buildPlots(`${assets}/static/plots`),
    writeFile(`${assets}/openapi.json`, `${JSON.stringify(openapi)}\n`),
  ]);
  await buildWorker(root, `${root}/dist/worker`, release, site);
  return release;
}

if (import.meta.main) {
  try {
    const release = await buildAll();
    console.log(`built release ${release.id} and the Worker into dist/`);
  } catch (error) {
    console.error(error instanceof DataError || error instanceof DataErrors ? error.message : error);
    process.exitCode = 1;
  }
}
