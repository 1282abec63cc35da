import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { readDeclaration } from "../quote/declaration.ts";
import { MARKUPS, type Markup } from "../widgets/markups.ts";
import { markedUp } from "./hosts/marked-up.ts";
import { setTheScene } from "./hosts/scene.ts";
import { servePage } from "./serve-page.ts";

const on = setTheScene();
beforeEach(() => on.visit("markups"));

/**
 * Shows quotations, all on one page, and tells what is said of each.
 *
 * @param said of so many of them something is said, which is waited for
 */
async function verdictsOf(
  markups: readonly Omit<Markup, "right">[],
  said = markups.length,
): Promise<string[]> {
  await on.page.evaluate((markups) => {
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = markups
      .map(
        ({ html, ref }) =>
          `<commitment-quote loading="eager" ref="${ref ?? "71.1"}">${html}</commitment-quote>`,
      )
      .join("");
  }, markups);
  const verdicts = () =>
    on.page.evaluate(() =>
      [...document.querySelectorAll("main > commitment-quote")].map(
        (element) => element.shadowRoot?.querySelector("[part=verdict]")?.className ?? "none",
      ),
    );
  const speaking = async () => (await verdicts()).filter((verdict) => verdict !== "none").length;
  await expect
    .poll(speaking, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(said)
    .catch(() => {});
  return verdicts();
}

it("judges what a reader of the page reads, however it is marked up", async () => {
  const said = MARKUPS.filter(({ right }) => right !== "none").length;
  const verdicts = await verdictsOf(MARKUPS, said);
  const judged = MARKUPS.map(({ html }, index) => `${verdicts[index]}: ${html}`);
  expect(judged).toEqual(MARKUPS.map(({ right, html }) => `${right}: ${html}`));
  expect(MARKUPS.length).toBeGreaterThan(60);
  expect(on.unexpected()).toEqual([]);
});

const { paragraphs } = await readDeclaration();
const PASSAGES = new Map(paragraphs.map(({ id, text }) => [id, text]));

it.each([
  ["says “verified” of true words, whatever inline elements, lines and blocks they stand in", false],
  ["never says “verified” where one word is put in, left out or changed inside an element", true],
])("%s", async (_, altered) => {
  const markups = fc.sample(markedUp(PASSAGES, altered), { seed: 11, numRuns: 400 });
  const verdicts = await verdictsOf(markups);
  const wrong = markups.filter((_, index) => (verdicts[index] === "verified") === altered);
  expect(wrong).toEqual([]);
  expect(verdicts).not.toContain("none");
  expect(on.unexpected()).toEqual([]);
});

const WORDS = "We will safeguard sport from corruption";
const HOSTILE: Readonly<Record<string, string>> = {
  "20,000 characters": `<blockquote>${"not ".repeat(5_000)}</blockquote>`,
  "20,000 quotation marks": `<blockquote>${'“"'.repeat(10_000)}</blockquote>`,
  "unbalanced quotation marks": `<blockquote>“${'We "will '.repeat(2_000)}</blockquote>`,
  "nothing but signs": `<blockquote>${"(-— ".repeat(5_000)}</blockquote>`,
  "white space": `<blockquote>${WORDS} not${" ".repeat(20_000)}(x</blockquote>`,
  "mixed directions": `<blockquote>We will \u202etuoba klat safeguard\u202c ${"\u2067نحن\u2069 not ".repeat(2_000)}</blockquote>`,
  "500 quotations in a line": `<p>${`<q>${WORDS}</q> not `.repeat(500)}</p>`,
  "500 unclosed elements": `<blockquote>${"<b><i><cite>We will not ".repeat(500)}`,
  "20,000 empty elements": `<blockquote>${WORDS} not${"<i></i>".repeat(20_000)}</blockquote>`,
  "2,000 citations at the end": `<blockquote>${WORDS} not ${"<p><cite>S-32/1, para. 71</cite></p>".repeat(2_000)}</blockquote>`,
};

it("stays quick with what is no quotation, and throws nothing into the page", async () => {
  await on.page.evaluate((htmls) => {
    Reflect.set(window, "longest", 0);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Reflect.set(window, "longest", Math.max(duration, Reflect.get(window, "longest")));
    }).observe({ type: "longtask", buffered: false });
    for (const html of htmls) {
      const element = document.createElement("commitment-quote");
      element.setAttribute("ref", "71.1");
      element.setAttribute("loading", "eager");
      element.innerHTML = html;
      document.querySelector("main")?.append(element);
    }
  }, Object.values(HOSTILE));
  await expect.poll(() => on.part("main", "quotation").count()).toBe(Object.keys(HOSTILE).length);
  await on.page.waitForLoadState("networkidle");
  expect(await on.part("main", "verdict").filter({ hasText: "Verified" }).count()).toBe(0);
  // On a machine that is busy with much else, with the browser's own work on so many elements.
  expect(await on.page.evaluate(() => Reflect.get(window, "longest"))).toBeLessThan(2_000);
  expect(on.unexpected()).toEqual([]);
});

it("reads words that stand deep, and is silent where they stand deeper than in any page", async () => {
  const deep = (words: string, depth: number) =>
    on.page.evaluate(
      ([words, depth]) => {
        const quotation = document.createElement("blockquote");
        let innermost: Element = quotation;
        for (let each = 0; each < depth; each++)
          innermost = innermost.appendChild(document.createElement("span"));
        innermost.textContent = words;
        const element = document.createElement("commitment-quote");
        element.setAttribute("ref", "71.1");
        element.append(quotation);
        document.querySelector("main")?.replaceChildren(element);
      },
      [words, depth] as const,
    );
  await deep(WORDS, 40);
  expect(await on.words("main", "verdict")).toBe("Verified");
  await deep(WORDS.replace("sport", "golf"), 40);
  await on.part("main", "verdict").filter({ hasText: "misquoted" }).waitFor();
  await deep(`${WORDS} not`, 5_000);
  await on.part("main", "quotation").waitFor();
  await on.page.waitForLoadState("networkidle");
  expect(await on.part("main", "verdict").count()).toBe(0);
  expect(on.unexpected()).toEqual([]);
});

it("is tested in a browser that keeps pages of other origins apart", async () => {
  const other = await servePage("not for everybody");
  const ask = (mode: RequestMode) =>
    on.page.evaluate(
      ([url, mode]) =>
        fetch(url, { mode }).then(
          ({ type }) => type,
          () => "refused",
        ),
      [other.origin, mode] as const,
    );
  expect(await ask("cors")).toBe("refused");
  expect(await ask("no-cors")).toBe("opaque");
  await other.stop();
});
