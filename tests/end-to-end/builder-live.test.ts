import { describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const MISQUOTED = "We will provide a safe and adequate environment to journalists";

describe("the builder with scripts", () => {
  it("shows the real element in both schemes, and changes it with the form", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    expect(await on.words(".stage.light", "verdict")).toBe("Verified");
    await on.page.getByText("Dark page").click();
    expect(await on.words(".stage.dark", "verdict")).toBe("Verified");
    await on.page.getByLabel("Language of the labels").selectOption("es");
    await on.part(".stage.dark", "verdict").filter({ hasText: "Conforme" }).waitFor();
    await on.page.getByText("Light page").click();
    await on.page.getByLabel("Layout").selectOption("inline");
    await on.part(".stage.light", "quotation").and(on.page.locator(".inline")).waitFor();
    expect(on.unexpected()).toEqual([]);
  });

  it("gives no code of another passage when the one that is chosen can't be had", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=30&part=30.2`);
    await on.page.route("**/embed?**ref=4**", (route) => route.fulfill({ status: 503, body: "" }));
    await on.page.locator("select#ref").selectOption("4");
    await on.page.getByRole("alert").filter({ hasText: "could not be reached" }).waitFor();
    const code = on.page.locator("pre[data-copy]").first();
    expect(await code.evaluate((element) => element.closest("[inert]") !== null)).toBe(true);
    await on.page.unroute("**/embed?**ref=4**");
    await on.page.locator("select#ref").selectOption("5");
    await on.page.locator("pre[data-copy]", { hasText: 'ref="5"' }).first().waitFor({ state: "attached" });
    expect(await code.evaluate((element) => element.closest("[inert]") !== null)).toBe(false);
    expect(new URL(on.page.url()).searchParams.has("part")).toBe(false);
  });

  it("lets nobody but the frame set its height", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    await on.page.locator("#frame iframe").waitFor({ state: "attached" });
    const [before, after] = await on.page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>("#frame iframe");
      const height = () => frame?.style.blockSize;
      const before = height();
      const came = new Promise((resolve) =>
        addEventListener("message", ({ data }) => data === "last" && resolve(0)),
      );
      const strangers = [
        { type: "common-commitment:resize", version: 1, height: 77_777 },
        { type: "common-commitment:resize", height: "1px; position: fixed" },
        null,
        "common-commitment:resize",
      ];
      for (const message of strangers) postMessage(message, "*");
      postMessage("last", "*");
      await came;
      return [before, height()];
    });
    expect(after).toBe(before);
    expect(on.unexpected()).toEqual([]);
  });

  it("shows it 320 pixels wide", async () => {
    await on.page.setViewportSize({ width: 1280, height: 900 });
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    const width = async () => (await on.page.locator(".stage.light").boundingBox())?.width ?? 0;
    expect(await width()).toBeGreaterThan(400);
    await on.page.getByText("320 pixels").click();
    expect(await width()).toBe(320);
  });

  it("shows how it looks and what is copied beside what is chosen, where there is room", async () => {
    for (const [width, beside] of [
      [1280, true],
      [768, false],
    ] as const) {
      await on.page.setViewportSize({ width, height: 900 });
      await on.page.goto(`${on.worker.origin}/embed?ref=30`);
      await on.page.getByRole("button", { name: "Copy address" }).waitFor();
      const [field, copy] = await Promise.all([
        on.page.locator("#q").boundingBox(),
        on.page.getByRole("button", { name: "Copy address" }).boundingBox(),
      ]);
      expect((copy?.x ?? 0) > (field?.x ?? 0) + (field?.width ?? 0)).toBe(beside);
      expect((copy?.y ?? 0) + (copy?.height ?? 0)).toBeLessThan(900);
    }
  });

  it("remembers where quotations go", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    await on.page.locator("label[for=way-html]").click();
    await on.page.goto(`${on.worker.origin}/embed?ref=31`);
    expect(await on.page.locator("#way-html").isChecked()).toBe(true);
    expect(await on.page.locator("#code .html h2").first().isVisible()).toBe(true);
  });

  it("makes the frame as high as its words", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=14&way=iframe`);
    await on.page.locator("#frame").scrollIntoViewIfNeeded();
    const frame = on.page.frameLocator("#frame iframe");
    await frame.locator("blockquote").waitFor();
    await expect
      .poll(() => frame.locator("html").evaluate((html) => Math.abs(html.clientHeight - html.scrollHeight)))
      .toBeLessThanOrEqual(1);
  });

  it("keeps the focus on a part that is chosen by the keyboard, and moves nothing above it", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=30`);
    await on.page.locator("#part-30").focus();
    const top = () =>
      on.page.locator("#choose").evaluate((form) => form.getBoundingClientRect().top + scrollY);
    const before = await top();
    await on.page.keyboard.press("ArrowDown");
    await on.page.getByRole("heading", { name: "Paragraph 30, first sentence", exact: true }).waitFor();
    expect(await on.page.evaluate(() => document.activeElement?.id)).toBe("part-30-1");
    expect(await top()).toBe(before);
  });

  it("leaves alone what doesn't change: the frame isn't loaded again for another layout", async () => {
    await on.page.goto(`${on.worker.origin}/embed?ref=14&way=iframe`);
    await on.page.locator("#frame").scrollIntoViewIfNeeded();
    await on.page.frameLocator("#frame iframe").locator("blockquote").waitFor();
    const count = () => on.requests.filter((url) => url.includes("/embed/s-32-1/14")).length;
    const before = count();
    await on.page.getByLabel("Layout").selectOption("plain");
    await on.page.waitForFunction(() =>
      document.querySelector("#code .html pre")?.textContent?.includes("plain"),
    );
    expect(count()).toBe(before);
  });

  it("copies each form, also those that came with a choice", async () => {
    await on.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await on.page.goto(`${on.worker.origin}/embed?ref=14`);
    await on.page.getByLabel("Or choose from the list").selectOption("16");
    await on.page.getByRole("heading", { name: "Paragraph 16", exact: true }).waitFor();
    const samples = on.page.locator("main .sample pre");
    const copies = on.page.locator("main .sample button", { hasText: /^Copy/ });
    /** Chooses the way that a sample is of, and opens what it is folded in. */
    const reveal = async (index: number) => {
      const way = samples.nth(index).locator("xpath=ancestor::div[contains(@class, 'way')]");
      const name = ((await way.getAttribute("class")) ?? "").split(" ").at(-1);
      await on.page.locator(`label[for=way-${name}]`).click();
      const folded = way.locator("details:not([open]) summary");
      if (!(await samples.nth(index).isVisible())) await folded.click();
    };
    expect(await copies.count()).toBe(11);
    for (let index = 0; index < 11; index += 1) {
      await reveal(index);
      await on.page
        .locator("main .sample")
        .nth(index)
        .getByRole("button", { name: /^Copy / })
        .click();
      expect(await on.page.evaluate(() => navigator.clipboard.readText())).toBe(
        (await samples.nth(index).textContent())?.trim(),
      );
    }
  });

  it("says that a quotation is too long before it is sent", async () => {
    await on.page.goto(`${on.worker.origin}/embed`);
    await on.page.getByLabel("Words, a reference or a quotation").fill("corruption ".repeat(910));
    expect(await on.page.locator("#q-said").innerText()).toContain("10,010 characters");
    await on.page.getByRole("button", { name: "Find", exact: true }).click();
    expect(new URL(on.page.url()).search).toBe("");
    await on.page.getByLabel("Words, a reference or a quotation").fill(MISQUOTED);
    await on.page.getByRole("button", { name: "Find", exact: true }).click();
    await on.page.getByText("Altered: “strive to”, a qualifier, was left out.").first().waitFor();
  });
});
