import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/http/problem.ts";
import { DOCS, DOCS_GROUPS } from "../../src/site/pages/docs-contents.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const PATHS = DOCS.map(([path]) => path);
const visit = (path: string) => on.page.goto(`${on.worker.origin}${path}`);

it.each(PATHS)(
  "the page %s leads to all the others, says where it is, and in a narrow window folds that and shows every table whole",
  async (path) => {
    await visit(path);
    const contents = on.page.getByRole("navigation", { name: "Documentation" });
    // The reference gives the window to its operations: the way to the others is folded there.
    const isFolded = (await contents.getByRole("link").count()) === 0;
    if (isFolded) await contents.locator("summary").click();
    const links = await contents
      .getByRole("link")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual(DOCS_GROUPS.flatMap(({ paths }) => paths));
    expect([...links].sort()).toEqual([...PATHS, "/widgets"].sort());
    expect(await contents.locator("[aria-current=page]").getAttribute("href")).toBe(path);

    if (isFolded) await contents.locator("summary").click();

    await on.page.setViewportSize({ width: 360, height: 740 });
    expect(await contents.getByRole("link").count()).toBe(0);
    expect((await on.page.locator("h1").boundingBox())?.y).toBeLessThan(250);
    await contents.locator("summary").click();
    expect(await contents.getByRole("link").count()).toBe(PATHS.length + 1);
    const cut = await on.page
      .locator(".reference")
      .evaluateAll((all) => all.filter((table) => table.scrollWidth > table.clientWidth).length);
    expect(cut).toBe(0);
  },
);

describe("what the documentation shows", () => {
  it("is a page of one's own that quotes, pasted", async () => {
    for (const path of ["/docs", "/docs/embedding"]) {
      await visit(path);
      const code = await on.page.locator("pre", { hasText: "<commitment-quote ref=" }).first().innerText();
      // A page of ours takes no other content.
      await on.visit("bare");
      await on.page.setContent(`<!doctype html><title>Elsewhere</title>${code}`);
      expect(await on.words("commitment-quote", "verdict")).toBe("Verified");
    }
  });

  it("explains every problem where its help points, and leads there from where it pointed", async () => {
    const earlier = await (await on.worker.ask("/docs", { headers: { Accept: "text/html" } })).text();
    await visit("/docs/problems");
    for (const [kind, [, title]] of Object.entries(KINDS)) {
      expect(await on.page.locator(`[id="${kind}"]`).innerText()).toBe(kind);
      const words = await on.page.locator(`[id="${kind}"] + p`).innerText();
      expect(words).toContain(title);
      expect(words.length, kind).toBeGreaterThan(80);
      expect(earlier).toContain(`<a id="${kind}" href="/docs/problems#${kind}">`);
    }
  });

  it("names the id of every theme, and leads to the theme", async () => {
    const { data } = (await (await on.worker.ask("/v1/themes?limit=100")).json()) as {
      data: { id: string; label: string }[];
    };
    await visit("/docs/civic-tech");
    const table = on.page.getByRole("group", { name: "Table: Theme ids" });
    const ids = await table.locator("td code").allInnerTexts();
    expect(ids.toSorted()).toEqual(data.map(({ id }) => id).toSorted());
    expect(
      await table.getByRole("link", { name: data[0]?.label ?? "", exact: true }).getAttribute("href"),
    ).toBe(`/themes/${data[0]?.id}`);
  });
});
