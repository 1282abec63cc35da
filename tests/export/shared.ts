import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { it } from "vitest";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Reads reference data that stands beside the checkout and isn't part of the project. */
export const readShared = (path: string) => readFile(`${SHARED}${path}`, "utf8");

/** A test that needs such data; where the data isn't there, it says so and is skipped. */
export function itWith(path: string, name: string, run: () => Promise<void>): void {
  if (existsSync(`${SHARED}${path}`)) {
    it(name, run);
    return;
  }
  const reason = `there is no ../shared/${path} beside the checkout`;
  console.warn(`not checked: ${name}: ${reason}`);
  it(name, ({ skip }) => skip(reason));
}
