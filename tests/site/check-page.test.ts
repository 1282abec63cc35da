import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { releaseOfSeveral } from "./other-documents.ts";
import { faultsOf, readable } from "./small-site.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, await releaseOfSeveral());
}, 60_000);
afterAll(() => app.stop());

/** The main part of a page that is asked about a quotation. */
async function ask(path: string, query: Record<string, string>): Promise<{ html: string; main: string }> {
  const answer = await app.ask(`${path}?${new URLSearchParams(query)}`, { headers: { Accept: "text/html" } });
  const html = await answer.text();
  return { html, main: html.slice(html.indexOf("<main"), html.indexOf("</main>")) };
}

const check = (quote: string) => ask("/check", { quote });

/** What a reader reads: what marks a word within a line puts no space beside it. */
const said = (main: string) => readable(main.replace(/<\/?(?:span|bdi|mark|q)\b[^>]*>/g, ""));

/** Where a page embeds: the address of each link, by its name. */
function embedding(main: string): Record<string, string> {
  const links = [...main.matchAll(/<a class="button[^"]*" href="\/embed\?ref=([^"&]+)"[^>]*>([^<]+)<\/a>/g)];
  return Object.fromEntries(links.map(([, ref = "", name = ""]) => [name, ref]));
}

const REGISTRIES =
  "promoting beneficial ownership disclosures and transparency, such as through appropriate registries";

describe("the page that checks a quotation", () => {
  it("says of exact words what they begin after and stop short of, before anything can be copied, in valid HTML", async () => {
    const { html, main } = await check(REGISTRIES);
    const words = said(main);
    expect(words).toContain("Without two qualifiers; what is quoted is word for word.");
    expect(words).not.toContain("Verified");
    expect(main.lastIndexOf('class="unquoted"')).toBeLessThan(main.indexOf("data-correct"));
    expect(words).toContain("It begins after “making efforts”, which qualifies the same statement.");
    expect(words).toContain(
      "The sentence goes on: “where consistent with the fundamental principles of domestic legal systems”, which qualifies it.",
    );
    expect(await faultsOf(html)).toEqual([]);
  });

  it("offers the whole sentence first where what qualifies the words is not quoted, and marks that in it", async () => {
    const { main } = await check("We will provide a safe and enabling environment to those who expose");
    expect(said(main)).toContain("Cut before a qualifier; what is quoted is word for word.");
    expect(/<button[^>]* class="first"[^>]*>([^<]+)</.exec(main)?.[1]).toBe("Copy the whole sentence");
    const source = /<blockquote class="quotation".*?<\/blockquote>/s.exec(main)?.[0] ?? "";
    expect(source).toMatch(
      /<mark>We will provide[^<]*<\/mark>.*<span class="qualifier">as appropriate<\/span>/,
    );
    expect(embedding(main)).toEqual({ "Embed the whole sentence": "30.1", "Embed the statement": "30.1a" });
    // What is more than was quoted says how far it goes.
    expect(said(main)).toMatch(/Embed the statement “We will provide .+ persons close to them …”/);
  });

  it("calls a qualifier that was left out one, and quotes none that begins with a comma", async () => {
    const left = said(
      (
        await check(
          "We will provide a safe and enabling environment to those who expose, report and fight corruption and, for their relatives and other persons close to them",
        )
      ).main,
    );
    expect(left).toContain("Altered: “as appropriate”, a qualifier, was left out.");
    const besides = await check("We must provide a safe and adequate environment to journalists");
    expect(said(besides.main)).toContain(
      "The quotation leaves out “strive to”, which qualifies the statement.",
    );
  });

  it("shows a corrected quotation without the line breaks that it was pasted with", async () => {
    const { main } = await check("We will provide a safe and adequate environ-\nment\nto journalists");
    const shown = /<blockquote class="quotation difference".*?<\/blockquote>/s.exec(main)?.[0] ?? "";
    expect(shown).toContain("environment to journalists");
    expect(shown).not.toMatch(/\n|-/);
  });

  it("answers a form that is sent as it answers its address, with more characters, and a link to what was found", async () => {
    const quote = "We reject corruption";
    const send = async (quote: string, query = "") => {
      const answer = await app.ask(`/check${query}`, {
        method: "POST",
        body: new URLSearchParams({ quote }),
        headers: { Accept: "text/html" },
      });
      const html = await answer.text();
      return {
        status: answer.status,
        html,
        verdict: /<section id="verdict".*?<\/section>/s.exec(html)?.[0] ?? "",
      };
    };
    const sent = await send(quote);
    const asked = /<section id="verdict".*?<\/section>/s.exec((await check(quote)).main)?.[0] ?? "";
    const link = /<p class="note"><a href="\/check\?quote=We\+reject\+corruption#verdict">.*<\/p>/;
    expect(sent.verdict).toMatch(link);
    expect(sent.verdict.replace(link, "").replace(/\s+/g, " ")).toBe(asked.replace(/\s+/g, " "));
    expect(await faultsOf(sent.html)).toEqual([]);
    expect((await send("We reject corruption. ".repeat(400))).status).toBe(200);
    expect((await send("", "?in=all")).html).toContain("Paste a quotation first.");
    expect((await send(" ")).status).toBe(400);
    expect((await send("a".repeat(20_001))).status).toBe(400);
  });

  it.each([
    [
      "a qualifier is broken off",
      `${REGISTRIES}, where consistent with`,
      "It breaks off within “where consistent",
    ],
    [
      "a negation is left before it",
      "country is free of corruption",
      "It begins after “no”, which may turn its sense.",
    ],
    ["it is shortened besides", `We commit … ${REGISTRIES}`, "The sentence goes on: “where consistent"],
    [
      "it is altered besides",
      REGISTRIES.replace("promoting", "ensuring"),
      "The sentence goes on: “where consistent",
    ],
    [
      "it stands among others",
      `He quoted “${REGISTRIES}” and “We reject corruption”.`,
      "The sentence goes on: “where consistent",
    ],
  ])("says so where %s", async (_, quotation, expected) => {
    expect(said((await check(quotation)).main)).toContain(expected);
  });

  it("says nothing of the kind of a whole sentence, and names no whole beside it", async () => {
    const { main } = await check(compiled.texts.en?.find(({ id }) => id === "16")?.sentences[0]?.text ?? "");
    expect(main).not.toContain('class="unquoted"');
    expect(embedding(main)).toEqual({ Embed: "16.1" });
  });

  it("embeds and copies the words that were quoted, as the page that embeds does, and names the whole sentence beside", async () => {
    const quotation = "We will provide a safe and adequate environment to journalists";
    const { main } = await check(quotation);
    expect(embedding(main)).toEqual({ "Embed the statement": "31.1a", "Embed the whole sentence": "31" });
    const copied = [...main.matchAll(/data-correct="([^"]+)"[^>]*>([^<]+)</g)].map(([, words, name]) => [
      name,
      words,
    ]);
    expect(copied[0]).toEqual([
      "Copy the correct version",
      "We will strive to provide a safe and adequate environment to journalists",
    ]);
    expect(copied[1]?.[0]).toBe("Copy the whole sentence");
    expect(copied[1]?.[1]).toMatch(/committed against them\.$/);
    const builder = await ask("/embed", { q: quotation });
    expect(builder.main).toContain('ref="31.1a"');
  });

  it("says of words that no text has what is said on the matter, and where to search, and calls it no source", async () => {
    const { main } = await check("States must protect whistle-blowers from all retaliation");
    const words = said(main);
    expect(words).toContain("Nearest in subject: paragraph 30");
    expect(words).not.toContain("What the source says");
    expect(main).toContain(
      '<a href="/search?q=States+must+protect+whistle-blowers+from+all+retaliation">Search the declaration for these words</a>',
    );
  });

  it("guesses at nothing on the matter of words that name no subject of the text", async () => {
    const { main } = await check("Ask not what your country can do for you, ask what you can do for it.");
    expect(said(main)).not.toContain("On this,");
    expect(main).toContain(">Search the declaration for these words</a>");
  });
});

describe("a search", () => {
  it("shows and copies a sentence that points back with the sentence that it points at", async () => {
    const { html, main } = await ask("/search", { q: "who really owns companies" });
    const hit = /<li class="hit">.*?<\/li>/s.exec(main)?.[0] ?? "";
    expect(readable(hit)).toContain("Paragraph 16");
    expect(readable(hit)).toMatch(/We commit to making efforts .+ To this end, we will develop/);
    expect(hit).toContain('/s-32-1/16"');
    expect(await faultsOf(html)).toEqual([]);
  });

  it("lets the words of its answer be copied and embedded, whole", async () => {
    const { main } = await ask("/search", { q: "beneficial ownership" });
    const card = /<section class="answer-card".*?<\/section>/s.exec(main)?.[0] ?? "";
    expect(card).toMatch(/ data-words="We commit to making efforts [^"]+ authorities in this regard\."/);
    expect(readable(card)).toMatch(/Copy quotation Embed Paragraph 16$/);
    expect(embedding(card)).toEqual({ Embed: "16" });
  });
});
