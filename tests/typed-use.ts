import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../scripts/root.ts";

/** What TypeScript says of a file that uses a package as a stranger would, strictly: nothing where all is well. */
export async function complaintsOf(folder: string, file: string, lib: string): Promise<string> {
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", ""];
  const { stdout } = await promisify(execFile)(
    join(root, "node_modules/.bin/tsc"),
    [...options, "--lib", lib, file],
    { cwd: folder },
  ).catch((failed: { stdout: string }) => failed);
  return stdout;
}
