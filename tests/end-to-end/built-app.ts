import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readBuilt } from "../../scripts/build-worker.ts";
import { indexOf } from "../../scripts/index-of.ts";
import { dist } from "../../scripts/root.ts";
import { type RunningApp, startApp } from "../app.ts";

/** What was built, in this process: for who asks thousands of addresses, and of each only that it is there. */
export async function startBuiltApp(): Promise<RunningApp> {
  const { snapshot, built } = await readBuilt(`${dist}/worker`);
  const ASSETS = { fetch: (request: Request) => file(new URL(request.url).pathname) };
  return startApp({ ASSETS, INDEX: await indexOf(snapshot) }, snapshot, built);
}

async function file(pathname: string): Promise<Response> {
  const bytes = await readFile(join(dist, "assets", pathname)).catch(() => null);
  return new Response(bytes, { status: bytes === null ? 404 : 200 });
}
