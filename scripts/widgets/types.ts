import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { root } from "../root.ts";

/*
 * The types that the npm package brings, as the compiler emits them from the elements and the model. Whoever uses them
 * needs no other package than Lit: what the model infers from its schemas is written out, without the schemas.
 */

const SRC = join(root, "src");

/** Where what an element's types name may come from. */
const ROOMS = ["widgets", "copying", "words"];

/** The compiler writes a type out where it can't name it: this one can be named in its function alone. */
const PLAIN = `function plain<T>() {
  type Plain<V> = V extends string | number | boolean | null | undefined
    ? V
    : V extends readonly (infer I)[] ? Plain<I>[] : { [K in keyof V]: Plain<V[K]> };
  return undefined as unknown as Plain<T>;
}
`;

/**
 * Emits the types of some of our sources, and of all that they name.
 *
 * @param entries paths from `src/`: `widgets/quote/commitment-quote.ts`
 * @returns the files, by their paths from `src/`, with the endings of declarations
 */
export async function emitTypes(entries: readonly string[]): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "types-"));
  try {
    const nouns = await modelTypes();
    for (const [file, names] of nouns) {
      const made = [...names].map((name) => `export const ${name} = plain<Model.${name}>();\n`).join("");
      const source = `import type * as Model from ${JSON.stringify(join(SRC, file))};\n${PLAIN}${made}`;
      await mkdir(dirname(join(folder, "plain", file)), { recursive: true });
      await writeFile(join(folder, "plain", file), source);
    }
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, types: [] },
        ...{ rootDir: "/", outDir: join(folder, "out") },
      },
      include: [],
      files: [
        ...entries.map((entry) => join(SRC, entry)),
        ...[...nouns.keys()].map((file) => join(folder, "plain", file)),
      ],
    };
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    await promisify(execFile)(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      "-p",
      folder,
    ]);
    const emitted = async (path: string) => readFile(join(folder, "out", declarationOf(path)), "utf8");
    return await reachable(entries, async (file) => {
      if (!nouns.has(file)) return emitted(join(SRC, file));
      const consts = await emitted(join(folder, "plain", file));
      return consts.replace(/^export declare const (\w+):/gm, "export type $1 =");
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the rooms take from the model: the names of types, by file. */
async function modelTypes(): Promise<Map<string, Set<string>>> {
  const taken = new Map<string, Set<string>>();
  for (const room of ROOMS) {
    for (const file of await readdir(join(SRC, room), { recursive: true })) {
      if (!file.endsWith(".ts")) continue;
      const source = await readFile(join(SRC, room, file), "utf8");
      for (const [, names = "", model = ""] of source.matchAll(
        /import type \{([^}]*)\} from "[./]*\/(model\/[^"]+)"/g,
      )) {
        const known = taken.get(model) ?? new Set();
        for (const name of names.split(",")) if (name.trim()) known.add(name.trim());
        taken.set(model, known);
      }
    }
  }
  return taken;
}

/** Declarations, and those that they import, which they name as JavaScript does. */
async function reachable(
  entries: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const wanted = [...entries];
  for (const file of wanted) {
    const text = await read(file);
    for (const [, path = ""] of text.matchAll(/(?:from |import\(|import )"(\.[^"]+)"/g)) {
      const imported = relative(SRC, join(SRC, dirname(file), path));
      if (!wanted.includes(imported)) wanted.push(imported);
    }
    files[declarationOf(file)] = text.replace(/((?:from |import\(|import )"\.[^"]+)\.ts"/g, '$1.js"');
  }
  return files;
}

function declarationOf(path: string): string {
  return path.replace(/\.ts$/, ".d.ts");
}
