import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSessions } from "../fixtures/in-sessions.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";

/* The API of invented resolutions, session after session, answers in place of that of the declaration alone. */

const on = setTheScene();
const release = composeRelease(inSessions, noIndex);
let app: RunningApp;
let away: RunningApp;
beforeAll(async () => {
  app = await startApp({ INDEX: await indexOf(release) }, release);
  away = await startApp({}, release);
});
afterAll(() => Promise.all([app.stop(), away.stop()]));

async function answeredBy(api: RunningApp): Promise<void> {
  await on.page.route("**/v1/**/lineage*", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const answer = await api.ask(`${pathname}${search}`);
    const headers = Object.fromEntries(answer.headers);
    await route.fulfill({ status: answer.status, headers, body: await answer.text() });
  });
}
beforeEach(() => answeredBy(app));

const add = (attributes: string, fallback = "") =>
  on.page.evaluate(
    ([attributes, fallback]) => {
      const main = document.querySelector("main") ?? document.body;
      main.innerHTML = `<commitment-lineage ${attributes}>${fallback}</commitment-lineage>`;
    },
    [attributes, fallback] as const,
  );
const lines = async () => {
  await on.part("commitment-lineage", "lineage").waitFor();
  return on.part("commitment-lineage", "line").allInnerTexts();
};

describe("a paragraph’s history", () => {
  beforeEach(() => on.visit("bare"));

  it("says where it was agreed before, where it stands first, and what this text changed, each with a link", async () => {
    await add('document="a-res-98-7" ref="1"', "Paragraph 1");
    expect(await lines()).toEqual([
      "Agreed before: 97/1, para. 1 (2042), reworded",
      "First here: 97/1, para. 1 (2042)",
      "This text says “Encourages” for “Urges” (softer) · This text put in “where appropriate” (softer)",
    ]);
    const hrefs = await on.page
      .locator("commitment-lineage a")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href)));
    expect(hrefs.map(({ pathname, hash }) => `${pathname}${hash}`)).toEqual([
      "/a-res-97-1/1",
      "/a-res-97-1/1",
      "/compare/a-res-97-1...a-res-98-7#1",
    ]);
    expect(await on.words("commitment-lineage", "note")).toBe(
      "In what this corpus holds: documents of 2042 to 2044, 4 in all",
    );
    expect(await on.told(1)).toMatchObject([{ type: "commitment-load" }]);
    expect(on.unexpected()).toEqual([]);
  });

  it("says since when the same words stand, and that others are new in what is held", async () => {
    await add('document="a-res-99-4" address="4"');
    expect((await lines()).slice(0, 1)).toEqual(["Agreed before: 98/7, para. 4 (2043), word for word"]);
    expect((await lines())[2]).toBe("In the same words since: 97/1, para. 3 (2042)");
    await add('document="a-hrc-res-98-7" ref="2"');
    await expect.poll(lines).toEqual(["New here, in what this corpus holds"]);
  });

  it("keeps the editor’s words where the index is away, or where there is no such paragraph, and tells the page", async () => {
    await on.page.unrouteAll();
    await answeredBy(away);
    await add('document="a-res-98-7" ref="1"', "Paragraph 1");
    await on.page.getByText("Could not be checked against the source.").waitFor();
    expect(await on.page.getByText("Paragraph 1").isVisible()).toBe(true);
    await add('document="a-res-98-7" ref="400"', "Paragraph 400");
    await on.page.getByText("The source has no such passage.").waitFor();
    expect(await on.page.getByText("Paragraph 400").isVisible()).toBe(true);
    expect((await on.told(2)).map(({ type, detail }) => [type, detail])).toEqual([
      ["commitment-error", { reason: "unreachable" }],
      ["commitment-error", { reason: "missing" }],
    ]);
  });

  it("takes what is no lineage for a source that was not reached", async () => {
    await on.page.unrouteAll();
    await on.page.route("**/v1/**/lineage*", (route) => route.fulfill({ json: { ancestors: [{}] } }));
    await add('document="a-res-98-7" ref="1"', "Paragraph 1");
    await on.page.getByText("Could not be checked against the source.").waitFor();
    expect(on.unexpected()).toEqual([]);
  });

  it("asks for the text in the language that it is told", async () => {
    await add('document="a-res-98-7" ref="preamble-1" text-lang="fr"');
    await expect.poll(() => on.requests.filter((one) => one.includes("/lineage"))).toHaveLength(1);
    expect(on.requests.find((one) => one.includes("/lineage"))).toContain(
      "/v1/a-res-98-7/paragraphs/preamble-1/lineage?limit=1&lang=fr",
    );
  });

  it.each([
    ["light", "ltr", "en"],
    ["dark", "rtl", "ar"],
  ] as const)("breaks no rule of accessibility: %s, %s, %s", async (colorScheme, dir, lang) => {
    await on.page.emulateMedia({ colorScheme });
    await on.page.evaluate(([dir, lang]) => Object.assign(document.documentElement, { dir, lang }), [
      dir,
      lang,
    ] as const);
    await add(`document="a-res-98-7" ref="1" scheme="${colorScheme}"`);
    await lines();
    const section = on.page.locator(`commitment-lineage section[lang="${lang}"][dir="${dir}"]`);
    await section.waitFor();
    await expectAccessible(on.page, "main");
    await on.page.keyboard.press("Tab");
    expect(
      await on.page
        .locator("commitment-lineage")
        .evaluate((one) => one.shadowRoot?.activeElement?.getAttribute("part")),
    ).toBe("citation");
  });
});

it("works on a page whose policy allows the API’s scripts and answers alone", async () => {
  await on.visit("strict-policy");
  await add('document="a-res-98-7" ref="1"');
  expect(await lines()).toHaveLength(3);
  expect(on.unexpected()).toEqual([]);
});
