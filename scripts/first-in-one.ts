import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { type BuildOptions, build, type Loader, type Plugin } from "esbuild";

/**
 * Bundles with everything that an entry imports at its start in one file. esbuild makes a file for each set of places from which a
 * module is reached, which for modules of the start are dozens, and a Worker waits for each: here each place from which
 * something is loaded later imports the entry too, which is there by then, so that there is one such set.
 *
 * @param options one entry, with `splitting`
 */
export async function buildFirstInOne(options: BuildOptions, entry: string): Promise<void> {
  const { plugins = [], absWorkingDir: root = "" } = options;
  const { metafile } = await build({ ...options, metafile: true, write: false, sourcemap: false });
  const loaded = Object.values(metafile.outputs).flatMap(({ entryPoint = entry }) =>
    entryPoint === entry ? [] : [resolve(root, entryPoint)],
  );
  await build({ ...options, plugins: [importing(resolve(root, entry), new Set(loaded)), ...plugins] });
}

/** Lets some files import another one before anything else. */
function importing(imported: string, files: ReadonlySet<string>): Plugin {
  return {
    name: "importing",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.(?:[mc]?js|ts)$/ }, async ({ path }) => {
        if (!files.has(path)) return undefined;
        const contents = `import ${JSON.stringify(imported)};${await readFile(path, "utf8")}`;
        return { contents, loader: extname(path).replace(/^\.[mc]?/, "") as Loader };
      }),
  };
}
