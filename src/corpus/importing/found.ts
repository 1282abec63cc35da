import type { Refused } from "./refused.ts";

/** What is found on the way through files, folders and archives, one after the other. */
export type Found =
  /** XML or JSON, whole. */
  | { is: "file"; name: string; kind: "xml" | "json"; bytes: Uint8Array }
  /** Something that is not taken, and why. */
  | { is: "refused"; refused: Refused }
  /** A file of another kind beside them, such as a README. */
  | { is: "other"; name: string };

/** Says how many files are yet to be expected, so that a bar can be drawn. */
export type Expect = (files: number) => void;

/** What kind of file a name says that it is; undefined for one that is none of ours. */
export type FileKind = "xml" | "json" | "zip" | "tar" | "tar.gz";

export function kindByName(name: string): FileKind | undefined {
  const [, ending = ""] = /\.(tar\.gz|[a-z0-9]+)$/i.exec(name) ?? [];
  // What macOS puts beside each file of an archive has the same ending.
  if (/(?:^|\/)(?:\._[^/]*$|__MACOSX\/)/.test(name)) return undefined;
  switch (ending.toLowerCase()) {
    case "xml":
      return "xml";
    case "json":
    case "jsonl":
    case "ndjson":
      return "json";
    case "zip":
      return "zip";
    case "tar":
      return "tar";
    case "tgz":
    case "tar.gz":
      return "tar.gz";
    default:
      return undefined;
  }
}

/** What kind of file its first bytes say that it is: for one that somebody names, whatever its ending. */
export function kindByBytes(head: Uint8Array): FileKind | undefined {
  const text = Buffer.from(head).toString("latin1");
  if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) return "zip";
  if (text.startsWith("\u001f\u008b")) return "tar.gz";
  if (text.slice(257, 262) === "ustar") return "tar";
  const words = text
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replaceAll("\0", "")
    .trimStart();
  if (words.startsWith("<")) return "xml";
  if (words.startsWith("{") || words.startsWith("[")) return "json";
  return undefined;
}
