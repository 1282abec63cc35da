import { describe, expect, it } from "vitest";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
/** Waits until the page has had a message. */
const heard = (message: object) =>
  expect
    .poll(() => on.page.evaluate(() => Reflect.get(window, "messages") as object[]))
    .toContainEqual(message);
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
    await heard({ type: "common-commitment:resize", version: 1, height: expect.any(Number), address: "16" });
  });

  it("tells WordPress in WordPress's way, also where the secret comes later than the frame", async () => {
    await on.visit("frames");
    await frame("wordpress").locator("blockquote").waitFor();
    await heard({ message: "height", value: expect.any(Number), secret: "a1B2c3" });
    await frame("later").locator("blockquote").waitFor();
    await on.page.evaluate(() => Reflect.get(window, "readyLater")());
    await heard({ message: "height", value: expect.any(Number), secret: "d4E5f6" });
  });

  it("tells again when WordPress says that it is ready, and to nobody else", async () => {
    await on.visit("frames");
    await frame("wordpress").locator("blockquote").waitFor();
    await heard({ message: "height", value: expect.any(Number), secret: "a1B2c3" });
    const ready = (secret: string) =>
      on.page.evaluate((secret) => {
        const frame = document.querySelector<HTMLIFrameElement>("#wordpress");
        Reflect.set(window, "messages", []);
        frame?.contentWindow?.postMessage({ message: "ready", secret }, "*");
      }, secret);
    await ready("a1B2c3");
    await heard({ message: "height", value: expect.any(Number), secret: "a1B2c3" });
  });

  it("tells again for a while, since a page may begin to listen later than the frame is there", async () => {
    await on.visit("frames");
    await frame("open").locator("blockquote").waitFor();
    await on.page.evaluate(() => Reflect.set(window, "messages", []));
    await heard({ type: "common-commitment:resize", version: 1, height: expect.any(Number), address: "16" });
  });

  it.each(["click", "Enter"])(
    "has its link followed by WordPress, whose sandbox opens no window: %s",
    async (way) => {
      await on.visit("frames");
      const link = frame("wordpress").locator("cite a");
      // A link to a footnote takes the secret out of the frame's address.
      await frame("wordpress").getByRole("link", { name: "Footnote 5" }).click();
      if (way === "click") await link.click();
      else await link.press("Enter");
      const value = `${on.worker.origin}/s-32-1/27`;
      await heard({ message: "link", value, secret: "a1B2c3" });
      expect(on.errors.filter((error) => error.includes("Blocked opening"))).toEqual([]);
    },
  );

  it("opens its link itself where it may", async () => {
    await on.visit("frames");
    const [opened] = await Promise.all([
      on.page.waitForEvent("popup"),
      frame("open").locator("cite a").click(),
    ]);
    await opened.waitForURL(on.sixteen.citation.url);
  });

  it("keeps its citation in view where it is too low, and shows that its words go on", async () => {
    await on.visit("frames");
    await frame("wordpress").locator("blockquote").waitFor();
    // A browser draws no frame that is out of sight.
    await on.page.locator("#wordpress").scrollIntoViewIfNeeded();
    const seen = () =>
      frame("wordpress")
        .locator("figcaption")
        .evaluate((caption) => {
          const { top, bottom } = caption.getBoundingClientRect();
          const fade = getComputedStyle(caption, "::before").opacity;
          return { isIn: top > 0 && bottom <= innerHeight, fade };
        });
    await expect.poll(seen).toEqual({ isIn: true, fade: "1" });
    // What the script says of the day makes the page a line longer.
    const atTheEnd = async () => {
      await frame("wordpress")
        .locator("body")
        .evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return seen();
    };
    await expect.poll(atTheEnd).toEqual({ isIn: true, fade: "0" });
  });

  it("says which document it is, since when, who shows it, and that these are its words", async () => {
    await on.visit("frames");
    const said = (await frame("open").locator("figcaption").innerText()).replace(/\s+/g, " ");
    expect(said).toBe(
      `${on.sixteen.citation.text} Verified Checked today against the United Nations’ text Common Commitment`,
    );
    const citation = frame("open").getByTitle("A/RES/S-32/1, adopted on 2 June 2021");
    expect(await citation.innerText()).toBe(on.sixteen.citation.text);
    expect(await frame("open").locator("blockquote p").getAttribute("data-number")).toBe("16.");
    expect(await frame("open").locator("blockquote").getAttribute("translate")).toBe("no");
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
    ["dark", "", "rgb(251, 250, 247)"],
    ["dark", "?scheme=auto", "rgb(23, 24, 26)"],
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

describe("what oEmbed answers, put into a page as it is", () => {
  it("shows the words once", async () => {
    await on.page.goto(`${on.hosts.origin}/bare`);
    const address = encodeURIComponent(`${on.worker.origin}/s-32-1/16`);
    const { html } = (await (await on.worker.ask(`/oembed?url=${address}`)).json()) as { html: string };
    await on.page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), html);
    expect(await on.page.frameLocator("iframe").locator("blockquote").innerText()).toBe(on.sixteen.text);
    expect(await on.page.locator("body").innerText()).not.toContain(on.sixteen.text);
    expect(on.errors).toEqual([]);
  });
});
