import type { FileKind } from "../found.ts";
import type { Refused } from "../refused.ts";

/** An entry of an archive: what it holds, why that is not taken, or neither where it is nothing of ours. */
export interface PackedFile {
  name: string;
  kind?: FileKind;
  bytes?: Buffer;
  refused?: Refused;
}
