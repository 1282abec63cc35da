import { beforeEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

/** Another document than the deployment's first, in a language that is not its first: an API that has it. */
const DOCUMENT = "a-res-79-226";
const WORDS = "Réaffirme sa résolution 78/152.";
const CITED = "Résolution 79/226 de l’Assemblée générale, par. 3";
const citation = { text: CITED, html: CITED, url: `https://example.org/${DOCUMENT}/3?lang=fr` };
const common = { id: "3", document: DOCUMENT, language: "fr", text: WORDS, citation, release: "0123456789" };
const ANSWERS: Readonly<Record<string, unknown>> = {
  "paragraphs/3": {
    ...common,
    type: "paragraph",
    kind: "operative",
    number: 3,
    sentences: [],
    footnotes: [],
  },
  "citation/3": { text: "style apa" },
  acts: {
    total: 1,
    language: "fr",
    data: [{ ...common, id: "3.1a", kind: "commitment", start: 0, end: WORDS.length, qualifiers: [] }],
  },
  verify: {
    ...common,
    ...{ verdict: "exact", source: WORDS, diff: [], omissions: [], alternatives: [], alternativesTotal: 0 },
    ...{ paragraph: "3", address: "3", quoted: { start: 0, end: WORDS.length } },
  },
};
/** What was asked, each as the path under `/v1/` with its query. */
const asked = () =>
  on.requests.flatMap((url) => url.split("/v1/")[1] ?? []).filter((path) => !/\.js$/.test(path));

beforeEach(async () => {
  await on.visit("bare");
  await on.page.route(`**/v1/${DOCUMENT}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.split(`/${DOCUMENT}/`)[1] ?? "";
    const headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" };
    return route.fulfill({ json: ANSWERS[path], headers });
  });
});

const add = (element: string, attributes: string, inside = "") =>
  on.page.evaluate((html) => {
    (document.querySelector("main") as HTMLElement).innerHTML = html;
  }, `<${element} document="${DOCUMENT}" text-lang="fr" ${attributes}>${inside}</${element}>`);

describe("an element for another document, in another language", () => {
  it("quotes it, and asks for its citation in that language", async () => {
    await add("commitment-quote", 'ref="3" cite-style="apa"');
    await on.page.getByText("style apa").waitFor();
    expect(await on.part("main", "quotation").getAttribute("lang")).toBe("fr");
    const accessed = await on.page.evaluate(() => new Date().toLocaleDateString("sv"));
    expect(asked()).toEqual([
      `${DOCUMENT}/paragraphs/3?lang=fr`,
      `${DOCUMENT}/citation/3?style=apa&accessed=${accessed}&lang=fr`,
    ]);
  });

  it("refers to it, and links to its page in that language", async () => {
    await add("commitment-cite", 'ref="3"', "par. 3");
    const link = on.part("main", "link");
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(
      `${on.worker.origin}/${DOCUMENT}/3?lang=fr`,
    );
    await link.focus();
    await on.part("main", "text").waitFor();
    expect(await on.part("main", "citation").getAttribute("lang")).toBe("fr");
    expect(asked()).toEqual([`${DOCUMENT}/paragraphs/3?lang=fr`]);
  });

  it("lists what it says", async () => {
    await add("commitment-list", 'limit="5"');
    expect(await on.words("main", "text")).toBe(WORDS);
    expect(await on.part("main", "text").getAttribute("lang")).toBe("fr");
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toMatch(/^a-res-79-226\/acts\?kind=commitment&limit=5&facets=[\w,]+&lang=fr$/);
  });

  it("checks a quotation by it", async () => {
    await add("commitment-check", "");
    await on.page.getByLabel("Quotation to check").fill(WORDS);
    await on.page.getByRole("button", { name: "Check" }).click();
    await on.part("main", "verdict").waitFor();
    expect(await on.part("main", "citation").getAttribute("lang")).toBe("fr");
    // The sentences around what was found are shown too.
    expect(asked()).toEqual([`${DOCUMENT}/verify?lang=fr`, `${DOCUMENT}/paragraphs/3?lang=fr`]);
  });
});
