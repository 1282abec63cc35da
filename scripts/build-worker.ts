import { mkdir, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { apiRoutes } from "../src/api/index.ts";
import type { Release } from "../src/model/release.ts";
import type { Pictures } from "../src/site/build/images/pictures.ts";
import { knownBeforehand } from "../src/site/known-beforehand.ts";
import { siteRoutes } from "../src/site/pages/routes.ts";
import type { ServedFiles } from "./build-site.ts";
import { fieldNames } from "./field-names.ts";
import { requestRules } from "./request-rules.ts";
import { withoutSchemas } from "./without-schemas.ts";

/** Builds the Worker, and beside it the snapshot that it answers from when KV can't. */
export async function buildWorker(
  root: string,
  out: string,
  release: Release,
  site: ServedFiles,
  pictures: Pictures,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const options = {
    absWorkingDir: root,
    entryPoints: { index: "src/worker.ts" },
    outdir: out,
    bundle: true,
    // The pages are modules of their own, which the Worker loads when it is asked for one.
    splitting: true,
    chunkNames: "[name]-[hash]",
    minify: true,
    sourcemap: "external" as const,
    format: "esm" as const,
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "warning" as const,
    plugins: [
      withoutSchemas,
      {
        name: "snapshot",
        setup(bundler: import("esbuild").PluginBuild) {
          bundler.onResolve({ filter: /\/snapshot\.js$/ }, () => ({ path: "./snapshot.js", external: true }));
        },
      },
    ],
  };
  const STATIC = JSON.stringify(site);
  const PICTURES = JSON.stringify(pictures);
  const RULES = asText(requestRules([...apiRoutes, ...siteRoutes]));
  const FIELDS = asText(fieldNames(apiRoutes));
  const PAGES = JSON.stringify(siteRoutes.map(knownBeforehand));
  const known = { STATIC, PICTURES, FIELDS, RULES, PAGES };
  await build({ ...options, define: known });
  await writeFile(`${out}/snapshot.js`, `export default ${JSON.stringify(release)};\n`);
}

/** A value as the text of its JSON, which the Worker parses: that is smaller than code, and read once. */
function asText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
