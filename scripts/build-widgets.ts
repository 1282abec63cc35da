/*
 * Builds src/widgets into what the Worker serves under /widgets/: one entry a file that pages name, and the code that
 * they share in chunks whose names change with their content.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build, type Metafile, type OutputFile, type Plugin, transform } from "esbuild";
import { dist, root } from "./root.ts";
import { AUTOLINK, elementFolders, UPGRADE } from "./widgets/elements.ts";
import { knownToWidgets } from "./widgets/extent.ts";
import { isHashed } from "./widgets/keep-chunks.ts";
import { elementsManifest } from "./widgets/manifest.ts";

const OUT_DIR = join(dist, "assets/widgets");
const LICENSES = "LICENSES.txt";
const MANIFEST = "custom-elements.json";
const INTEGRITY = "integrity.json";
const TARGET = "es2022";

/** What all elements share. */
const BASE = "src/widgets/shared/base.ts";

/** The files that pages name, and what each is made from. */
async function entries(): Promise<Record<string, string>> {
  const elements = (await elementFolders()).map(({ tag, folder }) => [`v1/${tag}`, `${folder}/${tag}.ts`]);
  return {
    v1: "src/widgets/v1.ts",
    "v1/autolink": AUTOLINK,
    "v1/upgrade": UPGRADE,
    ...Object.fromEntries(elements),
  };
}

/** A file as built, its path relative to the folder, with what it weighs. */
export interface BuiltFile {
  file: string;
  bytes: number;
  readonly brotli: number;
}

/** The same sources give the same bytes, whatever the folder: source maps included. */
export async function buildWidgets({ outDir = OUT_DIR } = {}): Promise<BuiltFile[]> {
  const options = {
    absWorkingDir: root,
    outdir: OUT_DIR,
    define: await knownToWidgets(),
    write: false,
    metafile: true,
    bundle: true,
    format: "esm",
    splitting: true,
    chunkNames: "v1/[name]-[hash]",
    target: TARGET,
    minify: true,
    sourcemap: true,
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
  } as const;
  const base = await build({
    ...options,
    entryPoints: { base: BASE },
    entryNames: "v1/[name]-[hash]",
    plugins: [minifiedStyles],
  });
  const name = Object.keys(base.metafile.outputs).find((path) => /base-\w+\.js$/.test(path));
  if (name === undefined) throw new Error("the build of the widgets made no base");
  const elements = await build({
    ...options,
    entryPoints: await entries(),
    plugins: [minifiedStyles, await fromBase(`./${basename(name)}`)],
  });
  requireExports(base.metafile.outputs[name]?.exports ?? [], basename(name), elements.outputFiles);
  const files = [...base.outputFiles, ...elements.outputFiles].map(({ path, contents }) => ({
    file: relative(OUT_DIR, path),
    contents,
  }));
  const classic = await build({
    ...options,
    splitting: false,
    format: "iife",
    entryPoints: { "v1.classic": "src/widgets/classic.ts" },
  });
  files.push(
    ...classic.outputFiles.map(({ path, contents }) => ({ file: relative(OUT_DIR, path), contents })),
  );
  files.push({
    file: MANIFEST,
    contents: Buffer.from(`${JSON.stringify(await elementsManifest(), null, 1)}\n`),
  });
  const integrity = Object.fromEntries(
    files.filter(({ file }) => isNamed(file)).map(({ file, contents }) => [file, integrityOf(contents)]),
  );
  files.push({ file: INTEGRITY, contents: Buffer.from(`${JSON.stringify(integrity, null, 1)}\n`) });
  files.push({ file: LICENSES, contents: Buffer.from(await licensesOf(base.metafile)) });

  await rm(outDir, { recursive: true, force: true });
  for (const { file, contents } of files) {
    await mkdir(dirname(join(outDir, file)), { recursive: true });
    await writeFile(join(outDir, file), contents);
  }
  return files
    .map(({ file, contents }) => ({
      file,
      bytes: contents.length,
      // Takes seconds for all files: it is weighed when somebody asks.
      get brotli() {
        return brotliCompressSync(contents).length;
      },
    }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** Whether pages name a file: its name has no hash of its content. */
function isNamed(file: string): boolean {
  return file.endsWith(".js") && !isHashed(file);
}

/** What a page writes into `integrity` (W3C Subresource Integrity). */
function integrityOf(contents: Uint8Array): string {
  return `sha384-${createHash("sha384").update(contents).digest("base64")}`;
}

/** Everything that a page loads with an entry: itself and the chunks that it imports, which it imports at once. */
export async function loadedWith(entry: string, outDir: string = OUT_DIR): Promise<string[]> {
  const loaded = [entry];
  for (const file of loaded) {
    const code = await readFile(join(outDir, file), "utf8");
    for (const [, path = ""] of code.matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
      const imported = join(dirname(file), path);
      if (!loaded.includes(imported)) loaded.push(imported);
    }
  }
  return loaded;
}

/** Has what the base has be taken from there, whoever imports it. */
async function fromBase(base: string): Promise<Plugin> {
  const source = await readFile(join(root, BASE), "utf8");
  const own = [...source.matchAll(/"(\.[^"]+)"/g)].map(([, path = ""]) => join(root, dirname(BASE), path));
  return {
    name: "from-base",
    setup({ onResolve }) {
      onResolve({ filter: /^lit$/ }, () => ({ path: base, external: true }));
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) =>
        own.includes(join(resolveDir, path)) ? { path: base, external: true } : undefined,
      );
    },
  };
}

/** Says which names files import from the base that it doesn't have: to the bundler they are somebody else's. */
function requireExports(exported: readonly string[], base: string, files: readonly OutputFile[]): void {
  for (const { path, text } of files) {
    for (const [, names = "", from = ""] of text.matchAll(/\bimport\{([^}]*)\}from"([^"]+)"/g)) {
      if (!path.endsWith(".js") || basename(from) !== base) continue;
      const imported = names.split(",").map((one) => one.split(" as ", 1)[0] ?? "");
      for (const name of imported)
        if (!exported.includes(name))
          throw new Error(`${basename(path)} takes ${name} from the base: name it in ${BASE}`);
    }
  }
}

/** What esbuild leaves alone inside css`…`. A style sheet of ours has no `${…}` in it. */
export const minifiedStyles: Plugin = {
  name: "minified-styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const [literal, css = ""] = /css`([^`]*)`/.exec(source) ?? [];
      if (literal === undefined || /[$\\]/.test(css)) throw new Error(`${path}: not one plain css\`…\``);
      const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8" });
      return { loader: "ts", contents: source.replace(literal, () => `css\`${code.trim()}\``) };
    });
  },
};

/** The licences of the packages that went in, in full, as they ask for. */
async function licensesOf({ inputs }: Metafile): Promise<string> {
  const packages = Object.keys(inputs).flatMap(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const texts = [...new Set(packages)].sort().map(async (name) => {
    const folder = join(root, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return `${name} ${version}\n\n${(await readFile(join(folder, "LICENSE"), "utf8")).trim()}\n`;
  });
  const own = "The widgets of Common Commitment are under the Apache License 2.0. They contain:\n";
  return [own, ...(await Promise.all(texts))].join("\n");
}

if (import.meta.main) {
  const built = await buildWidgets();
  for (const { file, bytes, brotli } of built) {
    if (file.endsWith(".js")) console.log(`${file.padEnd(40)}${bytes} bytes, ${brotli} with brotli`);
  }
  for (const entry of Object.keys(await entries())) {
    const loaded = await loadedWith(`${entry}.js`);
    const size = built
      .filter(({ file }) => loaded.includes(file))
      .reduce((sum, { brotli }) => sum + brotli, 0);
    const { contents } = { contents: await readFile(join(OUT_DIR, `${entry}.js`)) };
    console.log(`${entry}.js ${integrityOf(contents)}`);
    console.log(`a page that loads ${entry}.js loads ${size} bytes with brotli in ${loaded.length} files`);
  }
}
