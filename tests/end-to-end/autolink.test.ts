import { beforeEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

/** The references in an element: address and words. */
const linked = (selector: string) =>
  on.page
    .locator(`${selector} commitment-cite`)
    .evaluateAll((cites) => cites.map((cite) => [cite.getAttribute("ref"), cite.textContent]));

const autolink = (options: { root?: string; exclude?: string } = {}) =>
  on.page.evaluate(({ root, exclude }) => {
    const link = Reflect.get(window, "autolink") as (options: object) => Promise<number>;
    return link({ root: root && document.querySelector(root), ...(exclude && { exclude }) });
  }, options);

beforeEach(async () => {
  await on.visit("running-text");
  await on.page.waitForFunction(() => "autolink" in window);
});

describe("autolink", () => {
  it("links absolute references and those that follow on one, with the page's own words", async () => {
    await autolink({ root: "article" });
    expect(await linked("#plain")).toEqual([
      ["16", "A/RES/S-32/1, para. 16"],
      ["17", "ibid., para. 17"],
    ]);
    expect(await on.page.locator("#plain").textContent()).toBe(
      "Companies are treated in A/RES/S-32/1, para. 16, and trusts too (ibid., para. 17).",
    );
  });

  it("links what runs over inline elements, and keeps the elements", async () => {
    const before = await on.page
      .locator("#split")
      .evaluate((p) => [...p.children].map(({ tagName }) => tagName));
    await autolink({ root: "article" });
    expect((await linked("#split")).map(([ref]) => ref)).toEqual(["30"]);
    expect(await on.page.locator("#split").textContent()).toBe(
      "See resolution S-32/1, paragraph 30, on those who report.",
    );
    expect(await on.page.locator("#split :is(em, b)").count()).toBe(before.length);
  });

  it("links each paragraph of a list, and one that follows by its abbreviation", async () => {
    await autolink({ root: "article" });
    expect((await linked("#list")).map(([ref]) => ref)).toEqual(["18", "20", "22"]);
  });

  it("leaves alone what is of other texts, code, links, headings, what is excluded and what is outside", async () => {
    await autolink({ root: "article", exclude: ".left-alone" });
    for (const other of ["#other", "#code", "#excluded", "h1", "#outside"])
      expect(await linked(other)).toEqual([]);
  });

  it("takes “ibid.” of the next note for the same text, and a bare number of the next paragraph for another", async () => {
    await autolink({ root: "article" });
    expect((await linked("#note-2")).map(([ref]) => ref)).toEqual(["32"]);
    expect(await linked("#bare")).toEqual([]);
  });

  it("says how many it linked, and links nothing twice", async () => {
    const first = await autolink({ root: "article" });
    expect(first).toBe(await on.page.locator("commitment-cite").count());
    expect(await autolink({ root: "article" })).toBe(0);
    expect(await on.page.locator("commitment-cite commitment-cite").count()).toBe(0);
  });

  it("links what has come since", async () => {
    await autolink({ root: "article" });
    await on.page.evaluate(() =>
      document.querySelector("article")?.insertAdjacentHTML("beforeend", "<p id=new>S-32/1, para. 40</p>"),
    );
    expect(await autolink({ root: "article" })).toBe(1);
    expect((await linked("#new")).map(([ref]) => ref)).toEqual(["40"]);
  });

  it("keeps the listeners of the page's elements, asks for nothing, and takes the whole page without a root", async () => {
    await on.page.evaluate(() => {
      document.querySelector("#split b")?.addEventListener("click", () => {
        document.title = "heard";
      });
    });
    await autolink();
    expect((await linked("#outside")).map(([ref]) => ref)).toEqual(["16"]);
    await on.page.locator("#split b").dispatchEvent("click");
    expect(await on.page.title()).toBe("heard");
    expect(on.requests.filter((url) => url.includes("/v1/s-32-1/"))).toEqual([]);
    expect(on.errors).toEqual([]);
  });
});
