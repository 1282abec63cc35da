import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root } from "./root.ts";

/** The day on which the data last changed, as their history says; today's where there is no history, or it was changed since. */
export async function dayOfData(): Promise<string> {
  const git = async (...asked: string[]) => {
    const { stdout } = await promisify(execFile)("git", ["-C", root, ...asked, "--", "data"]);
    return stdout.trim();
  };
  const now = new Date().toISOString().slice(0, 10);
  try {
    const isChanged = (await git("status", "--porcelain")) !== "";
    return (isChanged ? "" : await git("log", "-1", "--format=%cs")) || now;
  } catch {
    return now;
  }
}
