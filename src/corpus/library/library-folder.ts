import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type * as z from "zod/mini";
import { DataError } from "../data-error.ts";
import { shownPath } from "../yaml-file.ts";
import { CatalogueRecord } from "./catalogue-record.ts";
import { AFTER_HEAD, LibraryText, TextHead } from "./library-text.ts";

const CATALOGUE = "catalogue.json";
/** Where files are written before they get their names; no document is called so. */
const UNFINISHED = ".unfinished";
/** The ids of documents: what `library/` has besides is none of them. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
/** A text's head is shorter than this: its longest part is a file's name. */
const HEAD_BYTES = 16_384;
const TEXT = /^([a-z]{2,3})\.json$/;

/**
 * Where imports write, and where what they wrote is served from: `library/` in the checkout, unless `LIBRARY` in the
 * environment names another folder; undefined where it is empty, and nothing imported is served.
 */
export function libraryPath(root: string): string | undefined {
  const { LIBRARY: named } = process.env;
  return named === "" ? undefined : resolve(root, named ?? "library");
}

/** What was imported, a folder a document: `library/<id>/<language>.json` and `library/<id>/catalogue.json`. */
export class LibraryFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The ids of all documents that there is anything of, by code unit; none where there is no such folder. */
  async ids(): Promise<string[]> {
    const entries = await readdir(this.path, { withFileTypes: true }).catch(orNone);
    return entries
      .filter((entry) => entry.isDirectory() && ID.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  }

  /** The languages that there is a text of a document in, by code unit. */
  async languagesOf(id: string): Promise<string[]> {
    const names = await readdir(join(this.path, id)).catch(orNone);
    return names.flatMap((name) => TEXT.exec(name)?.[1] ?? []).sort();
  }

  /**
   * Reads a document's text in a language.
   *
   * @returns null where there is none
   * @throws {DataError} where the file is not as an import writes it
   */
  async text(id: string, language: string): Promise<LibraryText | null> {
    return this.#read(join(this.path, id, `${language}.json`), LibraryText);
  }

  /**
   * Reads where a text came from, without reading the text.
   *
   * @returns null where there is none, or none that can be read
   */
  async head(id: string, language: string): Promise<TextHead | null> {
    const file = await open(join(this.path, id, `${language}.json`)).catch(() => null);
    if (file === null) return null;
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      const [head = ""] = buffer.toString("utf8", 0, bytesRead).split(`,\n "${AFTER_HEAD}":`);
      return TextHead.safeParse(jsonOf(`${head}}`)).data ?? null;
    } finally {
      await file.close();
    }
  }

  /**
   * Reads what the United Nations' data says of a document.
   *
   * @returns null where it says nothing
   * @throws {DataError} where the file is not as an import writes it
   */
  async catalogue(id: string): Promise<CatalogueRecord | null> {
    return this.#read(join(this.path, id, CATALOGUE), CatalogueRecord);
  }

  /** Writes a document's text, whole or not at all. */
  async putText(text: LibraryText): Promise<void> {
    await this.#write(text.id, `${text.language}.json`, text);
  }

  /**
   * Writes what the data says of a document, whole or not at all.
   *
   * @returns what became of it
   */
  async putCatalogue(id: string, record: CatalogueRecord): Promise<"added" | "replaced" | "unchanged"> {
    const before = await readFile(join(this.path, id, CATALOGUE), "utf8").catch(() => null);
    if (before === asText(record)) return "unchanged";
    await this.#write(id, CATALOGUE, record);
    return before === null ? "added" : "replaced";
  }

  /** Removes what imports that were killed left of their last file. */
  async clear(): Promise<void> {
    await mkdir(this.path, { recursive: true });
    for (const name of await readdir(join(this.path, UNFINISHED)).catch(orNone)) {
      const [pid] = name.split("-");
      if (!isRunning(Number(pid))) await rm(join(this.path, UNFINISHED, name), { force: true });
    }
  }

  async #read<S extends z.ZodMiniType>(path: string, schema: S): Promise<z.infer<S> | null> {
    let text: string;
    try {
      text = await readFile(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
    const parsed = schema.safeParse(jsonOf(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const problem = `not as an import writes it (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`;
    throw new DataError(shownPath(path), 1, problem, "a file of `npm run import`; run it again");
  }

  async #write(id: string, name: string, value: unknown): Promise<void> {
    const unfinished = join(this.path, UNFINISHED);
    const temporary = join(unfinished, `${process.pid}-${randomUUID()}`);
    await mkdir(unfinished, { recursive: true });
    await mkdir(join(this.path, id), { recursive: true });
    try {
      await writeFile(temporary, asText(value));
      // It gets its name when it is whole.
      await rename(temporary, join(this.path, id, name));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  }
}

/** As it is written: to be opened, read, and compared line by line. */
function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function orNone(error: NodeJS.ErrnoException): never[] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}

function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
