import { afterEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";
import { servePage } from "./serve-page.ts";
import { settled } from "./settled.ts";
import { MARKUPS } from "./upgrading/markups.ts";

const on = setTheScene();
let host: Awaited<ReturnType<typeof servePage>> | undefined;
afterEach(() => host?.stop());

const WORDS = "We will safeguard sport from corruption";
const LINK = "ORIGIN/s-32-1/71.1";
const quote = (words = WORDS, attributes = "") =>
  `<blockquote cite="${LINK}"${attributes}><p>${words}</p></blockquote>`;
const said = () => expect.poll(verdicts, { timeout: 10_000 });
/** Changes something in the page, as its own scripts do; tells what is said when the page is next drawn. */
const change = (script: string) =>
  on.page.evaluate(
    (script) => {
      new Function(script)();
      return new Promise((resolve) => {
        requestAnimationFrame(() => {
          const verdicts = [...document.querySelectorAll("blockquote, q ~ span")].map((host) =>
            host.shadowRoot?.querySelector("commitment-quote")?.shadowRoot?.querySelector("[part=verdict]"),
          );
          resolve(verdicts.map((verdict) => verdict?.className ?? "none"));
        });
      });
    },
    script.replaceAll("ORIGIN", on.worker.origin),
  );

/** Opens a page of another origin whose script tag upgrades, with something in its body. */
async function visit(body: string, head = ""): Promise<void> {
  host = await servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title>${head}<script type="module" src="${on.worker.origin}/widgets/v1.js" data-upgrade></script><body>${body.replaceAll("ORIGIN", on.worker.origin)}`,
  );
  await on.page.goto(host.origin);
}

/** What stands beneath each quotation of the page. */
const verdicts = () =>
  on.page.evaluate(() =>
    [...document.querySelectorAll("blockquote, q")].map((quotation) => {
      const host = quotation.localName === "q" ? quotation.nextElementSibling : quotation;
      const inside = host?.shadowRoot?.querySelector("commitment-quote")?.shadowRoot;
      const verdict = inside?.querySelector("[part=verdict]")?.className;
      return verdict ?? (inside?.querySelector("[part=note]") ? "refused" : "none");
    }),
  );

describe("a page whose script tag says data-upgrade", () => {
  it("has each quotation judged that says that it is of a passage here, and no other", async () => {
    const sections = MARKUPS.map(({ html }) => `<section>${html}</section><h2>Then</h2>`);
    // All are near the reader, so that all are judged.
    const small =
      "<style>body { font-size: 6px } section { display: inline-block; inline-size: 180px } h2 { display: none }</style>";
    await on.page.setViewportSize({ width: 2_000, height: 12_000 });
    await visit(sections.join(""), small);
    const right = MARKUPS.map(({ html, right }) => `${right}: ${html}`);
    const judged = async () => {
      const all = await verdicts();
      return MARKUPS.map(({ html, right }) => `${all.splice(0, right.length)}: ${html}`);
    };
    await expect.poll(judged, { timeout: 20_000 }).toEqual(right);
    await settled(on.page);
    expect(await judged()).toEqual(right);
    expect(on.unexpected()).toEqual([]);
  });
});

describe("what changes in a page", () => {
  it("is judged anew: other words have no verdict that was another's for a moment", async () => {
    await visit(`${quote()}<p>So <q cite="${LINK}">${WORDS}</q>.</p>`);
    await said().toEqual(["verified", "verified"]);
    const drawn = await change(`for (const each of document.querySelectorAll("blockquote p, q"))
      each.firstChild.data = each.firstChild.data.replace("sport", "golf");`);
    expect(drawn).not.toContain("verified");
    await said().toEqual(["altered", "altered"]);
    await change(`document.querySelector("blockquote").innerHTML = "<p>${WORDS}</p>"`);
    await said().toEqual(["verified", "altered"]);
  });

  it.each([
    ["by a class on the page", "i { display: none } .more i { display: inline }"],
    [
      "in a narrow window",
      "i { visibility: hidden } @media (max-width: 500px) { i { visibility: visible } }",
    ],
    ["where a pointer is", "i { font-size: 0 } p:hover i { font-size: 1em }"],
  ])("a word that is hidden, and shown %s, is never part of verified words", async (_, style) => {
    const words = `${WORDS} <i>never</i><style>b { color: red }</style>`;
    await visit(quote(words) + quote(), `<style>${style}</style>`);
    await said().toEqual(["none", "verified"]);
    await on.page.setViewportSize({ width: 400, height: 700 });
    await change(`document.body.className = "more"`);
    await on.page.locator("p").first().hover();
    await settled(on.page);
    expect(await on.page.locator("i").isVisible()).toBe(true);
    expect((await verdicts())[0]).not.toBe("verified");
  });

  it("may be hidden for good, for screen readers or in a style sheet, and is no word then", async () => {
    const helper = "<span style='position: absolute; clip-path: inset(50%)'>Quotation:</span>";
    await visit(quote(`${helper}${WORDS}<style>p { color: red }</style><script>"a script"</script>`));
    await said().toEqual(["verified"]);
  });

  it("may be another source, or none: the quotation is the page's own again", async () => {
    await visit(`${quote()}<blockquote>${WORDS}</blockquote><p><a href="${LINK}">para. 71</a></p>`);
    await said().toEqual(["verified", "verified"]);
    await change(`document.querySelector("blockquote").cite = "ORIGIN/s-32-1/16";
      document.querySelector("a").href = "https://other.example/"`);
    await said().toEqual(["other", "none"]);
    await change(`document.querySelector("blockquote").removeAttribute("cite")`);
    await said().toEqual(["none", "none"]);
    expect(await on.page.locator("blockquote").allInnerTexts()).toEqual([WORDS, WORDS]);
  });

  it("comes later, goes, and is copied, and each quotation has one verdict", async () => {
    await visit("<main></main>");
    await change(
      `document.querySelector("main").innerHTML = '${quote()}<p>So <q cite="${LINK}">${WORDS}</q>.</p>'`,
    );
    await said().toEqual(["verified", "verified"]);
    await change(
      `document.querySelector("main").append(...document.querySelector("main").cloneNode(true).childNodes)`,
    );
    await said().toEqual(["verified", "verified", "verified", "verified"]);
    await expect.poll(() => on.page.getByText("Verified", { exact: true }).count()).toBe(4);
    await change(`document.querySelector("q").remove()`);
    await expect.poll(() => on.page.getByText("Verified", { exact: true }).count()).toBe(3);
    await change(`document.querySelectorAll("p")[1].prepend(document.querySelector("q"))`);
    await said().toEqual(["verified", "verified", "verified"]);
    expect(on.errors).toEqual([]);
  });

  it("is found once, however often it is asked for, and not where it is to be left alone", async () => {
    await visit(`<main>${quote()}<div class="comments">${quote()}</div></main>`);
    await said().toEqual(["verified", "verified"]);
    host?.stop();
    const page = `<!doctype html><html lang="en"><title>Called</title><main>${quote()}<div class="comments">${quote()}</div></main>`;
    host = await servePage(page.replaceAll("ORIGIN", on.worker.origin));
    await on.page.goto(host.origin);
    const found =
      await on.page.evaluate(`import("${on.worker.origin}/widgets/v1.js").then(async ({ upgrade }) => {
      const options = { root: document.querySelector("main"), exclude: ".comments" };
      return [await upgrade(options), await upgrade(options), await upgrade(options)];
    })`);
    expect(found).toEqual([1, 0, 0]);
    await said().toEqual(["verified", "none"]);
  });
});
