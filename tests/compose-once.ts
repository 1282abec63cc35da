import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { compileCorpus } from "../src/corpus/compile.ts";
import { composeRelease } from "../src/release/compose.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The file that has the release of `data/`, as JSON. */
    releaseFile: string;
  }
}

/** Makes the release of the real data once for all units: its search index takes seconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "common-commitment-"));
  const file = join(folder, "release.json");
  await writeFile(file, JSON.stringify(composeRelease(await compileCorpus("data"))));
  project.provide("releaseFile", file);
  return () => rm(folder, { recursive: true, force: true });
}
