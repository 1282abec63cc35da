import { describe, expect, it } from "vitest";
import type { OpenApi } from "../../src/site/build/docs/reference/openapi.ts";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const visit = () => on.page.goto(`${on.worker.origin}/docs/api`);
/** Where an operation stands. The rest of the page, which is long, is looked at with all other pages. */
const where = (id: string) => `section[aria-labelledby="${id}"]`;
const operation = (id: string) => on.page.locator(where(id));

/** Opens an operation for trying. */
async function tryIt(id: string): Promise<void> {
  await operation(id).getByRole("button", { name: "Try it here" }).click();
  await operation(id).getByRole("button", { name: "Execute" }).waitFor();
}

describe("the API reference", () => {
  it("has every operation, parameter and schema of the OpenAPI document, without scripts", async () => {
    const openapi = (await (await on.worker.ask("/openapi.json")).json()) as OpenApi;
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${on.worker.origin}/docs/api`);
    for (const [path, methods] of Object.entries(openapi.paths)) {
      for (const [method, { operationId, parameters, summary }] of Object.entries(methods)) {
        const section = page.locator(`section[aria-labelledby="${operationId}"]`);
        expect(await section.locator("h3").innerText()).toBe(`${method.toUpperCase()} ${path}`);
        expect(await section.innerText()).toContain(summary);
        const named = await section.locator("tbody th code").allInnerTexts();
        expect(named).toEqual(parameters.map(({ name }) => name));
      }
    }
    for (const name of Object.keys(openapi.components.schemas)) {
      expect(await page.locator(`[id="schema-${name}"]`).count(), name).toBe(1);
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

  it("loads the library for trying when it is wanted, from this site alone", async () => {
    await visit();
    expect(on.requests.filter((url) => url.includes("/static/reference/"))).toEqual([]);
    await tryIt("getPassage");
    expect(on.requests.filter((url) => url.includes("/static/reference/"))).toHaveLength(2);
    expect(on.requests.filter((url) => !url.startsWith(on.worker.origin))).toEqual([]);
  });

  it.each([
    [1280, "light"],
    [360, "dark"],
  ] as const)("sends a request and shows its answer, at %d px when %s", async (width, colorScheme) => {
    await on.page.setViewportSize({ width, height: 900 });
    await on.page.emulateMedia({ colorScheme });
    await visit();
    await tryIt("getPassage");
    const section = operation("getPassage");
    await section.getByRole("textbox", { name: "address" }).fill("16.2");
    const background = await on.page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(background).toBe(colorScheme === "dark" ? "rgb(23, 24, 26)" : "rgb(251, 250, 247)");
    await section.getByRole("textbox", { name: "fields" }).fill("id,text");
    await section.getByRole("textbox", { name: "fields" }).press("Enter");
    const table = section.locator(".live-responses-table");
    await table.waitFor();
    const asked = `${on.worker.origin}/v1/s-32-1/paragraphs/16.2?fields=id%2Ctext`;
    expect(await section.locator(".request-url pre").innerText()).toBe(asked);
    const shown = JSON.parse(await table.locator(".highlight-code pre").innerText());
    expect(shown).toEqual(await (await fetch(asked)).json());
    expect(await on.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(on.page, where("getPassage"));
    expect(on.errors).toEqual([]);
  });

  it("sends a body, too, and two operations can be open at once", async () => {
    await visit();
    await tryIt("verifyPostedQuotation");
    await tryIt("getEntry");
    const section = operation("verifyPostedQuotation");
    await section.getByRole("textbox", { name: "Body" }).fill('{"quote":"We reject corruption"}');
    await section.getByRole("button", { name: "Execute" }).click();
    await section.locator(".live-responses-table").waitFor();
    expect(await section.locator(".live-responses-table").innerText()).toContain('"verdict": "exact"');
    await expectAccessible(on.page, `${where("verifyPostedQuotation")}, ${where("getEntry")}`);
    expect(on.errors).toEqual([]);
  });

  it("says so when the library can't be loaded, and can be asked again", async () => {
    await visit();
    await on.page.route("**/static/reference/*.js", (route) => route.abort());
    await operation("getEntry").getByRole("button", { name: "Try it here" }).click();
    const again = operation("getEntry").getByRole("button", { name: "could not be loaded" });
    await again.waitFor();
    await on.page.unroute("**/static/reference/*.js");
    await again.click();
    await operation("getEntry").getByRole("button", { name: "Execute" }).waitFor();
  });

  it("says so too when the API can't describe itself", async () => {
    await visit();
    await on.page.route("**/openapi.json", (route) => route.fulfill({ status: 503, body: "{}" }));
    await operation("getEntry").getByRole("button", { name: "Try it here" }).click();
    await operation("getEntry").getByRole("button", { name: "could not be loaded" }).waitFor();
    await on.page.unroute("**/openapi.json");
  });
});
