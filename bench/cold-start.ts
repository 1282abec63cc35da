/*
 * How much longer our Worker takes to its first answer than one that does nothing: from the start of a process of raw
 * `workerd serve` to the end of the answer to GET /v1/s-32-1/paragraphs/16, the two in turn. Aim: 5 ms.
 *
 * Both have the same bindings. The namespace is empty, so that no time of a store is in this: the release that ours
 * carries answers.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { root } from "../scripts/root.ts";
import { median, table } from "./table.ts";
import { writeHello, writeOurs } from "./workerd.ts";

const ROUNDS = Number(process.argv[2] ?? 40);
const PATH = "/v1/s-32-1/paragraphs/16";

const workerd = `${root}/node_modules/.bin/workerd`;
const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "bench-cold-start-"));

/** On which port a workerd listens, which it tells on its control descriptor once its Workers are there. */
async function portOf(child: ChildProcess): Promise<number> {
  const said = child.stdio[3] as Readable;
  for await (const chunk of said) {
    const port = /"port":\s*(\d+)/.exec(String(chunk))?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error("workerd ended before it listened");
}

/** The CPU time of all threads of a process, in ms: what other programs take on the machine is not in it. */
async function cpuOf(pid: number | undefined): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const times = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8")),
  );
  return times.reduce((sum, line) => sum + Number(line.split(" ")[0]) / 1e6, 0);
}

/** A start: ms until it listens and until the first answer is there, the CPU time until each, and that answer. */
interface Started {
  listening: number;
  answered: number;
  cpuListening: number;
  cpu: number;
  body: string;
}

/** Compiles a configuration, as it is before a Worker starts: taking megabytes of modules out of a text would be in its time. */
async function compiled(name: string): Promise<string> {
  const file = `${name}.bin`;
  const { stdout } = await run(workerd, ["compile", "--config-only", `${name}.capnp`], {
    cwd: folder,
    encoding: "buffer",
    maxBuffer: 100_000_000,
  });
  await writeFile(join(folder, file), stdout);
  return file;
}

/** Starts a process, asks once, and ends it. */
async function start(file: string): Promise<Started> {
  const begun = performance.now();
  const child = spawn(workerd, ["serve", "--control-fd=3", "--binary", file], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const port = await portOf(child);
    const listening = performance.now() - begun;
    const cpuListening = await cpuOf(child.pid);
    const answer = await fetch(`http://127.0.0.1:${port}${PATH}`, { headers: { Connection: "close" } });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${file} answers ${answer.status}`);
    const answered = performance.now() - begun;
    return { listening, answered, cpuListening, cpu: await cpuOf(child.pid), body };
  } finally {
    child.kill();
    await ended;
  }
}

try {
  await writeOurs(folder, 0, "nothing");
  // The first of each, which reads its files from the disk, is not counted.
  const ours = await compiled("ours");
  const { body } = await start(ours);
  await writeHello(folder, 0, body, { isBound: true });
  const hello = await compiled("hello");
  await start(hello);
  const rounds: { mine: Started; theirs: Started }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = await start(hello);
    const mine = await start(ours);
    rounds.push({ mine, theirs });
  }
  const row = (name: string, of: (one: Started) => number) => {
    const [mine, theirs] = [rounds.map(({ mine }) => of(mine)), rounds.map(({ theirs }) => of(theirs))];
    const more = rounds.map((each) => of(each.mine) - of(each.theirs));
    return [name, median(mine), median(theirs), median(more)].map((cell) =>
      typeof cell === "number" ? cell.toFixed(1) : cell,
    );
  };
  const head = [`ms, medians of ${ROUNDS}`, "ours", "hello", "difference, median"];
  console.log(
    table([
      head,
      row("until it listens", ({ listening }) => listening),
      row("until the first answer", ({ answered }) => answered),
      row("CPU until it listens", ({ cpuListening }) => cpuListening),
      row("CPU until the first answer", ({ cpu }) => cpu),
    ]),
  );
} finally {
  await rm(folder, { recursive: true });
}
