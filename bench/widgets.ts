/*
 * What a quotation costs the page that shows it: `node bench/widgets.ts`, after a build. Layout shift and main-thread
 * time with a processor slowed down four times, in Chromium; and linking citations in a page of a megabyte.
 */
import { launchBrowser } from "../tests/end-to-end/browser.ts";
import { servePage } from "../tests/end-to-end/serve-page.ts";
import { startWorker } from "../tests/end-to-end/worker.ts";
import { median, table } from "./table.ts";

const ROUNDS = 5;
const worker = await startWorker();
const browser = await launchBrowser();
const { text, citation } = (await (await worker.ask("/v1/s-32-1/paragraphs/16")).json()) as {
  text: string;
  citation: { text: string; url: string };
};
const STYLE = "<style>body{font:18px/1.55 serif;margin:2em auto;max-width:40em;padding:0 1em}</style>";
const quotation = `<commitment-quote ref="16"><blockquote cite="${citation.url}"><p>${text}</p></blockquote>
<p><a href="${citation.url}">${citation.text}</a></p></commitment-quote>`;
const page = (script: string) =>
  `<!doctype html><meta name="viewport" content="width=device-width"><title>A page</title>${STYLE}<p>Before.</p>${quotation}<p>After.</p><p>${"More words. ".repeat(300)}</p>${script}`;
const MODULE = `<script type="module" src="${worker.origin}/widgets/v1.js"></script>`;
const [without, with_] = [await servePage(page("")), await servePage(page(MODULE))];

/** Loads a page at a quarter of the speed; says its layout shift and how many milliseconds the main thread worked. */
async function load(
  origin: string,
  width: number,
  awaited: string,
  isLater = false,
): Promise<{ shift: number; busy: number }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await devtools.send("Performance.enable");
  await tab.addInitScript((isLater) => {
    // The date is written when the page is idle, after the quotation is shown: with it, and without.
    if (!isLater) Reflect.set(window, "requestIdleCallback", () => 0);
    Reflect.set(window, "shift", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Reflect.set(window, "shift", Reflect.get(window, "shift") + Reflect.get(entry, "value"));
      }
    }).observe({ type: "layout-shift", buffered: true });
  }, isLater);
  await tab.goto(origin);
  // Nothing is asked of the page meanwhile: asking is work too.
  await tab.waitForTimeout(1_500);
  const { metrics } = await devtools.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  if ((await tab.locator(awaited).count()) === 0) throw new Error(`the page has no ${awaited}`);
  const shift = (await tab.evaluate(() => Reflect.get(window, "shift"))) as number;
  await context.close();
  return { shift, busy: seconds * 1_000 };
}

/** How many milliseconds the widgets' scripts run, with all that they call, until the quotation is shown. */
async function scriptTime(origin: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await tab.addInitScript(() => Reflect.set(window, "requestIdleCallback", () => 0));
  await devtools.send("Profiler.enable");
  await devtools.send("Profiler.setSamplingInterval", { interval: 250 });
  await devtools.send("Profiler.start");
  await tab.goto(origin);
  await tab.waitForTimeout(1_200);
  const { profile } = await devtools.send("Profiler.stop");
  await context.close();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (nodes.get(id)?.callFrame.url.includes("/widgets/") || isOurs(parents.get(id)));
  const deltas = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce(
    (sum, id, at) => sum + (isOurs(id) ? (deltas[at] ?? 0) / 1_000 : 0),
    0,
  );
}

const rows: string[][] = [];
for (const width of [360, 1280]) {
  const plain: number[] = [];
  const quoted: { shift: number; busy: number }[] = [];
  const later: number[] = [];
  const scripts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    plain.push((await load(without.origin, width, "blockquote")).busy);
    quoted.push(await load(with_.origin, width, "[part=verdict]"));
    scripts.push(await scriptTime(with_.origin, width));
    later.push((await load(with_.origin, width, "[part=verdict]", true)).busy);
  }
  const more = quoted.map(({ busy }, round) => busy - (plain[round] ?? 0));
  rows.push([
    `${width} px`,
    Math.max(...quoted.map(({ shift }) => shift)).toFixed(4),
    median(scripts).toFixed(0),
    median(plain).toFixed(0),
    median(quoted.map(({ busy }) => busy)).toFixed(0),
    median(more).toFixed(0),
    median(later.map((busy, round) => busy - (quoted[round]?.busy ?? 0))).toFixed(0),
  ]);
}
console.log(
  `\nOne quotation with its fallback, processor slowed four times, ${ROUNDS} rounds in turn, medians\n`,
);
console.log(
  table([
    [
      "window",
      "layout shift, worst",
      "ms in the scripts, of 50",
      "ms of all tasks without script",
      "with it",
      "more",
      "and when idle",
    ],
    ...rows,
  ]),
);

const sentence =
  "Governments have said much of this in many places and will say it again before the year is out. ";
const reference = "As A/RES/S-32/1, para. 16, has it (ibid., para. 17), owners are to be known. ";
/** A megabyte of paragraphs, of which every so many has two references. */
const article = (every: number, length: number) => {
  const plain = `<p>${sentence.repeat(length)}</p>`;
  const citing = `<p>${sentence.repeat(length - 1)}${reference}</p>`;
  const group = plain.repeat(every - 1) + citing;
  return group.repeat(Math.ceil(1_000_000 / group.length));
};
const PAGES: readonly (readonly [name: string, every: number, length: number])[] = [
  ["a newspaper's: a reference in every tenth paragraph", 10, 8],
  ["a law review's: two in every paragraph", 1, 15],
  ["nothing but references", 1, 3],
];
const linked: string[][] = [];
for (const [name, every, length] of PAGES) {
  const host = await servePage(`<!doctype html><title>Long</title><body>${article(every, length)}`);
  const totals: number[] = [];
  const slices: number[] = [];
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await browser.newPage();
    await tab.goto(host.origin);
    const measured = await tab.evaluate(async (script) => {
      const { autolink } = (await import(script)) as { autolink(): Promise<number> };
      // The linking alone: the references become links when the page is idle, a few at a time.
      customElements.define("commitment-cite", class extends HTMLElement {});
      await import(script.replace("v1.js", "v1/autolink.js"));
      const busy: number[] = [];
      // Each slice runs in one callback, and in what follows on it at once.
      const idle = (run: IdleRequestCallback) =>
        setTimeout(() => {
          const begin = performance.now();
          run({ didTimeout: false, timeRemaining: () => 10 });
          const end = () => busy.push(performance.now() - begin);
          void Promise.resolve().then(() => Promise.resolve().then(() => Promise.resolve().then(end)));
        });
      Reflect.set(window, "requestIdleCallback", idle);
      const count = await autolink();
      return { count, busy };
    }, `${worker.origin}/widgets/v1.js`);
    count = measured.count;
    totals.push(measured.busy.reduce((sum, ms) => sum + ms, 0));
    slices.push(Math.max(...measured.busy));
    await tab.close();
  }
  await host.stop();
  linked.push([name, `${count}`, median(totals).toFixed(1), median(slices).toFixed(1)]);
}
console.log(`\nautolink() in a page of 1 MB, ${ROUNDS} rounds, medians\n`);
console.log(table([["page", "references", "ms in all, of 50", "longest slice, ms"], ...linked]));

await Promise.all([without.stop(), with_.stop(), worker.stop(), browser.close()]);
