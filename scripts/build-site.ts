import { basename } from "node:path";
import { build } from "esbuild";

/** The names under which the site's files are served. They contain a hash of the content. */
export interface SiteFiles {
  css: string;
  js: string;
  /** Those of the page for an iframe. */
  frameCss: string;
  frameJs: string;
}

/** Builds the site's styles and its script into `<assets>/static`. */
export async function buildSite(root: string, assets: string): Promise<SiteFiles> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["site.css", "frame.css"]
      .map((name) => `src/site/styles/${name}`)
      .concat(["site.ts", "frame.ts"].map((name) => `src/site/scripts/${name}`)),
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
  const served = (name: string, ending: string) => {
    const file = Object.keys(metafile.outputs).find(
      (path) => basename(path).startsWith(`${name}-`) && path.endsWith(ending),
    );
    if (file === undefined) throw new Error(`the build of the site made no ${name}${ending}`);
    return `/static/${basename(file)}`;
  };
  return {
    css: served("site", ".css"),
    js: served("site", ".js"),
    frameCss: served("frame", ".css"),
    frameJs: served("frame", ".js"),
  };
}
