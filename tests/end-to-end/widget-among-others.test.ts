import type { Locator } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

describe("among other people's scripts and styles", () => {
  it("keeps its shape, and takes the page's font and colour, under a style sheet that grabs everything", async () => {
    await on.visit("hostile-css");
    const look = (locator: Locator) =>
      locator.evaluate((element) => {
        const {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          textTransform,
          whiteSpace,
          textIndent,
          textAlign,
        } = getComputedStyle(element);
        return {
          color,
          fontFamily,
          fontSize,
          letterSpacing,
          textTransform,
          whiteSpace,
          textIndent,
          textAlign,
        };
      });
    const text = on.page.locator("commitment-quote").first().locator('[part="paragraph"]');
    expect(await look(text)).toEqual({
      color: "rgb(0, 80, 0)",
      fontFamily: '"DejaVu Sans Mono", monospace',
      fontSize: "18px",
      letterSpacing: "normal",
      textTransform: "none",
      whiteSpace: "normal",
      textIndent: "0px",
      textAlign: "start",
    });
    expect((await text.boundingBox())?.height).toBeGreaterThan(100);
    expect(await on.part("#inside", "paragraph").isVisible()).toBe(true);
    expect(await on.part("#inside", "citation").isVisible()).toBe(true);
  });

  it("may be loaded twice, and as a whole beside a part", async () => {
    await on.visit("loaded-twice");
    await on.part("commitment-quote", "quotation").waitFor();
    await on.page.waitForLoadState("networkidle");
    expect(await on.part("commitment-quote", "quotation").count()).toBe(1);
    expect(on.requests.filter((url) => url.includes("/v1/s-32-1/"))).toHaveLength(1);
    expect(on.errors).toEqual([]);
  });

  it("lets another version be that was there first", async () => {
    await on.visit("other-version");
    await on.page.waitForLoadState("networkidle");
    expect(await on.page.locator("commitment-quote").textContent()).toBe("the version that came first");
    expect(on.errors).toEqual([]);
  });
});

describe("in a page that changes", () => {
  beforeEach(() => on.visit("bare"));

  it("asks once for two elements that quote the same", async () => {
    await on.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        "beforeend",
        '<commitment-quote ref="18"></commitment-quote>'.repeat(2),
      );
    });
    await on.told(2);
    expect(on.requests.filter((url) => url.endsWith("/paragraphs/18"))).toHaveLength(1);
  });

  it("asks for fifty different passages in few requests, and a stranger among them spoils none", async () => {
    await on.page.evaluate(() => {
      const refs = [...Array.from({ length: 49 }, (_, index) => String(index + 20)), "987"];
      const quotes = refs.map((ref) => `<commitment-quote loading="eager" ref="${ref}"></commitment-quote>`);
      document.body.insertAdjacentHTML("beforeend", quotes.join(""));
    });
    const told = await on.told(50);
    expect(told.filter(({ type }) => type === "commitment-load")).toHaveLength(49);
    expect(told.filter(({ type }) => type === "commitment-error")).toMatchObject([
      { detail: { reason: "missing" } },
    ]);
    expect(on.requests.filter((url) => url.includes("/v1/s-32-1/"))).toHaveLength(2);
  });

  it("asks for nothing that the reader is far from, and for it when he comes near", async () => {
    await on.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        "beforeend",
        '<div style="height: 5000px"></div><commitment-quote ref="21">Far away.</commitment-quote>',
      );
    });
    await on.add({ ref: "22" });
    await on.told(1);
    expect(on.requests.filter((url) => url.includes("/v1/s-32-1/"))).toHaveLength(1);
    await on.page.locator("commitment-quote", { hasText: "Far away." }).scrollIntoViewIfNeeded();
    expect(await on.told(2)).toMatchObject([
      { detail: { passage: { id: "22" } } },
      { detail: { passage: { id: "21" } } },
    ]);
  });

  it("tells the page what it loaded", async () => {
    await on.add({ ref: "16", id: "told" });
    expect(await on.told(1)).toMatchObject([
      { type: "commitment-load", id: "told", detail: { passage: { id: "16", text: on.sixteen.text } } },
    ]);
  });

  it("cancels the request and stays silent when it is removed while loading", async () => {
    const failed = on.page.waitForEvent("requestfailed");
    const asked = on.page.waitForRequest(/hanging/);
    await on.add({ ref: "16", api: `${on.faulty.origin}/hanging` });
    await asked;
    await on.page.locator("commitment-quote").evaluate((element) => element.remove());
    expect((await failed).failure()?.errorText).toBe("net::ERR_ABORTED");
    expect(await on.told()).toEqual([]);
    expect(on.errors).toEqual([]);
  });

  it("cancels the request for what is no longer asked, and shows what is", async () => {
    const failed = on.page.waitForEvent("requestfailed");
    const asked = on.page.waitForRequest(/hanging/);
    await on.add({ ref: "16", api: `${on.faulty.origin}/hanging` });
    await asked;
    await on.page.locator("commitment-quote").evaluate((element) => element.removeAttribute("api"));
    await failed;
    expect(await on.words("main", "citation")).toBe(on.sixteen.citation.text);
    expect(await on.told(1)).toMatchObject([{ type: "commitment-load" }]);
    expect(on.errors).toEqual([]);
  });

  it("may be moved, while loading and after, and asks no second time", async () => {
    await on.page.evaluate(() => {
      const quote = document.createElement("commitment-quote");
      quote.setAttribute("ref", "19");
      document.querySelector("main")?.append(quote);
      return quote.updateComplete.then(() => document.querySelector("aside")?.append(quote));
    });
    await on.part("aside", "quotation").waitFor();
    await on.page.evaluate(() =>
      document.querySelector("main")?.append(document.querySelector("aside > *") ?? ""),
    );
    await on.part("main", "quotation").waitFor();
    expect(on.requests.filter((url) => url.endsWith("/paragraphs/19"))).toHaveLength(1);
    expect(await on.told()).toHaveLength(1);
    expect(on.errors).toEqual([]);
  });

  it("works inside a shadow root, and its events come out", async () => {
    await on.page.evaluate(() => {
      const root = document.querySelector("main")?.attachShadow({ mode: "open" });
      root?.append(Object.assign(document.createElement("commitment-quote"), { ref: "16" }));
    });
    expect(await on.words("main", "citation")).toBe(on.sixteen.citation.text);
    expect(await on.told(1)).toMatchObject([{ type: "commitment-load" }]);
  });
});
