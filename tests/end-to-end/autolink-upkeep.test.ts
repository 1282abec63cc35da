import { beforeEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

beforeEach(async () => {
  await on.visit("running-text");
  await on.page.waitForFunction(() => "autolink" in window);
});

/** Links a markup, lets a script of the page's do something to it, and says what is there then. */
const changed = (markup: string, script: string) =>
  on.page.evaluate(
    async ([markup, script]) => {
      const autolink = Reflect.get(window, "autolink") as (options: object) => Promise<number>;
      Reflect.set(window, "requestIdleCallback", (run: () => void) => setTimeout(run));
      const root = document.createElement("section");
      root.innerHTML = markup;
      document.body.append(root);
      const linked = await autolink({ root });
      new Function("root", "p", script)(root, root.querySelector("p"));
      await Promise.resolve();
      const refs = () =>
        [...root.querySelectorAll("commitment-cite")].map((cite) => cite.getAttribute("ref"));
      return { linked, words: root.textContent, refs: refs() };
    },
    [markup, script] as const,
  );

/** What happens, to which markup, by which script, and then: the words, and what is linked. */
type Row = readonly [name: string, markup: string, script: string, words: string, refs?: string[]];

const WORDS = "As A/RES/S-32/1, para. 16, says.";
const P = `<p>${WORDS}</p>`;
const WHOLE = "<p>A/RES/S-32/1, para. 16</p>";
const NOTES = "<ol><li>A/RES/S-32/1, para. 31.</li><li>Ibid., para. 32.</li></ol>";

/** Does all of them in one page. */
async function each(rows: readonly Row[]): Promise<void> {
  for (const [name, markup, script, words, refs = []] of rows) {
    expect(await changed(markup, script), name).toEqual({ linked: 1, words, refs });
  }
}

describe("when the page changes words that are linked", () => {
  it("they are the page's at once", () =>
    each([
      ["its text is set", P, 'p.firstChild.data = "New."', "New."],
      ["its text is set to what was left of it", P, 'p.firstChild.data = "As "', "As "],
      ["a whole reference is emptied", WHOLE, 'p.firstChild.data = ""', ""],
      ["its text is taken away", P, "p.firstChild.remove()", ""],
      ["a whole reference is taken away", WHOLE, "p.firstChild.remove()", ""],
      ["something is put behind its text", P, 'p.firstChild.after(" More.")', `${WORDS} More.`],
      ["its text goes elsewhere", P, 'root.append("| ", p.firstChild)', `| ${WORDS}`],
      ["its element gets another text", P, 'p.textContent = "New."', "New."],
      ["its element goes", P, "p.remove()", ""],
    ]));

  it("what the link leans on is of another document", async () => {
    const leaning = "<p><b>A/RES/S-32/1</b>, para. 16</p>";
    expect(await changed(leaning, 'p.firstChild.firstChild.data = "A/RES/70/1"')).toEqual({
      linked: 1,
      words: "A/RES/70/1, para. 16",
      refs: [],
    });
  });

  it("a note comes between a note and its “ibid.”", async () => {
    const script = 'root.querySelector("li").insertAdjacentHTML("afterend", "<li>Smith.</li>")';
    expect((await changed(NOTES, script)).refs).toEqual(["31"]);
  });

  it("the note before “ibid.” goes", async () => {
    expect((await changed(NOTES, 'root.querySelector("li").remove()')).refs).toEqual([]);
  });
});

it("loses no words where they only get other nodes", () =>
  each([
    ["normalize()", P, "p.normalize()", WORDS, ["16"]],
    ["normalize(), on a reference alone", WHOLE, "p.normalize()", "A/RES/S-32/1, para. 16", ["16"]],
    [
      "a highlighter splits and wraps the text before",
      P,
      'const s = p.firstChild.splitText(1); const m = document.createElement("mark"); s.replaceWith(m); m.append(s)',
      WORDS,
      ["16"],
    ],
    [
      "a highlighter wraps the whole text before",
      P,
      'const s = p.firstChild; const m = document.createElement("mark"); s.replaceWith(m); m.append(s)',
      WORDS,
      ["16"],
    ],
    [
      "the browser translates",
      P,
      'for (const t of [p.firstChild, p.lastChild]) { const f = document.createElement("font"); f.textContent = "≈" + t.data; t.replaceWith(f) }',
      "≈As A/RES/S-32/1, para. 16≈, says.",
      ["16"],
    ],
    [
      "all is taken out and put back",
      P,
      "const all = [...p.childNodes]; p.replaceChildren(); p.append(...all)",
      WORDS,
      [],
    ],
    ["our link is taken away", P, 'p.querySelector("commitment-cite").remove()', WORDS, []],
    [
      "the words in the link change",
      P,
      'p.querySelector("commitment-cite").firstChild.data = "X"',
      "As X, says.",
      [],
    ],
    ["what follows on the link changes", P, 'p.lastChild.data = "!"', "As A/RES/S-32/1, para. 16!", ["16"]],
  ]));

it("links nothing twice when it is called twice at once", async () => {
  const count = await on.page.evaluate(async () => {
    const autolink = Reflect.get(window, "autolink") as (options: object) => Promise<number>;
    const counts = await Promise.all([autolink({}), autolink({}), autolink({})]);
    return {
      linked: counts.reduce((sum, each) => sum + each),
      cites: document.querySelectorAll("commitment-cite").length,
    };
  });
  expect(count.linked).toBe(count.cites);
  expect(await on.page.locator("commitment-cite commitment-cite").count()).toBe(0);
});

describe("takes a bounded time for hostile pages, and leaves them as they are", () => {
  it.each([
    ["20,000 marks", "²".repeat(20_000), 0],
    ["20,000 raised numbers", "<sup>2</sup>".repeat(20_000), 0],
    ["a node of a megabyte", `${"para. 8 and ".repeat(80_000)}A/RES/S-32/1, para. 16`, 1],
    ["500 references in one node", "A/RES/S-32/1, para. 16; ".repeat(500), 500],
    ["500 notes of ibid.", `<li>A/RES/S-32/1, para. 1</li>${"<li>Ibid., para. 2</li>".repeat(499)}`, 500],
    ["elements in elements", `${"<b>".repeat(400)}A/RES/S-32/1, para. 16${"</b>".repeat(400)}`, 1],
    ["a node a character", [..."A/RES/S-32/1, para. 16"].map((each) => `${each}<!---->`).join(""), 1],
    ["quotation marks", '"'.repeat(20_000), 0],
    ["soft hyphens", `A/RES/S-32/1, para. 16${"&shy;".repeat(20_000)}`, 1],
  ])("%s", async (_, markup, count) => {
    const { linked, isSame, longest } = await on.page.evaluate(async (markup) => {
      const autolink = Reflect.get(window, "autolink") as (options: object) => Promise<number>;
      const root = document.createElement("section");
      root.innerHTML = markup;
      document.body.append(root);
      const words = root.textContent;
      const started = performance.now();
      const linked = await autolink({ root });
      return { linked, isSame: root.textContent === words, longest: performance.now() - started };
    }, markup);
    expect(isSame).toBe(true);
    expect(linked).toBe(count);
    expect(longest).toBeLessThan(5_000);
  });
});
