import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Packages that are only measured against: installed into a folder of their own, so that nobody else has them.
 *
 * @param packages with their versions: `fastify@5.12.8`
 */
export async function installed(
  ...packages: string[]
): Promise<{ folder: string; require: NodeJS.Require; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "bench-installed-"));
  await writeFile(join(folder, "package.json"), '{"private":true}');
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--silent"];
  await promisify(execFile)("npm", ["install", ...options, ...packages], { cwd: folder });
  return {
    folder,
    require: createRequire(join(folder, "package.json")),
    remove: () => rm(folder, { recursive: true }),
  };
}
