import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type KeyValueStore, ReleaseError } from "./publish.ts";

const run = promisify(execFile);
const MISSING = "Value not found";

/**
 * Opens the Workers KV of the account that wrangler is logged in to, through wrangler.
 *
 * @param root the checkout, where wrangler.toml stands
 * @param where wrangler's options that say which KV: `--local` lets its own simulation stand in for the account
 */
export function openRemoteStore(root: string, where: readonly string[] = ["--remote"]): KeyValueStore {
  const binding = ["--binding", "CORPUS", ...where];
  return {
    async get(key) {
      try {
        const value = await wrangler(root, ["kv", "key", "get", key, ...binding]);
        return value.trim() === MISSING ? null : value;
      } catch (error) {
        if (error instanceof ReleaseError && error.message.includes(MISSING)) return null;
        throw error;
      }
    },
    async put(entries) {
      const folder = await mkdtemp(join(tmpdir(), "release-"));
      try {
        const file = join(folder, "entries.json");
        await writeFile(file, JSON.stringify(entries));
        await wrangler(root, ["kv", "bulk", "put", file, ...binding]);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    async keys(prefix) {
      const listed = JSON.parse(await wrangler(root, ["kv", "key", "list", "--prefix", prefix, ...binding]));
      return (listed as { name: string }[]).map(({ name }) => name);
    },
  };
}

async function wrangler(root: string, words: string[]): Promise<string> {
  try {
    const { stdout } = await run(
      process.execPath,
      [join(root, "node_modules/wrangler/bin/wrangler.js"), ...words],
      {
        cwd: root,
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return stdout;
  } catch (error) {
    const { stderr, stdout } = error as { stderr?: string; stdout?: string };
    const said = `${stderr ?? ""}\n${stdout ?? ""}`.split("\n").find((line) => /error|not found/i.test(line));
    throw new ReleaseError(`wrangler ${words.slice(0, 3).join(" ")} failed: ${said ?? String(error)}`);
  }
}
