import { build, type Metafile } from "esbuild";
import { SITE_FILES } from "../src/site/pages/layout/files.ts";
import { workerOptions } from "./build-worker.ts";
import { root } from "./root.ts";
import { knownToWidgets } from "./widgets/extent.ts";

/** How much of a package goes into what is served, minified, in bytes. */
export interface Shipped {
  /** Into the Worker, with the pages' code. */
  worker: number;
  /** Into what browsers load: the elements, and the site's own scripts. */
  browser: number;
}

/**
 * The packages whose code is served, by name: what the bundler takes, whatever `package.json` says. One that only hands on
 * what others hold has no bytes of its own.
 * Some have their data in a release besides, which no bundler sees: `docs/dependencies.md` says which.
 */
export async function packagesShipped(): Promise<Map<string, Shipped>> {
  const [worker, ...browser] = await Promise.all([
    build({ ...workerOptions(root, "never-written"), sourcemap: false, write: false, metafile: true }),
    build({
      ...FOR_BROWSERS,
      entryPoints: ["src/widgets/v1.ts", "src/widgets/classic.ts"],
      define: await knownToWidgets(),
    }),
    build({
      ...FOR_BROWSERS,
      entryPoints: SITE_FILES.filter((name) => name.endsWith(".js")).map(
        (name) => `src/site/browser/${name.replace(/js$/, "ts")}`,
      ),
    }),
  ]);
  const shipped = new Map<string, Shipped>();
  const add = (into: keyof Shipped, { outputs }: Metafile) => {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = packageOf(path);
        if (name === undefined) continue;
        const so = shipped.get(name) ?? { worker: 0, browser: 0 };
        shipped.set(name, { ...so, [into]: so[into] + bytesInOutput });
      }
    }
  };
  add("worker", worker.metafile as Metafile);
  for (const { metafile } of browser) add("browser", metafile as Metafile);
  return new Map([...shipped].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const FOR_BROWSERS = {
  absWorkingDir: root,
  outdir: "never-written",
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  target: "es2022",
  write: false,
  metafile: true,
  logLevel: "error",
} as const;

/** The package that a file belongs to, the innermost where packages stand in packages. */
function packageOf(path: string): string | undefined {
  return [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1];
}

if (import.meta.main) {
  for (const [name, { worker, browser }] of await packagesShipped())
    console.log(`| \`${name}\` | ${kilobytes(worker)} | ${kilobytes(browser)} |`);
}

function kilobytes(bytes: number): string {
  return bytes === 0 ? "–" : `${(bytes / 1_000).toFixed(1)} KB`;
}
