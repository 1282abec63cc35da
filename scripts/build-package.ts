/*
 * Builds the npm package `common-commitment-widgets` into `<dist>/npm/`: the same elements as ES modules for bundlers,
 * with Lit as a dependency, types, and the elements' manifest.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { minifiedStyles } from "./build-widgets.ts";
import { root } from "./root.ts";
import { knownToWidgets } from "./widgets/extent.ts";
import { elementsManifest } from "./widgets/manifest.ts";
import { entryTypes, packagedElements, packageEntries, typedSources } from "./widgets/package-entries.ts";
import { emitTypes } from "./widgets/types.ts";

export const PACKAGE = "common-commitment-widgets";

/** Builds the package into a folder. */
export async function buildPackage(folder: string): Promise<void> {
  const manifest = await elementsManifest();
  const elements = packagedElements(manifest);
  const entries = packageEntries(elements);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.keys(entries).map((entry) => [entry, `entry:${entry}`])),
    outdir: folder,
    define: await knownToWidgets(),
    bundle: true,
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    external: ["lit"],
    target: "es2022",
    charset: "utf8",
    plugins: [minifiedStyles, exporting(entries)],
    logLevel: "warning",
  });
  const emitted = Object.entries(await emitTypes(typedSources(elements)));
  const types = [
    ...Object.entries(entryTypes(elements)),
    ...emitted.map(([file, text]) => [`types/${file}`, text] as const),
  ];
  for (const [file, text] of types) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await writeFile(join(folder, "custom-elements.json"), `${JSON.stringify(manifest, null, 1)}\n`);
  await writeFile(
    join(folder, "package.json"),
    `${JSON.stringify(await description(elements.map(({ tag }) => tag)), null, 2)}\n`,
  );
  await copyFile(join(root, "LICENSE"), join(folder, "LICENSE"));
  await copyFile(join(root, "src/widgets/package.md"), join(folder, "README.md"));
}

/** Makes the entries, which only export what our sources have. */
function exporting(entries: ReturnType<typeof packageEntries>): Plugin {
  return {
    name: "package-entries",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({
        path: path.slice("entry:".length),
        namespace: "entry",
      }));
      onLoad({ filter: /./, namespace: "entry" }, ({ path }) => ({
        contents: (entries[path] ?? [])
          .map(([name, file]) => `export { ${name} } from "./${file}.ts";`)
          .join("\n"),
        loader: "ts",
        resolveDir: join(root, "src"),
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
      "./upgrade": entry("upgrade"),
      ...Object.fromEntries(tags.map((tag) => [`./${tag}`, entry(tag)])),
      ...Object.fromEntries(tags.map((tag) => [`./components/${tag}`, entry(`components/${tag}`)])),
      "./react": { types: "./react.d.ts" },
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    // Importing a definition registers the element; importing a class does nothing.
    sideEffects: [
      "./index.js",
      "./autolink.js",
      "./upgrade.js",
      "./chunks/*",
      ...tags.map((tag) => `./${tag}.js`),
    ],
    customElements: "custom-elements.json",
    files: ["**/*.js", "**/*.d.ts", "custom-elements.json"],
    dependencies: { lit: own.dependencies.lit },
  };
}
