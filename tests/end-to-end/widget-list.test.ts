import { beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
beforeEach(() => on.visit("bare"));

const add = (attributes: string, fallback = "") =>
  on.page.evaluate(
    ([attributes, fallback]) => {
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = `<commitment-list ${attributes}>${fallback}</commitment-list>`;
    },
    [attributes, fallback] as const,
  );
const items = () => on.part("main", "item");
const api = async (query: string) =>
  (await (await on.worker.ask(`/v1/s-32-1/acts?${query}`)).json()) as {
    total: number;
    data: { text: string; citation: { url: string } }[];
  };

describe("a list of commitments", () => {
  it("shows what is promised on a theme, word for word, each with its link", async () => {
    await add('theme="beneficial-ownership"');
    await items().first().waitFor();
    const { data } = await api("theme=beneficial-ownership&kind=commitment&limit=10");
    expect(await on.part("main", "text").allTextContents()).toEqual(data.map(({ text }) => text));
    const links = on.part("main", "citation");
    expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual(
      data.map(({ citation }) => citation.url),
    );
  });

  it("marks the phrases that soften or bound, and says so in words", async () => {
    await add('theme="beneficial-ownership"');
    await items().first().waitFor();
    expect(await on.part("main", "qualifier").allInnerTexts()).toContain("making efforts");
    expect(await items().first().innerText()).toMatch(
      /commits, with (one qualifier|qualifiers): .*“making efforts”/,
    );
  });

  it("shows other kinds, several themes, and what has no qualifier", async () => {
    await add('theme="sport gender" kind="commitment,call"');
    await items().first().waitFor();
    const both = await api("theme=sport&theme=gender&kind=commitment&kind=call");
    expect(await items().count()).toBe(both.total);
    await add('theme="sport" qualified="false"');
    await expect
      .poll(async () => items().count())
      .toBe((await api("theme=sport&kind=commitment&qualified=false")).total);
  });

  it("filters by a chip, with counts, and takes the filter away again", async () => {
    await add('theme="asset-recovery"');
    await on.page.getByText("Filter").click();
    const call = on.page.getByRole("button", { name: /^Call \d/ });
    const count = Number((await call.innerText()).match(/\d+$/)?.[0]);
    const commitment = on.page.getByRole("button", { name: /^Commitment/ });
    expect(await commitment.getAttribute("aria-pressed")).toBe("true");
    await commitment.click();
    await call.click();
    await expect.poll(() => call.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => items().count()).toBe(Math.min(10, count));
  });

  it("pages, keeps the focus, and says where it is", async () => {
    await add('limit="3"');
    const more = on.page.getByRole("button", { name: "More" });
    await more.click();
    await on.page.getByText(/^4 to 6 of \d+/).waitFor();
    expect(await more.evaluate((button) => button.matches(":focus"))).toBe(true);
    await on.page.getByRole("button", { name: "Back" }).click();
    await on.page.getByText(/^1 to 3 of \d+/).waitFor();
    expect(await on.page.getByRole("button", { name: "Back" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says so where nothing fits, and takes all filters away at a press", async () => {
    await add('theme="sport" addressee="unodc" kind="commitment"');
    await on.page.getByText("Nothing fits all of these filters.").waitFor();
    await on.page.getByRole("button", { name: "Remove all filters" }).click();
    await items().first().waitFor();
  });

  it("keeps the editor's words where the list can't be had, and tells the page", async () => {
    await add(`api="${on.faulty.origin}/failing"`, "What they promised.");
    await on.page.getByText("Could not be checked against the source.").waitFor();
    expect(await on.page.getByText("What they promised.").isVisible()).toBe(true);
    expect(await on.told(1)).toMatchObject([{ type: "commitment-error" }]);
  });

  it.each(["no-such-theme", "dark"])(
    "says that there is no theme %j, and keeps the editor's words",
    async (theme) => {
      await add(`theme="${theme}"`, "What they promised.");
      await on.page.getByText(`Theme: ${theme}. Nothing fits all of these filters.`).waitFor();
      expect(await on.page.getByText("What they promised.").isVisible()).toBe(true);
      expect(on.unexpected()).toEqual([]);
    },
  );

  it("keeps its choice in the page's address only where it is asked to, beside what stands there", async () => {
    await add('limit="3"');
    await on.page.getByRole("button", { name: "More" }).click();
    await on.page.getByText(/^4 to 6/).waitFor();
    expect(new URL(on.page.url()).hash).toBe("");
    await on.page.evaluate(() => history.replaceState(null, "", "#section-2"));
    await add('limit="3" url-state="promises"');
    await on.page.getByRole("button", { name: "More" }).click();
    await on.page.getByText(/^4 to 6/).waitFor();
    const { hash } = new URL(on.page.url());
    expect(hash).toMatch(/^#section-2&promises=/);
    await on.page.goBack();
    await on.page.getByText(/^1 to 3/).waitFor();
  });

  it.each([
    ["light", "ltr", "en"],
    ["dark", "ltr", "en"],
    ["light", "rtl", "ar"],
  ] as const)("breaks no rule of accessibility: %s, %s", async (colorScheme, dir, lang) => {
    await on.page.emulateMedia({ colorScheme });
    await on.page.evaluate(([dir, lang]) => Object.assign(document.documentElement, { dir, lang }), [
      dir,
      lang,
    ] as const);
    await add(`theme="asset-recovery" kind="commitment call recognition" limit="5" scheme="${colorScheme}"`);
    await items().first().waitFor();
    await on.page.locator("commitment-list summary").click();
    await expectAccessible(on.page, "main");
  });
});
