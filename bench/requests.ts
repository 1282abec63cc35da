/*
 * Requests per second of GET /v1/s-32-1/paragraphs/16 in raw `workerd serve`, against a Worker that answers the same
 * number of bytes and does nothing else. In one run, the two in turn, five rounds, the median of the ratios.
 *
 * A load generator on the same two cores takes its share, so the CPU time that workerd spent on a request is shown too.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { root } from "../scripts/root.ts";
import { median, table } from "./table.ts";
import { writeHello, writeOurs } from "./workerd.ts";

const ROUNDS = 5;
const SECONDS = 4;
const PORTS = { ours: 8_801, hello: 8_802 };
const PATHS = {
  one: "/v1/s-32-1/paragraphs/16",
  every: Array.from({ length: 86 }, (_, i) => `/v1/s-32-1/paragraphs/${i + 1}`),
};

async function serve(folder: string, file: string, port: number) {
  const child = spawn(`${root}/node_modules/.bin/workerd`, ["serve", file], {
    cwd: folder,
    stdio: "inherit",
  });
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}${PATHS.one}`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`workerd does not answer on port ${port}`);
}

/** The CPU time that a process and its threads have used, in milliseconds. */
async function cpuOf(pid: number | undefined): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function measure(port: number, paths: string[], pid: number | undefined) {
  const before = await cpuOf(pid);
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 32,
    duration: SECONDS,
    requests: paths.map((path) => ({ path })),
  });
  if (result.non2xx > 0) throw new Error(`${result.non2xx} answers on port ${port} were not 200`);
  const total = result.requests.total;
  return { perSecond: total / result.duration, cpu: (((await cpuOf(pid)) - before) * 1_000) / total };
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
await writeOurs(folder, PORTS.ours, "the release");
const ours = await serve(folder, "ours.capnp", PORTS.ours);
const sample = await (await fetch(`http://127.0.0.1:${PORTS.ours}${PATHS.one}`)).text();
await writeHello(folder, PORTS.hello, sample);
const plain = await serve(folder, "hello.capnp", PORTS.hello);

try {
  const rows: string[][] = [];
  for (const [name, paths] of Object.entries({
    "paragraph 16": [PATHS.one],
    "86 paragraphs in turn": PATHS.every,
  })) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = await measure(PORTS.hello, paths, plain.pid);
      const mine = await measure(PORTS.ours, paths, ours.pid);
      rounds.push({ mine, theirs, speed: mine.perSecond / theirs.perSecond, cpu: mine.cpu / theirs.cpu });
    }
    rows.push([
      name,
      median(rounds.map(({ mine }) => mine.perSecond)).toFixed(0),
      median(rounds.map(({ theirs }) => theirs.perSecond)).toFixed(0),
      median(rounds.map(({ speed }) => speed)).toFixed(2),
      median(rounds.map(({ mine }) => mine.cpu)).toFixed(0),
      median(rounds.map(({ theirs }) => theirs.cpu)).toFixed(0),
      median(rounds.map(({ cpu }) => cpu)).toFixed(2),
    ]);
  }
  const head = ["GET", "ours /s", "hello /s", "ratio", "ours µs CPU", "hello µs CPU", "ratio"];
  console.log(table([head, ...rows]));
} finally {
  ours.kill();
  plain.kill();
  await rm(folder, { recursive: true });
}
