/** How much an import takes, so that no file and no archive can fill the memory or the disk. */
export interface Limits {
  /** One file, as XML or JSON: the longest resolution known is of 2 MB. */
  bytesOfFile: number;
  /** One archive inside another, which is held in memory. */
  bytesOfInnerArchive: number;
  /** A download. */
  bytesOfDownload: number;
  /** What one archive may become, with the archives inside it. */
  bytesUnpacked: number;
  filesInArchive: number;
  /** How many times smaller a compressed file may be than what it becomes: XML is 10 to 30 times. */
  ratio: number;
  /** How deep archives may stand in archives. */
  depth: number;
}

const MB = 1_000_000;

export const LIMITS: Limits = {
  bytesOfFile: 50 * MB,
  bytesOfInnerArchive: 200 * MB,
  bytesOfDownload: 4_000 * MB,
  bytesUnpacked: 20_000 * MB,
  filesInArchive: 100_000,
  ratio: 200,
  depth: 3,
};

/** So much may be unpacked whatever the ratio: short files compress oddly. */
export const RATIO_FROM_BYTES = MB;

/** A number of bytes as people read it. */
export function megabytes(bytes: number): string {
  return bytes < MB
    ? `${Math.ceil(bytes / 1_000)} KB`
    : `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`;
}
