import { describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

describe("when there is nothing to quote", () => {
  it("keeps the editor's words and says that the source has no such passage", async () => {
    await on.visit("article");
    expect(await on.words("#missing", "note")).toBe("The source has no such passage.");
    expect(await on.page.getByText("What the editor wrote of paragraph 87.").isVisible()).toBe(true);
  });

  it("keeps the editor's words and says that they could not be checked, when the API is down", async () => {
    await on.visit("article");
    expect(await on.words("#down", "note")).toBe("Could not be checked against the source.");
    expect(await on.page.getByText("What the editor wrote of paragraph 16.").isVisible()).toBe(true);
    expect(on.unexpected()).toEqual([]);
  });

  it("links to the permalink where the editor wrote nothing", async () => {
    await on.visit("article");
    const link = on.page.locator("#missing-bare").getByRole("link");
    expect(await link.getAttribute("href")).toBe(`${on.worker.origin}/s-32-1/87`);
    expect(await on.page.locator("#down-bare").getByRole("link").textContent()).toBe("Open the source");
    expect(await on.page.locator("#missing").getByRole("link").count()).toBe(0);
  });

  it.each([
    "html",
    "html-not-found",
    "broken-json",
    "another-shape",
    "no-citation",
    "empty-range",
    "next-version",
    "ten-megabytes",
    "null",
    "failing",
    "busy",
  ])("keeps the editor's words when the API answers: %s", async (fault) => {
    await on.visit("bare");
    await on.add({ ref: "16", api: `${on.faulty.origin}/${fault}` }, "The editor's words.");
    expect(await on.words("main", "note")).toBe("Could not be checked against the source.");
    expect(await on.page.getByText("The editor's words.").isVisible()).toBe(true);
    expect(await on.told(1)).toMatchObject([{ type: "commitment-error", detail: { reason: "unreachable" } }]);
    expect(on.unexpected()).toEqual([]);
  });

  it("shows the editor's words at once, and gives up on an API that doesn't answer after ten seconds", async () => {
    await on.page.clock.install();
    await on.visit("bare");
    const began = await on.page.evaluate(() => Date.now());
    const asked = on.page.waitForRequest(/hanging/);
    await on.add({ ref: "16", api: `${on.faulty.origin}/hanging` }, "The editor's words.");
    await asked;
    expect(await on.page.getByText("The editor's words.").isVisible()).toBe(true);
    // However long the machine has taken, no more time passes by itself.
    await on.page.clock.pauseAt(began + 9_900);
    expect(await on.part("main", "note").count()).toBe(0);
    await on.page.clock.runFor(1_000);
    expect(await on.words("main", "note")).toBe("Could not be checked against the source.");
    expect(on.unexpected()).toEqual([]);
  });

  it("holds a quiet line while it waits, where the editor wrote nothing", async () => {
    await on.visit("bare");
    await on.add({ ref: "16", api: `${on.faulty.origin}/hanging` });
    expect(await on.words("main", "note")).toBe("Loading the quotation…");
  });
});

describe("what can be written into its attributes", () => {
  it.each([
    "javascript:document.title='broken in'",
    "data:application/json,{}",
    "file:///etc/passwd",
    "https://",
  ])("asks nothing of api=%j", async (api) => {
    await on.visit("bare");
    const before = on.requests.length;
    await on.add({ ref: "16", api }, "The editor's words.");
    expect(await on.told(1)).toMatchObject([{ type: "commitment-error", detail: { reason: "unreachable" } }]);
    expect(await on.page.getByText("The editor's words.").isVisible()).toBe(true);
    expect(on.requests.slice(before)).toEqual([]);
    expect(await on.page.title()).not.toBe("broken in");
    expect(on.errors).toEqual([]);
  });

  it.each([
    ["markup", "<img src=x onerror=\"document.title='broken in'\">"],
    ["a path that climbs", "../../healthz"],
    ["dots", ".."],
    ["nothing", ""],
    ["a paragraph too many", "87"],
    ["prose", "the one on shell companies"],
    ["two thousand bytes of smiles", "🙂".repeat(500)],
  ])("says that the source has no such passage, for %s", async (_, ref) => {
    await on.visit("bare");
    await on.add({ ref }, "The editor's words.");
    expect(await on.told(1)).toMatchObject([{ type: "commitment-error", detail: { reason: "missing" } }]);
    expect(await on.page.getByText("The editor's words.").isVisible()).toBe(true);
    expect(await on.page.title()).not.toBe("broken in");
    expect(on.unexpected()).toEqual([]);
  });

  it("shows markup from the network as text, and makes no link of a javascript: address", async () => {
    await on.visit("bare");
    await on.add({ ref: "16", api: `${on.faulty.origin}/markup` });
    expect(await on.words("main", "paragraph")).toMatch(/^<img src=x onerror=/);
    expect(await on.words("main", "citation")).toBe("<b>bold</b>");
    expect(await on.part("main", "citation").getAttribute("href")).toBeNull();
    expect(await on.page.locator("main img").count()).toBe(0);
    expect(await on.page.title()).not.toBe("broken in");
  });
});
