import type { Expect, FileKind } from "../found.ts";
import type { Budget } from "./budget.ts";
import type { PackedFile } from "./packed-file.ts";
import { readTar } from "./read-tar.ts";
import { readZip } from "./read-zip.ts";

/** Kinds of files that hold others. */
export type ArchiveKind = Exclude<FileKind, "xml" | "json">;

export function isArchive(kind: FileKind): kind is ArchiveKind {
  return kind !== "xml" && kind !== "json";
}

/**
 * Reads an archive, one entry after the other.
 *
 * @param source its path, or the bytes of one inside another
 * @throws {Refused} where it is damaged, cut off, or has too much in it
 */
export function openArchive(
  kind: ArchiveKind,
  source: string | Buffer,
  name: string,
  budget: Budget,
  expect: Expect,
): AsyncGenerator<PackedFile> {
  if (kind === "zip") return readZip(source, name, budget, expect);
  return readTar({ source, name, isCompressed: kind === "tar.gz" }, budget, expect);
}
