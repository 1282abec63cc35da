import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { releaseOfSeveral } from "./other-documents.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, await releaseOfSeveral());
}, 60_000);
afterAll(() => app.stop());

async function searchFor(q: string): Promise<string> {
  const answer = await app.ask(`/search?q=${encodeURIComponent(q)}`, { headers: { Accept: "text/html" } });
  return answer.text();
}

describe("the search page", () => {
  it.each(["para 99", "paragraph 99", "99"])("answers %j with the paragraphs that there are", async (q) => {
    const html = await searchFor(q);
    expect(html).toContain("has 86 paragraphs and 14 of the preamble.");
    expect(html).not.toContain("This looks like");
  });

  it("does not take a reference or a number for another language", async () => {
    for (const q of ["para. 16", "2003", "S-32/1"]) {
      expect(await searchFor(q)).not.toContain("This looks like");
    }
  });

  it("says which word the text does not contain", async () => {
    const html = await searchFor("zzzz");
    expect(html).toContain("The declaration does not contain “zzzz”.");
    expect(html).not.toContain('<ul class="chips">');
  });

  it("says of words that stand in the text where they do, and asks of others whether they are a quotation", async () => {
    const known = await searchFor("safe and adequate environment to journalists");
    expect(known).toMatch(/These words stand in <a href="\/s-32-1\/31">[^<]*31<\/a>, word for word\./);
    expect(known).not.toContain("Is this a quotation?");
    expect(await searchFor("safe and adequate environment for journalists")).toContain(
      "Is this a quotation?",
    );
  });

  it("names the theme before the count, with what takes its words along, and says what the signs mean before the hits", async () => {
    const html = await searchFor("beneficial ownership");
    const order = ['class="answer-card"', 'id="found"', "signs-mean", '<ol class="hits">'].map((part) =>
      html.indexOf(part),
    );
    expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
    expect(html).toContain('<a id="words-of-named" href="/s-32-1/16">Paragraph 16</a>');
  });

  it("shows every sentence that a theme has in a paragraph, once, with its qualifiers marked", async () => {
    const html = await searchFor("whistle-blowers");
    const main = html.slice(html.indexOf('id="named"')).replace(/ data-words="[^"]*"/g, "");
    for (const words of [">as appropriate<", ">within our means</span>."])
      expect(main.split(`<span class="qualifier"${words}`)).toHaveLength(2);
    expect(main).toMatch(/To this end, we will, inter alia, enable/);
  });

  it("leads from a hit to the sentences that are shown, which are taken along with their own citation", async () => {
    const html = await searchFor("whistle-blowers");
    const hit = /<li class="hit">\n<h2[^>]*><a href="\/s-32-1\/30\.1-30\.2">.*?<\/li>/s.exec(html)?.[0] ?? "";
    expect(hit).toContain(">Paragraph 30, first and second sentences</a>");
    expect(hit).toMatch(
      /data-citation="General Assembly resolution S-32\/1, annex, para\. 30, first and second sentences"/,
    );
    expect(hit).toMatch(/data-url="http:\/\/app\.invalid\/s-32-1\/30\.1-30\.2"[^>]*>Copy quotation</);
    expect(hit).toMatch(/href="\/embed\?ref=30\.1-30\.2"[^>]*>Embed</);
    expect(hit).toContain('<a class="button small" href="/s-32-1/30"');
  });

  it("leads from a hit that is all of its paragraph to the paragraph", async () => {
    const html = await searchFor("journalists");
    expect(html).toContain('<a href="/s-32-1/31">Paragraph 31</a>');
    expect(html).toContain('data-citation="General Assembly resolution S-32/1, annex, para. 31"');
  });

  it("says of a document's symbol which document has it, whatever text it searches", async () => {
    const html = await searchFor("A/RES/S-32/1");
    expect(html).toContain("One document has this reference.");
    expect(html).toContain('<h2><a href="/s-32-1">Resolution S-32/1</a></h2>');
  });

  it("leads from words in another language to where they can be found and checked", async () => {
    const html = await searchFor("Nous reconnaissons qu’il importe de lutter contre la corruption");
    expect(html).toContain("This looks like French; searched was the text in English.");
    expect(html).toContain(">Search French texts of all documents</a>");
    expect(html).toContain(">Check it word for word in all documents</a>");
    expect(html).not.toContain('<ul class="chips">');
  });

  it("says what was looked for in one pair of quotation marks, however many it had", async () => {
    expect(await searchFor("“zzzz zzzz”")).not.toMatch(/“[“"]|[”"]”/);
  });
});

describe("the verdict on a quotation", () => {
  const check = async (quote: string) =>
    (await app.ask(`/check?quote=${encodeURIComponent(quote)}`, { headers: { Accept: "text/html" } })).text();

  it("shows whole sentences with the passage marked, and hands out both", async () => {
    for (const quote of [
      "We will provide a safe and enabling environment to journalists",
      "We will strive to provide a safe and adequate environment for journalists",
      "force or menaces. We will strive to provide a safe and adequate environment",
    ]) {
      const html = await check(quote);
      const copied = [...html.matchAll(/data-correct="([^"]+)"[^>]*>([^<]+)</g)];
      const copies = new Map(copied.map(([, words = "", name = ""]) => [name, words]));
      const correct = copies.get("Copy the correct version") ?? copies.get("Copy the words quoted") ?? "";
      const whole = copies.get("Copy the whole sentence") ?? copies.get("Copy the whole sentences");
      const [, shown = ""] = /<blockquote class="quotation" [^>]*>(.*?)<\/blockquote>/s.exec(html) ?? [];
      expect(shown).toMatch(/<mark>.+<\/mark>/);
      const words = shown.replace(/<\/p>\s*<p>/g, "\n\n").replace(/<[^>]+>/g, "");
      expect(words).toBe(whole);
      expect(words).toContain(correct);
      const marked = shown.replace(/<\/p>\s*<p>/g, "\n\n").replace(/<\/?span[^>]*>/g, "");
      expect(marked).toContain(`<mark>${correct.split("\n\n")[0]}</mark>`);
      expect(words).toMatch(/^(?:We|We also) .+\.$/s);
    }
  });

  it("cites as the API does, and claims no other place for words that do not stand there", async () => {
    const html = await check("We will strive to provide a safe and adequate environment for journalists");
    expect(html).toMatch(/data-citation="[^"]+, para\. 31"/);
    expect(html.replace(/<\/?bdi[^>]*>/g, "")).toContain("“for” stands where the source says “to”");
    expect(html).not.toContain("It also stands here");
  });
});
