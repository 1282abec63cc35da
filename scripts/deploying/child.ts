import { spawn } from "node:child_process";
import { root } from "../root.ts";

/**
 * Runs a program of ours, or one that was installed, by the Node that runs this; what it says is shown.
 *
 * @param words the script, from the checkout, and what it is given
 * @throws where it ends otherwise than well
 */
export async function runChild(words: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const ended = await new Promise<number | string | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ?? code));
  });
  if (ended !== 0) throw new Error(`${words.join(" ")} ended with ${ended}`);
}
