import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileSectionOf } from "../../src/corpus/annotations/outline.ts";
import { compileDocument } from "../../src/corpus/compile-document.ts";

const SMALL = fileURLToPath(new URL("small-data", import.meta.url));
const REAL = fileURLToPath(new URL("../../data", import.meta.url));

/** A change to a file of the small data: words in it become others; a file that is not there begins empty. */
export interface Change {
  file: string;
  from: string;
  to: string;
}

/** The small data in a folder of its own. */
export interface SmallData {
  folder: string;
  /** A file's line, from 1, on which the marker stands. */
  lineOf(file: string, marker: string): Promise<number>;
  remove(): Promise<void>;
}

/**
 * Writes the small data into a folder: the declaration as it is, few annotations, and `nothing` for all of the
 * sentences that these do not speak of.
 *
 * @param changes what to alter after that
 */
export async function writeSmallData(changes: readonly Change[] = []): Promise<SmallData> {
  const folder = await mkdtemp(join(tmpdir(), "small-data-"));
  const path = (file: string) => join(folder, file.startsWith("vocabulary/") ? file : `s-32-1/${file}`);
  await cp(join(SMALL, "vocabulary"), join(folder, "vocabulary"), { recursive: true });
  for (const part of ["acts", "references"]) await cp(join(SMALL, part), path(part), { recursive: true });
  await cp(join(SMALL, "everyday-words.yaml"), path("everyday-words.yaml"));
  for (const file of ["source.en.txt", "document.yaml"]) await cp(join(REAL, "s-32-1", file), path(file));
  for (const [file, fill] of await fillers()) {
    const given = await readFile(path(file), "utf8").catch(() => "");
    await writeFile(path(file), `${given}${fill}`);
  }
  for (const { file, from, to } of changes) {
    const text = await readFile(path(file), "utf8").catch(() => "");
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    await mkdir(dirname(path(file)), { recursive: true });
    await writeFile(
      path(file),
      text.replace(from, () => to),
    );
  }
  return {
    folder,
    async lineOf(file, marker) {
      const text = await readFile(path(file), "utf8").catch(() => "");
      return text.slice(0, Math.max(0, text.indexOf(marker))).split("\n").length;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** What each file of acts lacks, so that every sentence is decided. */
async function fillers(): Promise<Map<string, string>> {
  const given = await Promise.all(
    (await readdir(join(SMALL, "acts"))).map((name) => readFile(join(SMALL, "acts", name), "utf8")),
  );
  const { texts } = await compileDocument(REAL, "s-32-1");
  const files = new Map<string, string>();
  for (const paragraph of texts.en ?? []) {
    const file = `acts/${fileSectionOf(paragraph)}.yaml`;
    for (const { id } of paragraph.sentences) {
      if (given.some((text) => text.includes(`"${id}":`))) continue;
      files.set(file, `${files.get(file) ?? ""}\n"${id}":\n  nothing: The small data leaves it out.\n`);
    }
  }
  return files;
}
