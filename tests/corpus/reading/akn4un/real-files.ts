import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of real files that this machine has, archives or unpacked; undefined where it has none. */
export const corpusFolder = process.env.COMMITMENT_CORPUS;

/**
 * Reads the files of one document, unpacked or in archives, by what their paths have in them.
 *
 * @param folder where the files are
 * @param within a part of a path, such as `A_RES_79_226-`, which no other file has
 * @param archives which of the archives may have it
 * @returns their bytes
 */
export function filesWith(folder: string, within: string, archives: string): Uint8Array[] {
  const unpacked = globSync(`**/*${within}*.xml`, { cwd: folder }).map((name) => join(folder, name));
  if (unpacked.length > 0) return unpacked.toSorted().map((path) => readFileSync(path));
  const into = mkdtempSync(join(tmpdir(), "commitment-files-"));
  try {
    for (const archive of globSync(archives, { cwd: folder })) {
      spawnSync("tar", ["-xzf", join(folder, archive), "-C", into, "--wildcards", `*${within}*.xml`]);
    }
    return globSync("**/*.xml", { cwd: into })
      .toSorted()
      .map((name) => readFileSync(join(into, name)));
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

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
