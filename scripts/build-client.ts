/*
 * Builds the npm package `common-commitment` into `<dist>/npm/`: a typed client of the API, on types that are generated from
 * the OpenAPI document.
 */
import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Json } from "./openapi/schemas.ts";
import { root } from "./root.ts";

export const CLIENT = "common-commitment";

const FILES = ["index", "error", "kinds", "transport"] as const;
const run = promisify(execFile);

/**
 * Builds the package into a folder.
 *
 * @param openapi the document that the types are made of
 * @throws {Error} with what the compiler says, where the client does not fit the document
 */
export async function buildClient(folder: string, openapi: Json): Promise<void> {
  const made = await mkdtemp(join(tmpdir(), "client-"));
  try {
    await writeFile(join(made, "openapi.json"), JSON.stringify(openapi, withoutExamples));
    await run(process.execPath, [
      ...["--import", pathToFileURL(join(root, "scripts/client/typescript-5.mjs")).href],
      join(root, "node_modules/openapi-typescript/bin/cli.js"),
      ...[join(made, "openapi.json"), "--output", join(made, "openapi.ts")],
    ]);
    await compile(made);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const file of FILES) await copyFile(join(made, "out", `${file}.js`), join(folder, `${file}.js`));
    for (const file of [...FILES, "openapi"])
      await copyFile(join(made, "out", `${file}.d.ts`), join(folder, `${file}.d.ts`));
  } finally {
    await rm(made, { recursive: true });
  }
  await writeFile(join(folder, "package.json"), `${JSON.stringify(await description(), null, 2)}\n`);
  await copyFile(join(root, "LICENSE"), join(folder, "LICENSE"));
  await copyFile(join(root, "src/client/package.md"), join(folder, "README.md"));
}

/** Whole answers are no use to types, and are most of the document. */
function withoutExamples(key: string, value: unknown): unknown {
  return key === "example" || key === "examples" ? undefined : value;
}

/** Compiles our sources beside the generated types, which they import as if they stood beside them. */
async function compile(folder: string): Promise<void> {
  for (const file of FILES) await copyFile(join(root, `src/client/${file}.ts`), join(folder, `${file}.ts`));
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: {
      ...{ noEmit: false, declaration: true, rewriteRelativeImportExtensions: true, types: [] },
      ...{
        target: "ES2022",
        lib: ["ES2023", "DOM", "DOM.Iterable"],
        rootDir: folder,
        outDir: join(folder, "out"),
      },
      paths: { "openapi-fetch": [join(root, "node_modules/openapi-fetch/dist/index.d.mts")] },
    },
    files: FILES.map((file) => join(folder, `${file}.ts`)),
  };
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]).catch(
    ({ stdout }: { stdout?: string }) => {
      throw new Error(`the client does not fit the OpenAPI document:\n${stdout}`);
    },
  );
}

async function description(): Promise<object> {
  const own = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    version: string;
    license: string;
    devDependencies: Record<string, string>;
  };
  return {
    name: CLIENT,
    version: own.version,
    description:
      "A typed client of Common Commitment: resolutions of the United Nations as data, quoted right.",
    license: own.license,
    type: "module",
    main: "./index.js",
    types: "./index.d.ts",
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./package.json": "./package.json",
    },
    sideEffects: false,
    engines: { node: ">=20.3" },
    files: ["*.js", "*.d.ts"],
    dependencies: { "openapi-fetch": own.devDependencies["openapi-fetch"] },
  };
}
