import { beforeEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const check = async (quotation: string) => {
  await on.page.getByLabel("Quotation to check").fill(quotation);
  await on.page.getByRole("button", { name: "Check" }).click();
  await on.part("main", "scope").waitFor();
};

beforeEach(async () => {
  await on.visit("bare");
  await on.page.evaluate(() => {
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = '<commitment-check document="any"></commitment-check>';
  });
});

describe("the box for checking in all documents, asking the built Worker and its index", () => {
  it("names the document that a quotation is from, and in what it looked", async () => {
    await check(on.sixteen.text);
    expect(await on.words("main", "verdict")).toBe("Verified: word for word.");
    expect(await on.words("main", "citation")).toBe(on.sixteen.citation.text);
    expect(await on.part("main", "citation").getAttribute("href")).toContain("/s-32-1/16");
    expect(await on.words("main", "earliest")).toContain(on.sixteen.citation.text);
    expect(await on.part("main", "latest").count()).toBe(0);
    expect(await on.words("main", "scope")).toMatch(/\d/);
    const [told] = await on.told(1);
    expect(told).toMatchObject({
      type: "commitment-load",
      detail: { verdict: { document: "s-32-1", scope: { complete: true } } },
    });
    expect(on.unexpected()).toEqual([]);
  });

  it("shows what was altered, and says where no document has the words", async () => {
    await check("We will provide a safe and adequate environment to journalists");
    expect(await on.words("main", "verdict")).toBe("Altered: the words “strive to” were left out.");
    expect(await on.words("main", "source")).toContain("We will strive to provide");
    expect(await on.part("main", "earliest").count()).toBe(0);
    await check("Ask not what your country can do for you, ask what you can do for your country.");
    expect(await on.part("main", "citation").count()).toBe(0);
    expect(on.unexpected()).toEqual([]);
  });
});
