/*
 * Requests per second in raw `workerd serve`, against a Worker that answers the same number of bytes and does nothing
 * else. In one run, the two in turn, five rounds, the median of the ratios. Beside it, where it is a matter of headers, a
 * Worker that does nothing but send the same headers.
 *
 * A load generator on the same two cores takes its share, so the CPU time that workerd spent on a request is shown too.
 * Where COMMITMENT_CORPUS names a folder of the United Nations' XML, 2,000 paragraphs of imported documents are asked for
 * as well.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { cpuOf, serveWorkerd } from "./processes.ts";
import { importedParagraphs } from "./requests/imported.ts";
import { median, table } from "./table.ts";
import { type Held, writeHello, writeOurs } from "./workerd.ts";

const ROUNDS = Number(process.argv[2] ?? 5);
const SECONDS = 4;
/** So many until a process takes hardly any new memory: some 100,000 requests. */
const WARMING = 10;
const CONNECTIONS = 32;

/** What is asked for, and what of. */
interface Case {
  name: string;
  paths: readonly string[];
  /** Whether whoever asks has the answer already, and names its entity tag. */
  revalidates?: boolean;
  /** At least: the ratio that is aimed at. */
  aim: number;
  kv?: Held;
}

interface Measured {
  perSecond: number;
  /** Microseconds of CPU that workerd spent on a request. */
  cpu: number;
}

let port = 8_801;
const addressOf = (at: number) => `http://127.0.0.1:${at}`;

async function load(
  at: number,
  paths: readonly string[],
  headers: Record<string, string>,
  pid: number | undefined,
  seconds = SECONDS,
): Promise<Measured> {
  const before = await cpuOf(pid);
  const result = await autocannon({
    url: addressOf(at),
    connections: CONNECTIONS,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers })),
  });
  const wrong = result["4xx"] + result["5xx"] + result.errors;
  if (wrong > 0) throw new Error(`${wrong} answers on port ${at} failed`);
  const { total } = result.requests;
  return { perSecond: total / result.duration, cpu: (((await cpuOf(pid)) - before) * 1_000) / total };
}

/** Ours, one that sends as many bytes, and one that sends the same headers too, in turn. */
async function measure(one: Case): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const [path = ""] = one.paths;
  const at = { ours: port++, hello: port++, headers: port++ };
  await writeOurs(folder, at.ours, one.kv ?? "the release");
  const children = [await serveWorkerd(folder, "ours.capnp", `${addressOf(at.ours)}${path}`)];
  try {
    // Each once: what is measured is warm.
    let bytes = 0;
    for (const each of one.paths) {
      bytes += (await (await fetch(`${addressOf(at.ours)}${each}`)).arrayBuffer()).byteLength;
    }
    const first = await fetch(`${addressOf(at.ours)}${path}`);
    const sent = one.revalidates ? { "If-None-Match": first.headers.get("etag") ?? "" } : {};
    const answer = await fetch(`${addressOf(at.ours)}${path}`, { headers: sent });
    const body = "x".repeat(Math.round(bytes / one.paths.length));
    const own = [...answer.headers].filter(
      ([name]) => !["content-length", "transfer-encoding"].includes(name),
    );
    await writeHello(folder, at.hello, body);
    children.push(await serveWorkerd(folder, "hello.capnp", addressOf(at.hello)));
    await writeHello(folder, at.headers, body, { name: "headers", headers: Object.fromEntries(own) });
    children.push(await serveWorkerd(folder, "headers.capnp", addressOf(at.headers)));
    const [ours, hello, headers] = children;
    // A process takes new memory for its first ten thousands of requests, which costs more than they do.
    for (const [name, child] of Object.entries({ hello, ours, headers }))
      await load(at[name as keyof typeof at], one.paths, sent, child?.pid, WARMING);
    const rounds: Record<"mine" | "theirs" | "withHeaders", Measured>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = await load(at.hello, one.paths, sent, hello?.pid);
      const mine = await load(at.ours, one.paths, sent, ours?.pid);
      rounds.push({ mine, theirs, withHeaders: await load(at.headers, one.paths, sent, headers?.pid) });
    }
    const of = (value: (round: (typeof rounds)[number]) => number, digits = 0) =>
      median(rounds.map(value)).toFixed(digits);
    return [
      one.name,
      of(({ mine }) => mine.perSecond),
      of(({ theirs }) => theirs.perSecond),
      of(({ mine, theirs }) => mine.perSecond / theirs.perSecond, 2),
      one.aim.toFixed(2),
      of(({ mine, withHeaders }) => mine.perSecond / withHeaders.perSecond, 2),
      of(({ mine }) => mine.cpu),
      of(({ theirs }) => theirs.cpu),
      of(({ withHeaders }) => withHeaders.cpu),
    ];
  } finally {
    for (const child of children) child.kill();
    await rm(folder, { recursive: true });
  }
}

const sixteen = "/v1/s-32-1/paragraphs/16";
const imported = await importedParagraphs(2_000);
const cases: Case[] = [
  { name: "paragraph 16", paths: [sixteen], aim: 0.95 },
  {
    name: "86 paragraphs in turn",
    paths: Array.from({ length: 86 }, (_, at) => `/v1/s-32-1/paragraphs/${at + 1}`),
    aim: 0.95,
  },
  {
    name: "paragraph 16, If-None-Match",
    paths: [sixteen],
    revalidates: true,
    aim: 0.98,
  },
  { name: "a list of 100 acts", paths: ["/v1/s-32-1/acts?limit=100"], aim: 0.8 },
  { name: "a permalink's page", paths: ["/s-32-1/16"], aim: 0.8 },
  ...(imported === null
    ? []
    : [
        {
          name: `${imported.paths.length} imported paragraphs in turn`,
          paths: imported.paths,
          aim: 0.85,
          kv: imported.kv,
        },
      ]),
];
try {
  const rows: string[][] = [];
  for (const one of cases) rows.push(await measure(one));
  const head = ["GET", "ours /s", "hello /s", "ratio", "aim", "to one with the same headers"];
  console.log(table([[...head, "ours µs CPU", "hello µs", "with headers µs"], ...rows]));
} finally {
  imported?.stop();
}
