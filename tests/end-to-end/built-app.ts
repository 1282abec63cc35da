import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readBuilt } from "../../scripts/build-worker.ts";
import { indexOf } from "../../scripts/index-of.ts";
import { dist } from "../../scripts/root.ts";
import type { Environment } from "../../src/http/bindings.ts";
import { type RunningApp, startApp } from "../app.ts";

/**
 * What was built, in this process: for who asks thousands of addresses, and of each only that it is there, or has it
 * configured otherwise.
 *
 * @param variables what wrangler.toml's `vars` are to say
 * @param indexed false leaves it without the index of all documents, which takes a while to fill
 */
export async function startBuiltApp(
  variables: Partial<Environment> = {},
  { indexed = true } = {},
): Promise<RunningApp> {
  const { snapshot, built } = await readBuilt(`${dist}/worker`);
  const ASSETS = { fetch: (request: Request) => file(new URL(request.url).pathname) };
  const index = indexed ? { INDEX: await indexOf(snapshot) } : {};
  return startApp({ ASSETS, ...index, ...variables }, snapshot, built);
}

async function file(pathname: string): Promise<Response> {
  const bytes = await readFile(join(dist, "assets", pathname)).catch(() => null);
  return new Response(bytes, { status: bytes === null ? 404 : 200 });
}
