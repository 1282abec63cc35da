import { type Limits, megabytes, RATIO_FROM_BYTES } from "../limits.ts";
import { Refused } from "../refused.ts";

/** What an archive may still become, with the archives inside it. */
export class Budget {
  readonly limits: Limits;
  #files: number;
  #bytes: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#files = limits.filesInArchive;
    this.#bytes = limits.bytesUnpacked;
  }

  /**
   * Takes an entry of an archive from it.
   *
   * @throws {Refused} where the archive has too much in it
   */
  take(archive: string, bytes: number): void {
    this.#files--;
    this.#bytes -= bytes;
    const { filesInArchive, bytesUnpacked } = this.limits;
    if (this.#files < 0) throw new Refused(archive, `it has more than ${filesInArchive} files in it`);
    if (this.#bytes < 0) throw new Refused(archive, `it unpacks to more than ${megabytes(bytesUnpacked)}`);
  }

  /** Why something is not unpacked that becomes so much larger; undefined where it may be. */
  tooDense(packed: number, unpacked: number): string | undefined {
    const { ratio } = this.limits;
    if (unpacked < RATIO_FROM_BYTES || unpacked <= packed * ratio) return undefined;
    return `it unpacks to more than ${ratio} times its size, as a bomb does`;
  }

  /** Why an entry is too large to be read; undefined where it isn't. */
  tooLarge(bytes: number, isArchive: boolean): string | undefined {
    const most = isArchive ? this.limits.bytesOfInnerArchive : this.limits.bytesOfFile;
    return bytes > most ? tooLarge(bytes, most) : undefined;
  }
}

/** Says that a file is larger than what is read. */
export function tooLarge(bytes: number, most: number): string {
  return `it has ${megabytes(bytes)}; at most ${megabytes(most)} are read`;
}
