import { basename } from "node:path";
import { build } from "esbuild";

/** The names under which the site's files are served. They contain a hash of the content. */
export interface SiteFiles {
  css: string;
  js: string;
}

/** Builds the site's styles and its script into `<assets>/static`. */
export async function buildSite(root: string, assets: string): Promise<SiteFiles> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/site/styles/site.css", "src/site/scripts/site.ts"],
    entryNames: "[name]-[hash]",
    outdir: `${assets}/static`,
    bundle: true,
    minify: true,
    sourcemap: true,
    format: "esm",
    target: ["es2022", "chrome108", "firefox108", "safari16"],
    metafile: true,
    logLevel: "warning",
  });
  const served = (ending: string) => {
    const file = Object.keys(metafile.outputs).find((name) => name.endsWith(ending));
    if (file === undefined) throw new Error(`the build of the site made no ${ending} file`);
    return `/static/${basename(file)}`;
  };
  return { css: served(".css"), js: served(".js") };
}
