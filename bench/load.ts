/*
 * Ours at saturation in raw `workerd serve`, mixed as readers are: of 100 requests 70 for paragraphs, 10 for lists, 10 that
 * search, 5 that verify, 5 of nonsense. `node bench/load.ts [MINUTES]`: two unless told. Prints errors, latencies and how
 * much memory workerd takes by and by, with its slope after the first minute.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { memoryOf, serveWorkerd } from "./processes.ts";
import { seeded } from "./quotations/random.ts";
import { table } from "./table.ts";
import { writeOurs } from "./workerd.ts";

const MINUTES = Number(process.argv[2] ?? 2);
const PORT = 8_821;
const CONNECTIONS = 32;
const EVERY_MS = 5_000;
const { below, pick } = seeded(16);

const folder = await mkdtemp(join(tmpdir(), "bench-load-"));
await writeOurs(folder, PORT, "the release");
const origin = `http://127.0.0.1:${PORT}`;
const child = await serveWorkerd(folder, "ours.capnp", `${origin}/healthz`);

const words = "corruption assets journalists bribery ownership recovery courts youth data sport".split(" ");
const quote = "We will strive to provide a safe and adequate environment to journalists";
/** A request of each kind, with how many of a hundred are of it, and what may be answered. */
const KINDS: [share: number, path: () => string, statuses: number[]][] = [
  [70, () => `/v1/s-32-1/paragraphs/${1 + below(86)}`, [200]],
  [10, () => `/v1/s-32-1/acts?limit=${1 + below(100)}&kind=${pick(["commitment", "call"])}`, [200]],
  [10, () => `/v1/s-32-1/search?q=${pick(words)}+${pick(words)}+${below(1_000)}`, [200]],
  [5, () => `/v1/s-32-1/verify?quote=${encodeURIComponent(`${quote} ${below(1_000_000)}`)}`, [200]],
  [
    5,
    () => pick(["/v1/nothing", "/v1/s-32-1/paragraphs/999", "/v1/s-32-1/acts?limit=x", "/%00"]),
    [400, 404],
  ],
];
const requests = KINDS.flatMap(([share, path, statuses]) =>
  Array.from({ length: share * 10 }, () => ({ path: path(), statuses })),
).sort(() => below(3) - 1);

try {
  const seen: { at: number; mb: number }[] = [];
  const began = performance.now();
  const timer = setInterval(
    async () => seen.push({ at: (performance.now() - began) / 60_000, mb: await memoryOf(child.pid) }),
    EVERY_MS,
  );
  let unexpected = 0;
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: MINUTES * 60,
    requests: requests.map(({ path, statuses }) => ({
      path,
      onResponse: (status: number) => {
        if (!statuses.includes(status)) unexpected += 1;
      },
    })),
  });
  clearInterval(timer);
  const late = seen.filter(({ at }) => at >= 1);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(late.map(({ at }) => at)), mean(late.map(({ mb }) => mb))];
  const slope =
    late.reduce((sum, { at, mb }) => sum + (at - x) * (mb - y), 0) /
    late.reduce((sum, { at }) => sum + (at - x) ** 2, 0);
  console.log(`load ${loadavg().map(Math.round).join(", ")}`);
  console.log(
    table([
      [
        "minutes",
        "requests",
        "a second",
        "unexpected",
        "5xx",
        "errors",
        "p50 ms",
        "p99 ms",
        "most ms",
        "MB at 1 min",
        "at the end",
        "MB a minute after it",
      ],
      [
        `${MINUTES}`,
        `${result.requests.total}`,
        result.requests.average.toFixed(0),
        `${unexpected}`,
        `${result["5xx"]}`,
        `${result.errors + result.timeouts}`,
        `${result.latency.p50}`,
        `${result.latency.p99}`,
        `${result.latency.max}`,
        (late[0]?.mb ?? Number.NaN).toFixed(0),
        (late.at(-1)?.mb ?? Number.NaN).toFixed(0),
        slope.toFixed(2),
      ],
    ]),
  );
} finally {
  child.kill();
  await rm(folder, { recursive: true });
}
