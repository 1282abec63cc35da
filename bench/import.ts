/*
 * How long an import takes, and how much memory, for what `COMMITMENT_CORPUS` names: files, folders or archives of the United
 * Nations, with a comma between. Each is imported into an empty library by the command, twice, and compiled and composed as a
 * release is.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/root.ts";
import { compileCorpus } from "../src/corpus/compile.ts";
import { table } from "./table.ts";

interface Run {
  seconds: number;
  megabytes: number;
  texts: string;
}

/** Runs the command, and asks Linux for the most memory that it had. */
async function runImport(what: string, folder: string): Promise<Run> {
  const began = performance.now();
  const words = ["src/corpus/importing/cli.ts", what, "--library", `${folder}/library`, "--cache", folder];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  let peak = 0;
  const watching = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 50);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watching);
  const texts = /^texts: (.+)$/m.exec(said)?.[1] ?? "";
  return { seconds: (performance.now() - began) / 1_000, megabytes: peak / 1_000, texts };
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const named = (process.env.COMMITMENT_CORPUS ?? "").split(",").filter((one) => one !== "");
if (named.length === 0) throw new Error("COMMITMENT_CORPUS names nothing to import");

const rows = [
  ["of", "texts", "first, s", "MB at most", "again, s", "library, MB", "compiled, s", "documents"],
];
for (const what of named) {
  const folder = await mkdtemp(join(tmpdir(), "bench-import-"));
  const first = await runImport(what, folder);
  const again = await runImport(what, folder);
  const size = await bytesIn(`${folder}/library`);
  const began = performance.now();
  const { documents, imported } = await compileCorpus(`${root}/data`, { library: `${folder}/library` });
  let count = documents.length;
  for await (const _ of imported ?? []) count++;
  const compiled = (performance.now() - began) / 1_000;
  rows.push([
    what.split("/").at(-1) ?? what,
    first.texts,
    first.seconds.toFixed(1),
    first.megabytes.toFixed(0),
    again.seconds.toFixed(1),
    (size / 1e6).toFixed(0),
    compiled.toFixed(1),
    String(count),
  ]);
  await rm(folder, { recursive: true });
}
console.log(table(rows));
