import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type ImportOptions, importFiles } from "../../../src/corpus/importing/import-files.ts";
import { type Readers, startReaders } from "../../../src/corpus/importing/readers.ts";
import type { Report } from "../../../src/corpus/importing/report.ts";
import { LibraryFolder } from "../../../src/corpus/library/library-folder.ts";

/** A folder with files to import, and a library of its own. */
export interface Workspace {
  folder: string;
  library: LibraryFolder;
  /** Writes a file, and says where it is. */
  put(name: string, content: string | Uint8Array): Promise<string>;
  /** Imports files or folders by the names that they were put under. */
  import(
    names: string[],
    options?: Pick<ImportOptions, "limits" | "states"> & { reader?: string },
  ): Promise<Report>;
  /** Every file in the library, and what it holds. */
  snapshot(): Promise<Record<string, string>>;
}

let readers: Readers;
const folders: string[] = [];

/** Has threads that read for the tests of a file, and takes away what they left. */
export function prepareWorkspaces(): void {
  beforeAll(() => {
    readers = startReaders(1);
  });
  afterAll(async () => {
    await readers.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });
}

export async function openWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  folders.push(folder);
  const library = new LibraryFolder(join(folder, "library"));
  return {
    folder,
    library,
    async put(name, content) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    import: (names, { reader = "a reader", ...options } = {}) =>
      importFiles(
        names.map((name) => ({ path: join(folder, name), name })),
        { library, readers, reader, ...options },
      ),
    async snapshot() {
      const names = await readdir(library.path, { recursive: true, withFileTypes: true });
      const files = names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(
        await Promise.all(
          files.sort().map(async (path) => {
            const hash = createHash("sha256").update(await readFile(path));
            return [path.slice(library.path.length + 1), hash.digest("hex")] as const;
          }),
        ),
      );
    },
  };
}

/** What a report refused, as it is printed. */
export function refusals(report: Report): string[] {
  return report.refused.map(({ message }) => message);
}
