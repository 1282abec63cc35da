import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { root } from "../scripts/root.ts";

/** Starts raw `workerd serve` with a configuration of a folder, and waits until it answers. */
export async function serveWorkerd(folder: string, file: string, url: string): Promise<ChildProcess> {
  const child = spawn(`${root}/node_modules/.bin/workerd`, ["serve", file], {
    cwd: folder,
    stdio: "inherit",
  });
  await answering(url);
  return child;
}

/**
 * Waits until something answers.
 *
 * @throws where it does not within twenty seconds
 */
export async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** The CPU time that a process and its threads have used, in ms. */
export async function cpuOf(pid: number | undefined): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The memory that a process has in RAM, in MB. */
export async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}
