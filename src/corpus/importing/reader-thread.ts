import { readAkn4un } from "../reading/akn4un/read-akn4un.ts";
import type { Reading } from "./readers.ts";
import { soundReading } from "./sound-reading.ts";

/** Reads a file in a thread of its own. */
export default function read(bytes: Uint8Array): Reading {
  try {
    return { resolutions: readAkn4un(bytes).map(soundReading) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
