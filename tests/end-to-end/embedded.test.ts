import { describe, expect, it } from "vitest";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const frame = (id: string) => on.page.frameLocator(`#${id}`);

describe("a quotation in an iframe", () => {
  it("shows the words and their citation, whose link opens outside of the frame", async () => {
    await on.visit("frames");
    expect(await frame("open").locator("blockquote").innerText()).toBe(on.sixteen.text);
    const link = frame("open").getByRole("link", { name: on.sixteen.citation.text });
    expect(await link.getAttribute("href")).toBe(on.sixteen.citation.url);
    expect(await link.getAttribute("target")).toBe("_blank");
  });

  it("tells the page around it its height, which the documented listener gives to its frame", async () => {
    await on.visit("frames");
    await frame("open").locator("blockquote").waitFor();
    await expect
      .poll(() => on.page.locator("#open").evaluate((element) => element.clientHeight))
      .toBeGreaterThan(150);
    const scrolls = await frame("open")
      .locator("html")
      .evaluate((html) => html.scrollHeight > html.clientHeight);
    expect(scrolls).toBe(false);
    const messages = await on.page.evaluate(() => Reflect.get(window, "messages") as object[]);
    expect(messages).toContainEqual({
      type: "common-commitment:resize",
      version: 1,
      height: expect.any(Number),
      address: "16",
    });
  });

  it("tells WordPress in WordPress's way", async () => {
    await on.visit("frames");
    await frame("wordpress").locator("blockquote").waitFor();
    await expect
      .poll(() => on.page.evaluate(() => Reflect.get(window, "messages") as object[]))
      .toContainEqual({ message: "height", value: expect.any(Number), secret: "a1B2c3" });
  });

  it("is readable in a sandbox without scripts", async () => {
    await on.visit("frames");
    expect(await frame("sandboxed").locator("blockquote").innerText()).toMatch(/^We will strive to provide/);
  });

  it("says what is wrong where there is no such passage", async () => {
    await on.visit("frames");
    expect(await frame("missing").locator("main").innerText()).toContain("there are 86 paragraphs");
    expect(await frame("missing").locator("nav").count()).toBe(0);
  });

  it("may be framed by any site, runs nothing but its own script, and is not for search engines", async () => {
    const answer = await on.worker.ask("/embed/s-32-1/16");
    const policy = answer.headers.get("Content-Security-Policy");
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(answer.headers.get("X-Frame-Options")).toBeNull();
    expect(await answer.text()).toContain('<meta name="robots" content="noindex">');
  });

  it.each([
    ["light", "", "rgb(251, 250, 247)"],
    ["dark", "", "rgb(23, 24, 26)"],
    ["dark", "?scheme=light", "rgb(251, 250, 247)"],
    ["light", "?scheme=dark", "rgb(23, 24, 26)"],
    ["light", "?theme=dark", "rgb(251, 250, 247)"],
  ] as const)(
    "for a reader who wants it %s, with %j, has the colour %s, and no violation",
    async (colorScheme, query, colour) => {
      await on.page.emulateMedia({ colorScheme });
      await on.page.goto(`${on.worker.origin}/embed/s-32-1/27${query}`);
      expect(await on.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(colour);
      await expectAccessible(on.page, "main");
      expect(on.errors).toEqual([]);
    },
  );
});
