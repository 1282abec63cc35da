import { copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";
import { FILES_BESIDE } from "../src/site/pages/for-robots/files.ts";
import { SITE_FILES, type SiteFile } from "../src/site/pages/layout/files.ts";

/** The names under which the site's files are served. They contain a hash of the content. */
export type ServedFiles = Record<SiteFile, string>;

/** Builds the site's styles and scripts into `<assets>/static`, and copies what browsers ask for beside a page. */
export async function buildSite(root: string, assets: string): Promise<ServedFiles> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: SITE_FILES.map((name) =>
      name.endsWith(".css")
        ? `src/site/browser/styles/${name}`
        : `src/site/browser/${name.replace(/js$/, "ts")}`,
    ),
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
  await copyFilesBeside(root, `${assets}/around`);
  // Those of pages are for the README: no page shows them.
  const isServed = (source: string) => basename(source) !== "pages";
  await cp(`${root}/docs/pictures`, `${assets}/static/pictures`, { recursive: true, filter: isServed });
  const served = (name: SiteFile) => {
    const [stem, ending] = name.split(".");
    const file = Object.keys(metafile.outputs).find(
      (path) => basename(path).startsWith(`${stem}-`) && path.endsWith(`.${ending}`),
    );
    if (file === undefined) throw new Error(`the build of the site made no ${name}`);
    return `/static/${basename(file)}`;
  };
  // Under its plain name too: a page that was kept from before a deployment asks for a hash that is gone.
  for (const name of SITE_FILES) await copyFile(`${assets}${served(name)}`, `${assets}/static/${name}`);
  return Object.fromEntries(SITE_FILES.map((name) => [name, served(name)])) as ServedFiles;
}

/** So long a security.txt is good; RFC 9116 recommends less than a year. Every deployment builds, and so renews it. */
const SECURITY_DAYS = 360;

/** Copies the files beside the pages, and writes down until when the contact for reports of flaws is good. */
async function copyFilesBeside(root: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of FILES_BESIDE)
    await copyFile(`${root}/src/site/pages/for-robots/${name}`, `${to}/${name}`);
  const expires = new Date(Date.now() + SECURITY_DAYS * 86_400_000).toISOString();
  await writeFile(`${to}/security.json`, JSON.stringify({ expires: `${expires.slice(0, 10)}T00:00:00Z` }));
}
