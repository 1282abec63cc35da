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
    expect(html).toContain("Themes with the most statements");
  });

  it("says of words that stand in the text where they do, and asks of others whether they are a quotation", async () => {
    const known = await searchFor("safe and adequate environment to journalists");
    expect(known).toMatch(/These words stand in <a href="\/s-32-1\/31">[^<]*31<\/a>, word for word\./);
    expect(known).not.toContain("Is this a quotation?");
    expect(await searchFor("safe and adequate environment for journalists")).toContain(
      "Is this a quotation?",
    );
  });

  it("names the theme before the count, with a link to where its words stand, and the signs after the hits", async () => {
    const html = await searchFor("beneficial ownership");
    const order = ['class="answer-card"', 'id="found"', '<ol class="hits">'].map((part) =>
      html.indexOf(part),
    );
    expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
    expect(html).toContain('<a href="/s-32-1/16">Paragraph 16</a>');
  });
});

describe("the verdict on a quotation", () => {
  const check = async (quote: string) =>
    (await app.ask(`/check?quote=${encodeURIComponent(quote)}`, { headers: { Accept: "text/html" } })).text();

  it("shows whole sentences with the passage marked, and hands out what it shows", async () => {
    for (const quote of [
      "We will provide a safe and enabling environment to journalists",
      "We will strive to provide a safe and adequate environment for journalists",
      "force or menaces. We will strive to provide a safe and adequate environment",
    ]) {
      const html = await check(quote);
      const [, correct] = /data-correct="([^"]+)"/.exec(html) ?? [];
      const [, shown = ""] = /<blockquote class="quotation" [^>]*>(.*?)<\/blockquote>/s.exec(html) ?? [];
      expect(shown).toMatch(/<mark>.+<\/mark>/);
      const words = shown.replace(/<\/p>\s*<p>/g, "\n\n").replace(/<[^>]+>/g, "");
      expect(words).toBe(correct);
      expect(words).toMatch(/^(?:We|We also) .+\.$/s);
    }
  });

  it("cites as the API does, and claims no other place for words that do not stand there", async () => {
    const html = await check("We will strive to provide a safe and adequate environment for journalists");
    expect(html).toMatch(/data-citation="[^"]+, para\. 31"/);
    expect(html).toContain("“for” stands where the source says “to”");
    expect(html).not.toContain("It also stands here");
  });
});
