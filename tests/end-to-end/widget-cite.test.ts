import { beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";
import { settled } from "./settled.ts";

const on = setTheScene();

const add = (html: string) =>
  on.page.evaluate((html) => {
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = `<p style="margin-top: 200px">Companies (${html}) have owners. <a href="#after">After</a></p>`;
  }, html);
const card = () => on.part("commitment-cite", "card");
const isOpen = () => card().evaluate((element) => element.matches(":popover-open"));
const asked = () => on.requests.filter((url) => url.includes("/v1/s-32-1/"));

beforeEach(() => on.visit("bare"));

describe("a reference in running text", () => {
  it("keeps the page's words as a link to the passage, and asks for nothing", async () => {
    await add('<commitment-cite ref="16">para. 16</commitment-cite>');
    const link = on.page.getByRole("link", { name: "para. 16" });
    expect(await link.getAttribute("href")).toBe(`${on.worker.origin}/s-32-1/16`);
    await on.part("commitment-cite", "link").waitFor();
    await settled(on.page);
    expect(asked()).toEqual([]);
  });

  it("shows the citation where the page brings no words", async () => {
    await add('<commitment-cite ref="16"></commitment-cite>');
    await on.page.getByRole("link", { name: on.sixteen.citation.text }).waitFor();
  });

  it("shows it in the style that the page wants", async () => {
    await add('<commitment-cite ref="16" cite-style="apa"></commitment-cite>');
    await expect.poll(() => on.words("commitment-cite", "link")).toMatch(/\(2021\)|2021/);
  });

  it("keeps a link of the page's own as the link", async () => {
    await add('<commitment-cite ref="16"><a href="/mine">para. 16</a></commitment-cite>');
    expect(await on.page.getByRole("link", { name: "para. 16" }).getAttribute("href")).toBe("/mine");
    expect(await on.part("commitment-cite", "link").count()).toBe(0);
  });
});

describe("its card", () => {
  beforeEach(async () => {
    await add('<commitment-cite ref="16">para. 16</commitment-cite>');
    // Words of the page's own become a link when the page has time.
    await on.part("commitment-cite", "link").waitFor();
  });

  it("opens when the pointer rests on it, lets the pointer in, and closes when it has left", async () => {
    await on.page.clock.install();
    await on.page.getByRole("link", { name: "para. 16" }).hover();
    await on.page.getByText(on.sixteen.text.slice(0, 40)).waitFor();
    expect(asked()).toHaveLength(1);
    await card().hover();
    await on.page.clock.runFor(5_000);
    expect(await isOpen()).toBe(true);
    await on.page.mouse.move(5, 5);
    await expect.poll(isOpen).toBe(false);
    expect(on.errors).toEqual([]);
  });

  it("stands in the window, beside its reference", async () => {
    await on.page.setViewportSize({ width: 320, height: 480 });
    await on.page.getByRole("link", { name: "para. 16" }).hover();
    await on.page.getByText(on.sixteen.text.slice(0, 40)).waitFor();
    const box = await card().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(480);
  });

  it("opens with the focus, goes on with Tab, closes with Escape, and gives the focus back", async () => {
    await on.page.clock.install();
    await on.page.keyboard.press("Tab");
    const citation = card().getByRole("link", { name: on.sixteen.citation.text });
    await citation.waitFor();
    await on.page.keyboard.press("Tab");
    await expect.poll(() => citation.evaluate((link) => link.matches(":focus"))).toBe(true);
    await on.page.keyboard.press("Escape");
    await expect.poll(isOpen).toBe(false);
    expect(await on.part("commitment-cite", "link").evaluate((link) => link.matches(":focus"))).toBe(true);
    await on.page.clock.runFor(5_000);
    expect(await isOpen()).toBe(false);
  });

  it("closes when the focus goes on", async () => {
    await on.page.keyboard.press("Tab");
    await card().getByRole("link").waitFor();
    await on.page.keyboard.press("Tab");
    await on.page.keyboard.press("Tab");
    await expect.poll(isOpen).toBe(false);
  });

  it("says so where the source can't be reached, with the link", async () => {
    await add(`<commitment-cite ref="16" api="${on.faulty.origin}/failing">para. 16</commitment-cite>`);
    await on.page.getByRole("link", { name: "para. 16" }).hover();
    await on.page.getByText("Could not be checked against the source.").waitFor();
    expect(on.unexpected()).toEqual([]);
  });

  it("is the only one that is open", async () => {
    await add(
      '<commitment-cite id="a" ref="16">one</commitment-cite> <commitment-cite id="b" ref="17">two</commitment-cite>',
    );
    await on.page.getByRole("link", { name: "one" }).hover();
    await on.part("#a", "text").waitFor();
    await on.page.getByRole("link", { name: "two" }).hover();
    await on.part("#b", "text").waitFor();
    expect(await on.page.locator("commitment-cite [part=card]:popover-open").count()).toBe(1);
  });

  it.each(["light", "dark"] as const)(
    "has no violation of accessibility rules when %s",
    async (colorScheme) => {
      await on.page.emulateMedia({ colorScheme });
      await on.page.getByRole("link", { name: "para. 16" }).hover();
      await on.page.getByText(on.sixteen.text.slice(0, 40)).waitFor();
      await expectAccessible(on.page, "commitment-cite");
    },
  );
});

it("opens its card at the first touch, and follows the link at the second", async () => {
  const context = await on.browser.newContext({ hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${on.hosts.origin}/bare`);
  await page.evaluate(() => {
    document.body.innerHTML =
      '<p style="margin-top: 200px"><commitment-cite ref="16">para. 16</commitment-cite></p>';
  });
  const link = page.getByRole("link", { name: "para. 16", exact: true });
  await link.tap();
  await page.locator("commitment-cite [part=text]").waitFor();
  expect(page.url()).toBe(`${on.hosts.origin}/bare`);
  await link.tap();
  await page.waitForURL(`${on.worker.origin}/s-32-1/16`);
  await context.close();
});
