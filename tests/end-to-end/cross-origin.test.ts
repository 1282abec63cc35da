import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { servePage } from "./serve-page.ts";
import { sharedBrowser, sharedWorker } from "./shared.ts";
import type { ServedWorker } from "./worker.ts";

/** What tools that trace or measure a page add to each of its requests, and what keys are sent in. */
const ADDED = {
  traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  tracestate: "rojo=00f067aa0ba902b7",
  baggage: "sentry-environment=production",
  "sentry-trace": "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
  "x-datadog-trace-id": "1",
  "x-datadog-parent-id": "2",
  "x-datadog-origin": "rum",
  "x-datadog-sampling-priority": "1",
  "x-b3-traceid": "0af7651916cd43dd8448eb211c80319c",
  "x-b3-spanid": "b7ad6b7169203331",
  "x-b3-sampled": "1",
  b3: "0",
  "elastic-apm-traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  newrelic: "eyJ2IjpbMCwxXX0=",
  "request-id": "|1.2",
  "uber-trace-id": "1:2:0:1",
  "x-cloud-trace-context": "1/2;o=1",
  "x-requested-with": "XMLHttpRequest",
  authorization: "Bearer nothing",
  "cache-control": "no-cache",
  "x-made-up": "1",
};

const PATHS = [
  "/v1/s-32-1/paragraphs/16",
  "/v1/s-32-1/verify?quote=corruption",
  "/v1/s-32-1/export.json",
  "/openapi.json",
  "/oembed?url=x",
  "/widgets/v1.js",
  "/nowhere",
  "/v1/s-32-1/paragraphs/87",
  "/v1/",
  "/s-32-1/16",
];

let worker: ServedWorker;
let host: Awaited<ReturnType<typeof servePage>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  worker = sharedWorker();
  browser = await sharedBrowser();
  host = await servePage(`<!doctype html><title>A page of somebody else's</title><main></main>
<script>const fetched = fetch; window.fetch = (address, init = {}) => fetched(address, { ...init, headers: { ...init.headers, ...${JSON.stringify(ADDED)} } });</script>
<script type="module" src="${worker.origin}/widgets/v1.js"></script>
<commitment-quote ref="71.1"><blockquote>We will safeguard sport from corruption</blockquote></commitment-quote>
<commitment-check></commitment-check>`);
});
afterAll(() => host?.stop());
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(host.origin);
});
afterEach(() => page.context().close());

describe("a page of another origin, in a browser that minds origins", () => {
  it("is not let by the browser where an origin allows nothing", async () => {
    const closed = await servePage("closed");
    const asked = await page.evaluate((origin) => fetch(origin).then(String, () => "refused"), closed.origin);
    await closed.stop();
    expect(asked).toBe("refused");
  });

  it.each(PATHS)("reads %s with each header that others add to its requests, and with all", async (path) => {
    const refused = await page.evaluate(
      async ([address, added]) => {
        const { contentWindow } = document.body.appendChild(document.createElement("iframe"));
        const ask = contentWindow?.fetch ?? fetch;
        const sets = [...Object.entries(added).map(([name, value]) => ({ [name]: value })), added];
        const asked = sets.map(async (headers) => {
          const read = ask(address, { headers, cache: "no-store" }).then((answer) => answer.arrayBuffer());
          return read.then(
            () => [],
            () => Object.keys(headers).join(),
          );
        });
        return (await Promise.all(asked)).flat();
      },
      [`${worker.origin}${path}`, ADDED] as const,
    );
    expect(refused).toEqual([]);
  });

  it("posts with them too, and reads the headers that the answer has for it", async () => {
    const read = await page.evaluate(async (origin) => {
      const posted = await fetch(`${origin}/v1/s-32-1/verify`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ quote: "We will safeguard sport from corruption" }),
      });
      const got = await fetch(`${origin}/v1/s-32-1/paragraphs?limit=1`);
      const names = ["ETag", "Link", "X-Release", "Content-Language"];
      return { status: posted.status, lacking: names.filter((name) => !got.headers.get(name)) };
    }, worker.origin);
    expect(read).toEqual({ status: 200, lacking: [] });
  });

  it("shows a quotation and checks one, though its fetch adds them all", async () => {
    await page.locator('commitment-quote [part="verdict"]').filter({ hasText: "Verified" }).waitFor();
    await page.locator("commitment-check textarea").fill("We will safeguard sport from corruption");
    await page.locator("commitment-check button").first().click();
    await page.locator('commitment-check [part="verdict"]').waitFor();
  });
});
