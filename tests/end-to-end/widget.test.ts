import { beforeEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

describe("on a page that allows nothing but the API's scripts", () => {
  it("shows the quotation, its number, its citation and a link to its permalink", async () => {
    await on.visit("strict-policy");
    expect(await on.part("commitment-quote", "paragraph").textContent()).toBe(`16. ${on.sixteen.text}`);
    expect(await on.words("commitment-quote", "number")).toBe("16.");
    expect(await on.words("commitment-quote", "citation")).toBe(on.sixteen.citation.text);
    expect(await on.part("commitment-quote", "citation").getAttribute("href")).toBe(on.sixteen.citation.url);
    expect(await on.part("commitment-quote", "quotation").getAttribute("lang")).toBe("en");
    expect(await on.part("commitment-quote", "quotation").getAttribute("dir")).toBe("ltr");
  });

  it("applies its style sheet", async () => {
    await on.visit("strict-policy");
    expect(
      await on
        .part("commitment-quote", "quotation")
        .evaluate((figure) => getComputedStyle(figure).borderInlineStartWidth),
    ).toBe("2px");
  });

  it("replaces the editor's words, and leaves them in the page", async () => {
    await on.visit("strict-policy");
    await on.part("commitment-quote", "quotation").waitFor();
    const words = on.page.locator("commitment-quote > p");
    expect(await words.isVisible()).toBe(false);
    expect(await words.textContent()).toBe("See paragraph 16 of the declaration.");
  });

  it("asks nobody but the API, and says nothing in the console", async () => {
    await on.visit("strict-policy");
    await on.part("commitment-quote", "quotation").waitFor();
    await on.page.waitForLoadState("networkidle");
    const others = on.requests.filter(
      (url) => ![on.hosts.origin, on.worker.origin].includes(new URL(url).origin),
    );
    expect(others).toEqual([]);
    expect(on.errors).toEqual([]);
  });

  it("works where Trusted Types are required", async () => {
    await on.visit("trusted-types");
    await on.part("commitment-quote", "quotation").waitFor();
    expect(on.errors).toEqual([]);
  });
});

describe("what it quotes", () => {
  beforeEach(() => on.visit("article"));

  it("shows a sentence without a number", async () => {
    expect(await on.words("#sentence", "paragraph")).toMatch(/^To this end, we will develop/);
    expect(await on.words("#sentence", "citation")).toMatch(/para\. 16, second sentence$/);
  });

  it("shows the paragraphs of a range one by one, each with its number", async () => {
    await on.part("#range", "quotation").waitFor();
    expect(await on.part("#range", "number").allInnerTexts()).toEqual(["9.", "10."]);
    expect(await on.part("#range", "paragraph").count()).toBe(2);
    expect(await on.words("#range", "citation")).toMatch(/paras\. 9–10$/);
  });

  it("shows no number before a paragraph of the preamble, which has none in the source", async () => {
    await on.part("#preamble", "quotation").waitFor();
    expect(await on.part("#preamble", "number").count()).toBe(0);
  });

  it("changes with its attribute", async () => {
    await on.part("#sentence", "quotation").waitFor();
    await on.page.locator("#sentence").evaluate((element) => element.setAttribute("ref", "17"));
    await on.page.getByText("annex, para. 17").waitFor();
    expect(await on.words("#sentence", "number")).toBe("17.");
  });

  it("sets a text in a language written from right to left so, whatever the page", async () => {
    await on.visit("right-to-left");
    expect(await on.part("#arabic", "quotation").getAttribute("dir")).toBe("rtl");
    expect(await on.part("#arabic", "quotation").getAttribute("lang")).toBe("ar");
    expect(await on.part("#english", "quotation").getAttribute("dir")).toBe("ltr");
    const sides = (id: string) =>
      on.part(id, "quotation").evaluate((figure) => {
        const { borderLeftWidth, borderRightWidth } = getComputedStyle(figure);
        return [borderLeftWidth, borderRightWidth];
      });
    expect(await sides("#arabic")).toEqual(["0px", "2px"]);
    expect(await sides("#english")).toEqual(["2px", "0px"]);
  });
});

it("prints the address behind the citation, and no buttons", async () => {
  await on.visit("article");
  await on.part("#paragraph", "quotation").waitFor();
  await on.page.emulateMedia({ media: "print" });
  expect(await on.part("#paragraph", "actions").isVisible()).toBe(false);
  const printed = await on
    .part("#paragraph", "citation")
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(printed).toContain(on.sixteen.citation.url);
});
