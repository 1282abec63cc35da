/*
 * What the pages cost: `node bench/pages.ts`, after a build. First contentful paint and layout shift in Chromium, with the
 * processor slowed down four times and a window of 360 px; bytes as a server in the public sends them; and how long
 * search takes to answer a key. A page that does not answer says so in its row, and the bench ends with an error.
 */
import { launchBrowser } from "../tests/end-to-end/browser.ts";
import { startWorker } from "../tests/end-to-end/worker.ts";
import { type Load, load } from "./pages/loading.ts";
import { typing } from "./pages/typing.ts";
import { KINDS, weigh } from "./pages/weighing.ts";
import { median, table } from "./table.ts";

const ROUNDS = 5;
const PATHS = [
  "/",
  "/s-32-1",
  "/map",
  "/themes",
  "/search?q=press+freedom",
  "/embed",
  "/docs",
  "/s-32-1/16",
] as const;
const HEAD = [
  "page",
  "first paint, ms",
  "layout shift, worst",
  ...KINDS.map((kind) => `${kind}, KB`),
  "all, KB",
  "requests",
];

const worker = await startWorker();
const browser = await launchBrowser();
const failures: string[] = [];

/** Loads every page in turn, so that what else the machine does falls on all of them. */
async function loadAll(): Promise<Map<string, Load[] | Error>> {
  const loads = new Map<string, Load[] | Error>(PATHS.map((path) => [path, []]));
  // The first load of all pays for the start of workerd.
  await worker.ask(PATHS[0]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [path, before] of loads) {
      if (before instanceof Error) continue;
      const result = await load(browser, `${worker.origin}${path}`).catch((error: Error) => error);
      if (result instanceof Error) loads.set(path, result);
      else before.push(result);
    }
  }
  return loads;
}

async function row(path: string, loads: Load[] | Error): Promise<string[]> {
  const last = loads instanceof Error ? undefined : loads.at(-1);
  if (loads instanceof Error || last === undefined) {
    const message = loads instanceof Error ? loads.message : "was not loaded";
    failures.push(`${path} ${message}`);
    return [path, `**${message}**`, ...HEAD.slice(2).map(() => "")];
  }
  const weights = await weigh(last);
  const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);
  return [
    path,
    median(loads.map(({ firstPaint }) => firstPaint)).toFixed(0),
    Math.max(...loads.map(({ shift }) => shift)).toFixed(4),
    ...KINDS.map((kind) => kilobytes(weights[kind])),
    kilobytes(KINDS.reduce((sum, kind) => sum + weights[kind], 0)),
    `${last.requests.length}`,
  ];
}

const rows: string[][] = [];
for (const [path, loads] of await loadAll()) rows.push(await row(path, loads));
console.log(
  `\n360 px, processor slowed down four times, ${ROUNDS} rounds in turn; bytes compressed with Brotli\n`,
);
console.log(table([HEAD, ...rows]));

try {
  const times = (await typing(browser, worker.origin)).sort((one, other) => one - other);
  console.log(
    "\nSearch while typing, from the key to the answer in its place, without the pause of 120 ms\n",
  );
  const [at95 = Number.NaN, worst = Number.NaN] = [times[Math.floor(times.length * 0.95)], times.at(-1)];
  const cells = [median(times), at95, worst].map((ms) => ms.toFixed(0));
  console.log(
    table([
      ["keys", "median, ms", "95 in 100 within, ms", "worst, ms"],
      [`${times.length}`, ...cells],
    ]),
  );
} catch (error) {
  failures.push(`/search ${(error as Error).message}`);
}

await Promise.all([browser.close(), worker.stop()]);
for (const failure of failures) console.error(`pages: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
