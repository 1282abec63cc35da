/** Something that an import does not take, and why: the name of a file, an archive, an address. */
export class Refused extends Error {
  readonly file: string;
  readonly why: string;

  constructor(file: string, why: string) {
    super(`${shown(file)}: ${shown(why)}`);
    this.name = "Refused";
    this.file = file;
    this.why = why;
  }
}

/** What was thrown, as a sentence about a file. */
export function refusalOf(file: string, error: unknown): Refused {
  if (error instanceof Refused) return error;
  return new Refused(file, error instanceof Error ? error.message : String(error));
}

/**
 * A name as it may be printed: what a terminal would obey, or what turns the direction of a line, is spelt out.
 */
export function shown(name: string): string {
  return name.replace(
    /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Why a name inside an archive is refused; undefined where it is a plain way down. */
export function unsafeName(name: string): string | undefined {
  const plain = name.replaceAll("\\", "/");
  if (plain.startsWith("/") || /^[A-Za-z]:/.test(plain)) return "its name in the archive is an absolute path";
  if (plain.split("/").includes("..")) return "its name in the archive leads out of it (..)";
  if (plain.includes("\0")) return "its name in the archive has a NUL in it";
  return undefined;
}
