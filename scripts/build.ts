import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compileCorpus } from "../src/corpus/compile.ts";
import { DataError, DataErrors } from "../src/corpus/data-error.ts";
import { libraryPath } from "../src/corpus/library/library-folder.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Release } from "../src/model/release.ts";
import { composeRelease } from "../src/release/compose.ts";
import { buildClient, CLIENT } from "./build-client.ts";
import { buildDocs } from "./build-docs.ts";
import { buildImages } from "./build-images.ts";
import { buildOpenApi } from "./build-openapi.ts";
import { buildPackage, PACKAGE } from "./build-package.ts";
import { buildPages } from "./build-pages.ts";
import { buildSite } from "./build-site.ts";
import { buildWidgets } from "./build-widgets.ts";
import { buildWorker } from "./build-worker.ts";
import { dayOfData } from "./data-day.ts";
import { limitPolicy } from "./limit-policy.ts";
import { repositoryOfCopy } from "./repository.ts";
import { dist, root } from "./root.ts";

/** Compiles all that is served: `data/`, and what was imported. */
export function compileAll(): Promise<Corpus> {
  return compileCorpus(`${root}/data`, { library: libraryPath(root) });
}

/**
 * Builds everything into `dist/`: the files that are served, and the Worker with its snapshot. A server that runs
 * meanwhile goes on: its files are written over, and none is missing before the new ones are there.
 *
 * @param compiled what is built, where it was compiled already
 * @returns the release that the snapshot holds: of the documents in `data/`
 */
export async function buildAll(compiled?: Corpus): Promise<Release> {
  const corpus = compiled ?? (await compileAll());
  const release = composeRelease(corpus);
  const built = `${dist}.building-${process.pid}`;
  const assets = `${built}/assets`;
  await mkdir(assets, { recursive: true });
  const { version } = JSON.parse(await readFile(`${root}/package.json`, "utf8")) as { version: string };
  const openapi = await buildOpenApi(release, version);
  const docs = await buildDocs(root, corpus, release, openapi);
  const [site, pictures] = await Promise.all([
    buildSite(root, assets),
    buildImages(corpus, assets),
    buildWidgets({ outDir: `${assets}/widgets` }),
    buildPackage(`${built}/npm/${PACKAGE}`),
    buildClient(`${built}/npm/${CLIENT}`, openapi),
    buildPages(corpus, assets, docs),
    writeFile(`${assets}/openapi.json`, `${JSON.stringify(openapi)}\n`),
  ]);
  const repository = await repositoryOfCopy();
  const policy = await limitPolicy();
  await buildWorker(root, `${built}/worker`, release, {
    files: site,
    pictures,
    dated: { release: release.id, day: await dayOfData() },
    ...(repository === undefined ? {} : { repository }),
    ...(policy === undefined ? {} : { policy }),
  });
  await replaceFiles(dist, built);
  return release;
}

/** Moves files over those of a folder, and then removes what the folder had besides. The folder itself stays. */
export async function replaceFiles(folder: string, by: string): Promise<void> {
  await cp(by, folder, { recursive: true });
  const kept = new Set(await readdir(by, { recursive: true }));
  for (const old of await readdir(folder, { recursive: true })) {
    if (!kept.has(old)) await rm(join(folder, old), { recursive: true, force: true });
  }
  await rm(by, { recursive: true });
}

if (import.meta.main) {
  try {
    const release = await buildAll();
    console.log(`built release ${release.id} and the Worker into ${dist}/`);
    const integrity = await readFile(`${dist}/assets/widgets/integrity.json`, "utf8");
    console.log(`the widgets' scripts, for pages that demand integrity:\n${integrity.trim()}`);
  } catch (error) {
    console.error(error instanceof DataError || error instanceof DataErrors ? error.message : error);
    process.exitCode = 1;
  }
}
