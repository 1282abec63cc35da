/*
 * Builds the npm package `common-commitment-widgets` into `<dist>/npm/`: the same elements as ES modules for bundlers,
 * with Lit as a dependency, types, and the elements' manifest.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { minifiedStyles } from "./build-widgets.ts";
import { root } from "./root.ts";
import { AUTOLINK } from "./widgets/elements.ts";
import { knownToWidgets } from "./widgets/extent.ts";
import { elementsManifest } from "./widgets/manifest.ts";
import { typesOf } from "./widgets/types.ts";

/** An element of the package: its tag, its class, and its folder in `src/widgets`. */
interface Packaged {
  tag: string;
  name: string;
  folder: string;
}

export const PACKAGE = "common-commitment-widgets";

/** Builds the package into a folder. */
export async function buildPackage(folder: string): Promise<void> {
  const manifest = await elementsManifest();
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const packaged = manifest.modules.flatMap(({ path, declarations }) =>
    declarations.map(({ tagName: tag, name }) => ({ tag, name, folder: basename(dirname(path)) })),
  );
  const tags = packaged.map(({ tag }) => tag);
  await build({
    absWorkingDir: root,
    entryPoints: {
      index: "src/widgets/package/index.ts",
      autolink: AUTOLINK,
      ...Object.fromEntries(tags.map((tag) => [tag, `src/widgets/package/${tag}.ts`])),
      ...Object.fromEntries(
        tags.map((tag) => [`components/${tag}`, `src/widgets/package/components/${tag}.ts`]),
      ),
    },
    outdir: folder,
    define: await knownToWidgets(),
    bundle: true,
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    external: ["lit"],
    target: "es2022",
    charset: "utf8",
    plugins: [minifiedStyles, packageEntries(packaged)],
    logLevel: "warning",
  });
  for (const [file, text] of Object.entries(typesOf(elements))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await writeFile(join(folder, "custom-elements.json"), `${JSON.stringify(manifest, null, 1)}\n`);
  await writeFile(join(folder, "package.json"), `${JSON.stringify(await description(tags), null, 2)}\n`);
  await copyFile(join(root, "LICENSE"), join(folder, "LICENSE"));
  await copyFile(join(root, "src/widgets/package.md"), join(folder, "README.md"));
}

/** The package's entries, which are nothing but names: made here, so that a new element needs none. */
function packageEntries(elements: readonly Packaged[]): import("esbuild").Plugin {
  const source = (path: string): string => {
    const api = 'export { setApi } from "./shared/asking/api.ts";';
    const entryOf = ({ tag, name, folder }: Packaged, kind = "") =>
      `export { ${name} } from "./${folder}/${tag}${kind}.ts";`;
    const element = elements.find(({ tag }) => path.endsWith(`/${tag}.ts`));
    if (element) return entryOf(element, path.includes("/components/") ? ".component" : "") + api;
    const all = elements.map((each) => entryOf(each));
    return [...all, 'export { autolink } from "./autolink/autolink.ts";', api].join("\n");
  };
  return {
    name: "package-entries",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^src\/widgets\/package\// }, ({ path }) => ({
        path: `/${path}`,
        namespace: "entry",
      }));
      onLoad({ filter: /./, namespace: "entry" }, ({ path }) => ({
        contents: source(path),
        loader: "ts",
        resolveDir: join(root, "src/widgets"),
      }));
    },
  };
}

async function description(tags: readonly string[]): Promise<object> {
  const own = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    version: string;
    license: string;
    dependencies: Record<string, string>;
  };
  const entry = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` });
  return {
    name: PACKAGE,
    version: own.version,
    description:
      "Web components that quote the United Nations’ political declaration against corruption, checked against the source.",
    license: own.license,
    type: "module",
    main: "./index.js",
    types: "./index.d.ts",
    exports: {
      ".": entry("index"),
      "./autolink": entry("autolink"),
      ...Object.fromEntries(tags.map((tag) => [`./${tag}`, entry(tag)])),
      ...Object.fromEntries(tags.map((tag) => [`./components/${tag}`, entry(`components/${tag}`)])),
      "./react": { types: "./react.d.ts" },
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    // Importing a definition registers the element; importing a class does nothing.
    sideEffects: ["./index.js", "./autolink.js", "./chunks/*", ...tags.map((tag) => `./${tag}.js`)],
    customElements: "custom-elements.json",
    files: ["**/*.js", "**/*.d.ts", "custom-elements.json"],
    dependencies: { lit: own.dependencies.lit },
  };
}
