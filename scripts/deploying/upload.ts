import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChild } from "./child.ts";

const WRANGLER = "node_modules/wrangler/bin/wrangler.js";

/**
 * Uploads the Worker by wrangler, and has it answer.
 *
 * @param words what wrangler is told besides
 * @returns the addresses at which it answers, as wrangler names them
 */
export async function uploadWorker(
  words: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "deploying-"));
  const said = join(folder, "said.ndjson");
  try {
    await runChild([WRANGLER, "deploy", ...words], { ...env, WRANGLER_OUTPUT_FILE_PATH: said });
    return targetsIn(await readFile(said, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The addresses in what wrangler writes for programs: a line of JSON for each thing that it did. */
export function targetsIn(said: string): string[] {
  return said
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { type?: string; targets?: string[] })
    .flatMap(({ type, targets }) => (type === "deploy" ? (targets ?? []) : []));
}
