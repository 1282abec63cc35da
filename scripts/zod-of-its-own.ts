import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Plugin } from "esbuild";

const NAMESPACE = "zod-of-its-own";
/** What asks zod for much that nothing else here needs: the SDK for assistants, and what makes JSON Schema for it. */
const ASKING = /node_modules\/@modelcontextprotocol\/|src\/mcp\/json-schema\.ts$/;

/**
 * Bundles zod twice: with what is loaded for assistants, once more. A module is cut for all that import it, so that what they
 * need of zod would stand in the Worker's entry, 19 KB gzipped that every isolate compiles. The two share their registry.
 */
export const zodOfItsOwn: Plugin = {
  name: NAMESPACE,
  setup(build) {
    const own = (path: string) => ({ path, namespace: NAMESPACE, sideEffects: false });
    build.onResolve({ filter: /^zod(?:\/|$)/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === NAMESPACE || !ASKING.test(importer)) return undefined;
      const found = await build.resolve(path, { resolveDir, kind, pluginData: NAMESPACE });
      return found.errors.length > 0 ? { errors: found.errors } : own(found.path);
    });
    build.onResolve({ filter: /^\./, namespace: NAMESPACE }, ({ path, importer }) =>
      own(resolve(dirname(importer), path)),
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path }) => ({
      contents: await readFile(path),
      resolveDir: dirname(path),
    }));
  },
};
