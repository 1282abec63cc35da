import { afterEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";
import { servePage } from "./serve-page.ts";
import { settled } from "./settled.ts";
import { APPS, bundleQuotingApp } from "./upgrading/apps.ts";

const on = setTheScene();
let host: Awaited<ReturnType<typeof servePage>> | undefined;
afterEach(() => host?.stop());

const WORDS = "We will safeguard sport from corruption";
const LINK = "ORIGIN/s-32-1/71.1";
const CITED = `<a href="${LINK}">General Assembly resolution S-32/1, annex, para. 71</a>`;
const QUOTE = `<blockquote><p>${WORDS}</p><cite>${CITED}</cite></blockquote>`;
const SCRIPT = '<script type="module" src="ORIGIN/widgets/v1.js" data-upgrade></script>';
const SNIPPET = `<div>
${SCRIPT.replace(" data-upgrade", "")}
<commitment-quote ref="71.1"><blockquote cite="${LINK}" lang="en" translate="no"><p>${WORDS}</p></blockquote>
<p>${CITED}</p></commitment-quote>
</div>`;

async function visit(body: string, head = SCRIPT): Promise<void> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elsewhere</title>${head}</head><body>${body}`;
  host = await servePage(page.replaceAll("ORIGIN", on.worker.origin));
  await on.page.goto(host.origin);
}
const verified = () => on.page.getByText("Verified", { exact: true }).filter({ visible: true });
/** What a reader of the page sees, once: the words and their citation. */
async function readable(): Promise<void> {
  expect(await on.page.getByText(WORDS).filter({ visible: true }).count()).toBe(1);
  expect(
    await on.page
      .getByText(/resolution S-32\/1, annex, para\. 71/)
      .filter({ visible: true })
      .count(),
  ).toBe(1);
}

describe("a page's own quotation", () => {
  it("is verified under a strict policy, which has nothing to say of it", async () => {
    await visit(
      QUOTE,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ORIGIN; connect-src ORIGIN; require-trusted-types-for 'script'">${SCRIPT}`,
    );
    await verified().waitFor();
    await readable();
    expect(on.errors).toEqual([]);
  });

  it("keeps the page's look, and its verdict its own, under a style sheet that grabs everything", async () => {
    await visit(
      `${QUOTE}`,
      `<style>* { float: left; letter-spacing: 1em; text-transform: uppercase } span, figure, figcaption, button { display: none !important } blockquote { display: grid; grid-template-columns: 1fr 1fr; color: rgb(0, 80, 0) }</style>${SCRIPT}`,
    );
    const verdict = on.part("commitment-quote", "verdict");
    await verdict.waitFor();
    const look = await verdict.evaluate((element) => {
      const { color, letterSpacing, textTransform } = getComputedStyle(element);
      return { color, letterSpacing, textTransform };
    });
    expect(look).toEqual({ color: "rgb(0, 80, 0)", letterSpacing: "normal", textTransform: "none" });
    const [words, line] = await Promise.all([
      on.page.locator("blockquote p").boundingBox(),
      verdict.boundingBox(),
    ]);
    expect(line?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0) - 1);
    expect(on.page.getByText("Verified")).toBeDefined();
  });

  it("stays as it is when this site is not there", async () => {
    await on.page.route(`${on.worker.origin}/**`, (route) => route.abort());
    await visit(`${QUOTE}<p>After.</p>`);
    await on.page.getByText("After.").waitFor();
    await readable();
    expect(on.unexpected()).toEqual([]);
  });

  it("is said not to have been checked when the API is not there, and is as it was before while it is slow", async () => {
    await on.page.route(/\/v1\/s-32-1\//, (route) => route.abort());
    await visit(`${QUOTE}<blockquote>Jane Doe's words</blockquote><p>Jane Doe on ${CITED}</p>`);
    await on.page.getByText("Could not be checked against the source.").waitFor();
    expect(await on.page.getByText("Could not be checked").count()).toBe(1);
    expect(await on.page.locator("blockquote > p").first().innerText()).toBe(WORDS);
    await on.page.unroute(/\/v1\/s-32-1\//);
    await on.page.route(/\/v1\/s-32-1\//, () => {});
    await on.page.reload();
    await settled(on.page);
    expect(await on.page.locator("blockquote").first().innerText()).toContain(WORDS);
    expect(await on.page.getByText("Could not be checked").count()).toBe(0);
  });

  it.each([
    ["a table", `<table><tr><td>${QUOTE}</td><td>Beside it</td></tr></table>`, ""],
    ["an open <details>", `<details open><summary>More</summary>${QUOTE}</details>`, ""],
    [
      "a closed <details>, once it is opened",
      `<details><summary>More</summary>${QUOTE}</details>`,
      "details",
    ],
    [
      "an accordion, once it is opened",
      `<style>.shut { display: none }</style><button onclick="this.nextElementSibling.className=''">Open</button><div class="shut">${QUOTE}</div>`,
      "button",
    ],
    [
      "a shut panel, once it has height",
      `<style>.panel { max-height: 0; overflow: hidden } .open { max-height: none }</style><button onclick="this.nextElementSibling.className='open'">Open</button><div class="panel">${QUOTE}</div>`,
      "button",
    ],
    [
      "a list of cards",
      `<ul style="display: flex">${`<li style="inline-size: 300px">${QUOTE}</li>`}<li>Another</li></ul>`,
      "",
    ],
  ])("is verified in %s", async (_, html, open) => {
    await visit(html);
    if (open !== "")
      await on.page
        .locator(open === "details" ? "summary" : open)
        .first()
        .click();
    await verified().waitFor();
    await readable();
    expect(on.errors).toEqual([]);
  });

  it("and five hundred of them are verified as the reader comes to them, in few requests", async () => {
    await visit(`<main>${`${QUOTE}<p>Between.</p>`.repeat(500)}</main>`);
    await verified().first().waitFor();
    await expect
      .poll(() => on.page.locator("blockquote commitment-quote").count(), { timeout: 30_000 })
      .toBe(500);
    await on.page.locator("blockquote").last().scrollIntoViewIfNeeded();
    await on.part("main > blockquote:last-of-type", "verdict").waitFor();
    // In how many bursts the reader comes to them depends on the machine; all but the first are in the browser's cache.
    expect(on.requests.filter((url) => url.includes("/v1/s-32-1/")).length).toBeLessThan(10);
    expect(on.errors).toEqual([]);
  });

  it("survives an app that writes its page anew each moment", async () => {
    await visit(
      "<main></main>",
      `${SCRIPT}<script>let times = 0; setInterval(() => { times++; document.querySelector("main").innerHTML = '${QUOTE}<p>Time ' + times; }, 50)</script>`,
    );
    await on.page.getByText(/^Time [23]\d/).waitFor();
    await readable();
    expect(on.errors).toEqual([]);
  });

  it.each(Object.keys(APPS) as (keyof typeof APPS)[])(
    "is judged in an app in %s, which lives on and shows what it would without",
    async (framework) => {
      await visit(
        `<div id="app"></div><div id="twin" contenteditable></div><script>${await bundleQuotingApp(framework)}</script>`,
      );
      const told = await on.page.evaluate(
        async ([origin, words]) => {
          const mount = Reflect.get(window, "mount") as (
            at: Element | null,
            state: object,
          ) => (state: object) => void;
          const [app, twin] = ["#app", "#twin"].map((name) => document.querySelector(name));
          const state = { words, link: `${origin}/s-32-1/71.1`, order: [1, 2, 3], shown: false };
          const sets = [mount(app ?? null, state), mount(twin ?? null, state)];
          const classes = () =>
            [...(app?.querySelectorAll("blockquote, q + span") ?? [])].map(
              (host) =>
                host.shadowRoot
                  ?.querySelector("commitment-quote")
                  ?.shadowRoot?.querySelector("[part=verdict]")?.className ?? "none",
            );
          /** Waits until so much is said. */
          const until = async (right: string) => {
            for (let times = 0; times < 200 && `${classes()}` !== right; times++)
              await new Promise((resume) => setTimeout(resume, 50));
            return [app?.textContent === twin?.textContent, `${classes()}`];
          };
          const steps: unknown[] = [await until("verified,verified,verified,verified")];
          for (const [change, right] of [
            [{ order: [3, 1, 2] }, "verified,verified,verified,verified"],
            [{ order: [3, 2] }, "verified,verified,verified"],
            [{ words: words.replace("sport", "golf") }, "altered,altered,altered"],
            [{ shown: true, words }, "altered,altered"],
            [{ shown: false, order: [4, 3, 2, 1] }, "verified,verified,verified,verified,verified"],
            [{ link: "https://other.example/" }, "none,none,none,none,none"],
          ] as const) {
            Object.assign(state, change);
            for (const set of sets) await set({ ...state });
            steps.push(await until(right), right);
          }
          return steps;
        },
        [on.worker.origin, WORDS] as const,
      );
      const right = told.filter((step) => typeof step === "string");
      expect(told.filter(Array.isArray)).toEqual([
        [true, "verified,verified,verified,verified"],
        ...right.map((verdicts) => [true, verdicts]),
      ]);
      expect(on.errors).toEqual([]);
    },
  );

  it("is one in each deployment's own, where scripts of two are in the page", async () => {
    const other = on.worker.origin.replace("127.0.0.1", "localhost");
    expect(other).not.toBe(on.worker.origin);
    await visit(
      `${QUOTE}${QUOTE.replaceAll("ORIGIN", other)}`,
      `${SCRIPT}${SCRIPT.replaceAll("ORIGIN", other)}${SCRIPT}`,
    );
    await expect.poll(() => verified().count(), { timeout: 10_000 }).toBe(2);
    await settled(on.page);
    expect(await verified().count()).toBe(2);
  });

  it("is judged by the classic script too, where its tag says so", async () => {
    await visit(QUOTE, '<script src="ORIGIN/widgets/v1.classic.js" data-upgrade defer></script>');
    await verified().waitFor();
    await readable();
  });
});

describe("the snippet", () => {
  it.each([
    ["after the words", SNIPPET.indexOf("</p></blockquote>")],
    ["within the words", SNIPPET.indexOf("safeguard")],
    ["before the citation", SNIPPET.indexOf("\n<p><a")],
    ["before the element's end", SNIPPET.indexOf("</commitment-quote>")],
    ["before its own end", SNIPPET.indexOf("\n</div>")],
  ])("cut off %s leaves the rest of the page to be read", async (_, at) => {
    const rest = `<h2>The rest</h2>${"<p>Of the page, which is long.</p>".repeat(60)}<p id="last">Its end.</p>`;
    await visit(`<p>Before.</p>${SNIPPET.slice(0, at)}${rest}`, "");
    await on.part("commitment-quote", "quotation").waitFor();
    await settled(on.page);
    for (const text of ["Before.", "The rest", "Its end."])
      expect(await on.page.getByText(text, { exact: true }).isVisible(), text).toBe(true);
    expect(await on.page.locator('[part="text"]').innerText()).toContain(WORDS);
    expect(on.errors).toEqual([]);
  });

  it("pasted twice is two quotations, and where the page upgrades too, each has one verdict", async () => {
    await visit(SNIPPET + SNIPPET);
    await expect.poll(() => verified().count(), { timeout: 10_000 }).toBe(2);
    await settled(on.page);
    expect(await verified().count()).toBe(2);
    expect(await on.page.locator("[part=text]").count()).toBe(2);
    expect(on.errors).toEqual([]);
  });

  it("in an e-mail, which runs no script, is the words and their citation", async () => {
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.setContent(SNIPPET.replaceAll("ORIGIN", on.worker.origin));
      expect((await page.locator("body").innerText()).replace(/\s+/g, " ").trim()).toBe(
        `${WORDS} General Assembly resolution S-32/1, annex, para. 71`,
      );
    } finally {
      await context.close();
    }
  });
});
