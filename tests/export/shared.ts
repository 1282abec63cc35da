import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { it } from "vitest";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Reads reference data that stands beside the checkout and isn't part of the project. */
export const readShared = (path: string) => readFile(`${SHARED}${path}`, "utf8");

/** Whether such data is there. */
export const hasShared = (path: string) => existsSync(`${SHARED}${path}`);

/**
 * A test more, where such data lies beside the checkout. What it shows must be shown by a test on files of our own,
 * too: elsewhere there is no such test.
 */
export function itWith(path: string, name: string, run: () => Promise<void>): void {
  if (hasShared(path)) it(name, run);
}
