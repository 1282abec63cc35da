import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of real files that this machine has, archives or unpacked; undefined where it has none. */
export const corpusFolder = process.env.COMMITMENT_CORPUS;

/**
 * Reads all XML files in a folder and in its archives (`.tar.gz`), however deep, one after the other.
 *
 * @returns their names and bytes
 */
export function* corpusFiles(folder: string): Generator<{ name: string; bytes: Uint8Array }> {
  const unpacked = mkdtempSync(join(tmpdir(), "commitment-corpus-"));
  try {
    for (const [index, archive] of globSync("**/*.tar.gz", { cwd: folder }).toSorted().entries()) {
      const into = mkdtempSync(join(unpacked, `${index}-`));
      const { status, stderr } = spawnSync("tar", ["-xzf", join(folder, archive), "-C", into]);
      if (status !== 0) throw new Error(`${archive} can't be unpacked: ${stderr}`);
    }
    for (const place of [folder, unpacked]) {
      for (const name of globSync("**/*.xml", { cwd: place }).toSorted()) {
        yield { name, bytes: readFileSync(join(place, name)) };
      }
    }
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}
