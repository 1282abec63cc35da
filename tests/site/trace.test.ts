import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSixLanguages, noIndex } from "../fixtures/in-six-languages.ts";
import { faultsOf, readable } from "./small-site.ts";

const release = composeRelease({ ...inSixLanguages, changes: {} }, noIndex);
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

async function page(path: string, form?: Record<string, string>) {
  const headers = { Accept: "text/html,*/*;q=0.5" };
  const answer = await app.ask(
    path,
    form === undefined ? { headers } : { method: "POST", headers, body: new URLSearchParams(form) },
  );
  const html = await answer.text();
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return { status: answer.status, headers: answer.headers, html, main, words: readable(main) };
}
const trace = (text: string, more: Record<string, string> = {}) => page("/trace", { text, ...more });

const KEPT = "Calls upon all islands to keep their lamps burning until morning;";

describe("the page that traces a draft", () => {
  it("has a box that sends the draft in no address", async () => {
    const { status, main, html } = await page("/trace");
    expect(status).toBe(200);
    expect(main).toContain('<form action="/trace#traced" method="post"');
    expect(await faultsOf(html)).toEqual([]);
  });

  it("shows each paragraph with its note, and counts in a sentence, without scripts", async () => {
    const { words, main, html, headers } = await trace(
      `The General Assembly,\r\n\r\n1. ${KEPT}\r\n2. Encourages fishermen’s organisations to count the lamps; and to publish all of what they counted;\r\n3. Decides to establish a museum of anchors in every village.`,
    );
    expect(words).toContain(
      "1 of 3 paragraphs stands word for word in an earlier resolution; 1 reworded, 1 new here, in what this corpus holds.",
    );
    for (const note of ["(A/HRC/RES/98/7, para. 1)", "(based on 98/7, para. 2)", "(new)"])
      expect(words).toContain(note);
    expect(main).toMatch(/<ins><span class="unseen"[^>]*> \[now: <\/span>all of/);
    expect(await faultsOf(html)).toEqual([]);
    expect(headers.get("Cache-Control")).toBe("private, no-store");
    expect(headers.get("Content-Security-Policy")).toContain("script-src 'self'");
  });

  it("calls what is a part of a paragraph that, word for word, and folds the rest instead of striking it", async () => {
    const { words, main, html } = await trace("Encourages fishermen’s organisations to count the lamps;");
    expect(words).toContain(
      "The paragraph does not stand as a whole word for word in an earlier resolution; 1 word for word as a part of a longer paragraph.",
    );
    expect(words).toContain("(98/7, para. 2, in part)");
    expect(words).toContain("Word for word, its first part.");
    expect(main).not.toContain("<del>");
    expect(words).toContain("It goes on there: 6 more words … and to publish what they counted;");
    expect(await faultsOf(html)).toEqual([]);
    const last = await trace("and to publish what they counted;");
    expect(last.words).toContain("Before it stands there:");
  });

  it("says which series the draft goes on with, and what tells so", async () => {
    const { words, main } = await trace(`Recalling its resolution 98/7 on lamps,\n\n1. ${KEPT}`);
    expect(words).toContain(
      "Read as the next of Lamps along the harbours , by the resolutions that it recalls",
    );
    expect(main).toContain('href="/series/ga-lamps-along-the-harbours"');
    expect(words).toContain("(98/7, para. 1)");
    expect((await trace(KEPT)).words).not.toContain("Read as the next");
  });

  it("goes on with a long draft a page at a time, and sends it along", async () => {
    const draft = Array.from({ length: 13 }, (_, n) => `${n + 1}. ${KEPT}`).join("\n");
    const first = await trace(draft);
    expect(first.words).toContain("Parts 1 to 10 of 13.");
    expect(first.main).toContain('<input type="hidden" name="start" value="10">');
    const next = await trace(draft, { start: "10" });
    expect(next.words).toContain("Parts 11 to 13 of 13.");
    expect(next.main).not.toContain('name="start"');
  });

  it("shows Arabic from right to left", async () => {
    const { main } = await trace("تهيب بجميع الجزر أن تبقي فوانيسها مضاءة حتى الصباح، ولمكافحة الظلام؛");
    expect(main).toMatch(/class="words[^>]* lang="ar" dir="rtl"/);
    expect(main).toContain("(98/7، الفقرة 1)");
  });

  it("takes what is pasted as words, never as markup", async () => {
    const { main } = await trace('Decides <script>alert(1)</script> that " onload="x" & <b>all</b> is said;');
    expect(main).not.toMatch(/<script|<b>all|" onload="/);
  });

  it.each([
    ["nothing", "", 400, "There is no text to trace."],
    ["no word", "---\n***", 400, "there is no word in the text"],
    ["too much", "a ".repeat(60_000), 413, "120,000 characters"],
    ["what is no page", KEPT, 400, "the draft has 1 parts"],
  ])("says beside the box what is wrong: %s", async (what, text, status, said) => {
    const answer = await trace(text, what === "what is no page" ? { start: "7" } : {});
    expect([answer.status, answer.words]).toEqual([status, expect.stringContaining(said)]);
    expect(await faultsOf(answer.html)).toEqual([]);
  });

  it("refuses what is no form, and says so", async () => {
    const answer = await app.ask("/trace", {
      method: "POST",
      body: "text",
      headers: { Accept: "text/html" },
    });
    expect(answer.status).toBe(415);
  });
});

describe("the page of a phrase", () => {
  it("says first, last, how often by session, and shows each occurrence", async () => {
    const { words, main, html } = await page("/phrases?q=all+islands");
    expect(words).toContain("“all islands” stands in 2 passages here.");
    expect(words).toMatch(/First here 98\/7, paragraph 1 , 5 December 2043/);
    expect(words).toMatch(/Last here 98\/7, paragraph 1 , 5 March 2044/);
    expect(words).toContain("1 without a vote, 1 by a recorded vote");
    expect(words).toContain("General Assembly, 98 1 1 Human Rights Council, 98 1 1");
    expect(main).toContain("<mark>all islands</mark>");
    expect(await faultsOf(html)).toEqual([]);
  });

  it.each([
    ["/phrases", 200, "An exact run of words"],
    ["/phrases?q=a", 200, "“a” stands in"],
    ["/phrases?q=%E2%80%A6", 400, "there is no word to look for"],
    [`/phrases?q=${"ab+".repeat(400)}`, 400, "is no value for"],
    ["/phrases?q=%E6%A1%A5&lang=zh", 200, "stands in"],
    ["/phrases?q=purple+anchors", 200, "stands nowhere here"],
    ["/phrases?q=%22all+islands%22", 200, "“all islands” stands in 2 passages"],
    ["/phrases?q=lamps&lang=xx", 404, "This can’t be looked for"],
  ])("%s is answered with %i", async (path, status, said) => {
    const answer = await page(path);
    expect([answer.status, answer.words]).toEqual([status, expect.stringContaining(said)]);
  });

  it("offers as a table as many as there are", async () => {
    expect((await page("/phrases?q=all+islands")).words).toContain("All 2 as CSV");
    expect((await page("/phrases?q=every+ferryman+to+ring")).words).toMatch(
      /stands in 1 passage here.* As CSV/,
    );
  });

  it("says nothing of how texts were adopted where that is known of none", async () => {
    const unknown = structuredClone(inSixLanguages);
    for (const { entry } of unknown.documents) delete entry.adoption;
    const composed = composeRelease({ ...unknown, changes: {} }, noIndex);
    const other = await startApp({ INDEX: await indexOf(composed) }, composed);
    const answer = await other.ask("/phrases?q=all+islands", { headers: { Accept: "text/html" } });
    const html = await answer.text();
    expect(readable(html)).toContain("stands in 2 passages here");
    expect(html).not.toContain("<dt>Adopted</dt>");
    expect(await faultsOf(html)).toEqual([]);
    await other.stop();
  });

  it("is a link away from a search for words in quotation marks", async () => {
    const { main } = await page("/search?in=all&q=%22keep+their+lamps%22");
    expect(main).toContain('href="/phrases?q=keep+their+lamps"');
    expect((await page("/search?in=all&q=lamps")).main).not.toContain("/phrases");
  });
});
