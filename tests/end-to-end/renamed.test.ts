import { expect, it } from "vitest";
import type { Redirects } from "../../src/model/redirects.ts";
import { CATALOGUE_PART } from "../../src/model/release-parts.ts";
import { changedRelease } from "./changed-release.ts";
import { servePage } from "./serve-page.ts";
import { sharedBrowser } from "./shared.ts";
import { builtRelease, startWorker } from "./worker.ts";

it("elements that name what was renamed, on a page of another origin, quote and list what took its place", async () => {
  const redirects: Redirects = {
    documents: { "a-res-s-32-1": "s-32-1" },
    themes: { whistleblowers: "whistle-blower-protection" },
    passages: { "s-32-1": { "16.2z": "16.2a" } },
  };
  const release = changedRelease(await builtRelease(), {
    [CATALOGUE_PART]: (text) => JSON.stringify({ ...(JSON.parse(text) as object), redirects }),
  });
  const worker = await startWorker({}, { release });
  const { text } = (await (await worker.ask("/v1/s-32-1/paragraphs/16.2a")).json()) as { text: string };
  const host = await servePage(`<!doctype html>
    <script type="module" src="${worker.origin}/widgets/v1.js"></script>
    <commitment-quote document="a-res-s-32-1" ref="16.2z"><blockquote>${text}</blockquote></commitment-quote>
    <commitment-list document="s-32-1" theme="whistleblowers"></commitment-list>`);
  const page = await (await sharedBrowser()).newPage();
  await page.goto(host.origin);
  await page.getByText("Verified", { exact: true }).waitFor();
  await page.locator("commitment-list li").first().waitFor();
  expect(await page.locator("commitment-quote").textContent()).toContain(text.slice(0, 40));
  await Promise.all([page.close(), host.stop(), worker.stop()]);
});
