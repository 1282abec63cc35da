import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs a program of somebody else's in a folder.
 *
 * @returns what it printed
 * @throws {Error} with what it said, when it fails
 */
export function runProgram(folder: string, program: string, ...words: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A folder for a program's files, and how it is removed. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "common-commitment-consumer-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
