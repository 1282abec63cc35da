import { describe, expect, it } from "vitest";
import type { OpenApi } from "../../src/site/build/docs/reference/openapi.ts";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";
import { holdBack } from "./settled.ts";

const on = setTheScene();
const visit = () => on.page.goto(`${on.worker.origin}/docs/api`);
/** An operation, folded beneath its path. */
const operation = (id: string) => on.page.locator(`details.operation:has(#${id})`);

/** Opens an operation, and waits until what can be chosen is there. */
async function unfold(id: string) {
  await operation(id).locator("summary").first().click();
  await on.page.waitForLoadState("networkidle");
  return operation(id);
}

describe("the API reference", () => {
  it("has every operation, parameter and schema of the OpenAPI document, without scripts", async () => {
    const openapi = (await (await on.worker.ask("/openapi.json")).json()) as OpenApi;
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${on.worker.origin}/docs/api`);
    // All that stands on the page is taken from it at once: it is long, and the operations are many.
    const operations = await page.locator("details.operation").evaluateAll((all) =>
      all.map((details) => ({
        ids: [...details.querySelectorAll("[id]")].map(({ id, textContent }) => [id, textContent] as const),
        heading: details.querySelector<HTMLElement>("h3")?.innerText,
        summary: details.querySelector<HTMLElement>("summary")?.innerText,
        named: [...details.querySelectorAll("tbody th code")].map(({ textContent }) => textContent),
      })),
    );
    const ofId = (operationId: string) =>
      operations.find(({ ids }) => ids.some(([id]) => id === operationId));
    for (const [path, methods] of Object.entries(openapi.paths)) {
      for (const [method, { operationId, parameters, summary }] of Object.entries(methods)) {
        const list = openapi.paths[path.replace(/\.csv$/, "")];
        if (path.endsWith(".csv") && list !== undefined) {
          const beside = ofId(list.get?.operationId ?? "")?.ids.find(([id]) => id === operationId);
          expect(beside?.[1], path).toContain(path);
          continue;
        }
        const folded = ofId(operationId);
        expect(folded?.heading).toBe(`${method.toUpperCase()} ${path}`);
        expect(folded?.summary).toContain(summary);
        expect(folded?.named, path).toEqual(parameters.map(({ name }) => name));
      }
    }
    const ids = await page.locator("[id^='schema-']").evaluateAll((all) => all.map(({ id }) => id));
    for (const name of Object.keys(openapi.components.schemas)) {
      expect(
        ids.filter((id) => id === `schema-${name}`),
        name,
      ).toHaveLength(1);
    }
    await context.close();
  });

  it("has an example for every operation that works", async () => {
    await visit();
    const examples = await on.page
      .locator(".operation p a[href^='/']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    expect(examples.length).toBeGreaterThanOrEqual(25);
    for (const path of examples) expect((await on.worker.ask(path)).status, path).toBe(200);
  });

  it("leads to every operation from beside it, marks the one that is open, and unfolds what an address names", async () => {
    await on.page.setViewportSize({ width: 1280, height: 900 });
    await visit();
    const ways = on.page.getByRole("navigation", { name: "Operations" });
    expect(await ways.locator("li a").count()).toBe(await on.page.locator("details.operation").count());
    await ways.getByRole("link", { name: "…/commitments", exact: true }).click();
    await operation("listCommitments").getByRole("button", { name: "Send" }).waitFor();
    await ways.locator("[aria-current]").waitFor();
    expect(await ways.locator("[aria-current]").getAttribute("href")).toBe("#listCommitments");
    await on.page.goto(`${on.worker.origin}/docs/api#schema-Act`);
    await on.page.reload();
    expect(await on.page.locator("details.schema:has(#schema-Act)").getAttribute("open")).toBe("");
  });

  it("asks for nothing before an operation is opened, and then for what can be chosen, on this site alone", async () => {
    await visit();
    await on.page.waitForLoadState("networkidle");
    const asked = () => on.requests.filter((url) => new URL(url).pathname.startsWith("/v1/"));
    expect(asked()).toEqual([]);
    const section = await unfold("listCommitments");
    await section.locator("select[name=theme]").waitFor();
    const { data } = (await (await on.worker.ask("/v1/themes?limit=100")).json()) as {
      data: { id: string }[];
    };
    const themes = await section
      .locator("select[name=theme] option")
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(themes).toEqual(expect.arrayContaining(["", ...data.map(({ id }) => id)]));
    expect(await section.locator("select[name=document] option").count()).toBeGreaterThanOrEqual(1);
    expect(await section.locator("select[name=qualifier] option").count()).toBeGreaterThan(9);
    expect(on.requests.filter((url) => !url.startsWith(on.worker.origin))).toEqual([]);
  });

  it("lets one choose in an operation that was opened before the page’s script came", async () => {
    const script = await holdBack(on.page, "**/static/reference-*.js");
    await on.page.goto(`${on.worker.origin}/docs/api`, { waitUntil: "commit" });
    await operation("listCommitments").locator("summary").first().click();
    await script.release();
    await operation("listCommitments").locator("select[name=theme]").waitFor();
  });

  it.each([
    [1280, "light"],
    [360, "dark"],
  ] as const)("sends a request and shows its answer, at %d px when %s", async (width, colorScheme) => {
    await on.page.setViewportSize({ width, height: 900 });
    await on.page.emulateMedia({ colorScheme });
    await visit();
    const section = await unfold("getPassage");
    await section.getByLabel("address").fill("16.2");
    await section.getByLabel("fields").fill("id,text");
    const asked = `${on.worker.origin}/v1/s-32-1/paragraphs/16.2?fields=id%2Ctext`;
    expect(await section.locator("pre").first().innerText()).toBe(`curl '${asked}'`);
    expect(await section.getByRole("link", { name: "Open the answer" }).getAttribute("href")).toBe(
      asked.slice(on.worker.origin.length),
    );
    await section.getByLabel("fields").press("Enter");
    await section.getByRole("status").filter({ hasText: "200" }).waitFor();
    const shown = await section.getByRole("group", { name: "Answer" }).innerText();
    const answer = await (await fetch(asked)).json();
    expect(shown).toBe(JSON.stringify(answer, null, 2));
    await section.getByText("Headers", { exact: true }).click();
    expect(await section.getByRole("group", { name: "Headers" }).innerText()).toContain("x-release: ");
    expect(await on.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(on.page, "details.operation:has(#getPassage)");
    expect(on.errors).toEqual([]);
  });

  it.each([
    [1440, 900],
    [375, 812],
  ])("brings an answer to where it is seen, below its status, at %d px", async (width, height) => {
    await on.page.setViewportSize({ width, height });
    await on.page.emulateMedia({ reducedMotion: "reduce" });
    await visit();
    const section = await unfold("listCommitments");
    const send = section.getByRole("button", { name: "Send" });
    await send.click();
    const answer = section.getByRole("group", { name: "Answer" });
    await answer.waitFor();
    expect(await answer.evaluate((pre) => pre === document.activeElement)).toBe(true);
    const topOf = async (part: typeof send) => (await part.boundingBox())?.y ?? -1;
    const tops = [await topOf(send), await topOf(section.getByRole("status")), await topOf(answer)];
    for (const top of tops) expect(top).toBeGreaterThanOrEqual(0);
    expect(tops[2]).toBeLessThan(height * 0.6);
    expect(tops[0]).toBeLessThan(tops[2] ?? 0);
  });

  it("shows a problem as it shows any answer", async () => {
    await visit();
    const section = await unfold("getPassage");
    await section.getByLabel("address").fill("nonsense");
    await section.getByRole("button", { name: "Send" }).click();
    await section.getByRole("status").filter({ hasText: "application/problem+json" }).waitFor();
    expect(await section.getByRole("status").innerText()).toMatch(/^400/);
    expect(await section.getByRole("group", { name: "Answer" }).innerText()).toContain(
      '"code": "bad-address"',
    );
  });

  it("sends a body, too, as its line of curl does, and two operations can be open at once", async () => {
    await visit();
    const entry = await unfold("getEntry");
    const section = await unfold("verifyPostedQuotation");
    await section.getByLabel("Body").fill(`{"quote":"citizens' trust"}`);
    expect(await section.locator("pre").first().innerText()).toContain(
      `--json '{"quote":"citizens'\\'' trust"}'`,
    );
    await section.getByLabel("Body").fill('{"quote":"We reject corruption"}');
    await section.getByRole("button", { name: "Send" }).click();
    await section.getByRole("group", { name: "Answer" }).waitFor();
    expect(await section.getByRole("group", { name: "Answer" }).innerText()).toContain('"verdict": "exact"');
    expect(await entry.getByRole("button", { name: "Send" }).isVisible()).toBe(true);
    expect(on.errors).toEqual([]);
  });

  it("leads to the answer without scripts, with what was filled in", async () => {
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${on.worker.origin}/docs/api`);
    const section = page.locator("details.operation:has(#getPassage)");
    await section.locator("summary").first().click();
    await section.getByLabel("address").fill("3");
    await section.getByLabel("fields").fill("id,text");
    await section.getByRole("button", { name: "Send" }).click();
    await page.waitForURL(`${on.worker.origin}/v1/s-32-1/paragraphs/3?fields=id%2Ctext`);
    await context.close();
  });

  it("says that the API can't be reached, and takes a value that no list could offer", async () => {
    await visit();
    await on.page.route("**/v1/**", (route) => route.abort());
    const section = await unfold("listCommitments");
    await section.getByRole("button", { name: "Send" }).click();
    await section.getByRole("status").filter({ hasText: "could not be reached" }).waitFor();
    await section.locator("input[name=theme]").fill("gender");
    await on.page.unroute("**/v1/**");
    await section.getByRole("button", { name: "Send" }).click();
    await section.getByRole("status").filter({ hasText: "200" }).waitFor();
  });
});
