import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OEmbed } from "../../src/model/oembed.ts";
import { type RunningApp, startApp } from "../app.ts";
import { elements, readXml, textOf } from "../export/xml.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

const ask = (url: string, more = "") =>
  worker.ask(`/oembed?url=${encodeURIComponent(url.replace("{origin}", worker.origin))}${more}`);
const textOfParagraph = async (id: string) =>
  ((await (await worker.ask(`/v1/s-32-1/paragraphs/${id}`)).json()) as { text: string }).text;
const json = async (url: string, more = "") => (await (await ask(url, more)).json()) as OEmbed;

describe("oEmbed", () => {
  it("answers a permalink with the words for who keeps no frames, then a frame, and no script", async () => {
    const { html, ...rest } = await json("{origin}/s-32-1/31");
    expect(rest).toMatchObject({
      version: "1.0",
      type: "rich",
      title: "General Assembly resolution S-32/1, annex, para. 31",
      provider_name: "Common Commitment",
      width: 600,
    });
    expect(html).toMatch(
      /^<oembed-fallback hidden><blockquote>.*<\/blockquote><\/oembed-fallback><iframe [^>]*><\/iframe>$/s,
    );
    expect(html).toContain(
      '<p lang="en" translate="no">We will strive to provide a safe and adequate environment',
    );
    expect(html).toContain(`src="${worker.origin}/embed/s-32-1/31"`);
    expect(html).not.toContain("<script");
  });

  it("leaves WordPress the words and a frame that is as wide as its column", async () => {
    const { html = "" } = await json("{origin}/s-32-1/31");
    // What WordPress keeps of a stranger's answer: four elements, these of their attributes, and then this expression.
    const kept = html
      .replace(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, "")
      .replace(/ (?!src|width|height|frameborder|title|href)[a-z]+="[^"]*"/g, "");
    const [, words = "", frame = ""] =
      /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
    expect(words).toMatch(
      /^<blockquote>We will strive .* against them\. — <a href="[^"]+">General Assembly /,
    );
    expect(frame).toContain('width="100%"');
  });

  it("parts the words of paragraphs and the citation where elements are taken away, as in feeds and mail", async () => {
    const { html = "" } = await json("{origin}/s-32-1/9-10");
    const [nine, ten] = await Promise.all(["9", "10"].map(textOfParagraph));
    expect(html.replace(/<[^>]*>/g, "").trim()).toBe(
      `${nine} ${ten} — General Assembly resolution S-32/1, annex, paras. 9–10`,
    );
  });

  it("frames what is there", async () => {
    const { html = "" } = await json("{origin}/s-32-1/16.2");
    const src = /src="([^"]+)"/.exec(html)?.[1] ?? "";
    expect((await worker.ask(src)).status).toBe(200);
  });

  it.each([
    ["a sentence", "{origin}/s-32-1/16.2", "para. 16, second sentence"],
    ["a range", "{origin}/s-32-1/9-10", "paras. 9–10"],
    ["a section", "{origin}/s-32-1/asset-recovery", "section entitled “Asset recovery”"],
    ["a place in the whole text", "{origin}/s-32-1#16.2", "para. 16, second sentence"],
    ["the frame's own address", "{origin}/embed/s-32-1/16", "para. 16"],
    ["an address with a slash at its end", "{origin}/s-32-1/16/", "para. 16"],
    [
      "a place and the words that a browser marks there",
      "{origin}/s-32-1#16.2:~:text=To%20this",
      "16, second",
    ],
    [
      "a part's place in the whole text",
      "{origin}/s-32-1#preamble",
      "first to fourteenth preambular paragraphs",
    ],
    ["an address without TLS", "http://app.invalid/s-32-1/16", "para. 16"],
  ])("answers %s", async (_, url, cited) => {
    const { type, title } = await json(url);
    expect([type, title]).toEqual(["rich", expect.stringContaining(cited)]);
  });

  it.each(["/s-32-1", "/s-32-1/", "/s-32-1?lang=en", "/s-32-1#:~:text=corruption"])(
    "answers a document as a whole with a link: %s",
    async (path) => {
      const { html, ...rest } = await json(`{origin}${path}`);
      expect(rest).toMatchObject({ type: "link", title: "General Assembly resolution S-32/1, annex" });
      expect(html).toBeUndefined();
    },
  );

  it.each(["/s-32-1/16", "/s-32-1", "/embed/s-32-1/16"])(
    "hands colours through that are asked for, and no others: %s",
    async (path) => {
      const page = await (
        await worker.ask(`${path}?scheme=dark`, { headers: { Accept: "text/html" } })
      ).text();
      const [, url = ""] = /json\+oembed" href="[^"]*url=([^"&]+)/.exec(page) ?? [];
      const asked = new URL(decodeURIComponent(url));
      expect(asked.searchParams.get("scheme")).toBe("dark");
      const { html } = await json(asked.pathname.includes("/16") ? asked.href : `${asked.href}#16`);
      expect(html).toContain(`src="${worker.origin}/embed/s-32-1/16?scheme=dark"`);
      expect((await json("{origin}/s-32-1/16?scheme=purple")).html).toContain('/embed/s-32-1/16"');
    },
  );

  it("keeps to the width and height that the page has", async () => {
    expect(await json("{origin}/s-32-1/16", "&maxwidth=320&maxheight=240")).toMatchObject({
      width: 320,
      height: 240,
    });
    expect((await json("{origin}/s-32-1/16", "&maxwidth=5000")).width).toBe(600);
    const [long = 0, short = 0] = await Promise.all(
      ["21", "14"].map(async (id) => (await json(`{origin}/s-32-1/${id}`, "&maxwidth=300")).height),
    );
    expect(long).toBeGreaterThan(short);
  });

  it("answers the same as XML", async () => {
    const answer = await ask("{origin}/s-32-1/31", "&format=xml");
    expect(answer.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
    const text = await answer.text();
    expect(text).toContain("<type>rich</type>");
    const root = await readXml(text);
    const [html] = elements(root, "html");
    expect(elements(root, "oembed")).toHaveLength(1);
    expect(html && textOf(html)).toBe((await json("{origin}/s-32-1/31")).html);
  });

  it.each([
    ["text/xml", "", "text/xml; charset=utf-8", /^<\?xml /],
    ["text/xml", "&format=json", "application/json", /^\{/],
    ["application/json", "&format=xml", "text/xml; charset=utf-8", /^<\?xml /],
    ["*/*", "", "application/json", /^\{/],
  ])("answers to Accept: %s%s with %s", async (Accept, more, type, begins) => {
    const address = `/oembed?url=${encodeURIComponent(`${worker.origin}/s-32-1/31`)}${more}`;
    const answer = await worker.ask(address, { headers: { Accept } });
    expect(answer.headers.get("Content-Type")).toBe(type);
    expect(await answer.text()).toMatch(begins);
  });

  it("ignores what consumers send besides", async () => {
    expect((await ask("{origin}/s-32-1/16", "&_=123&discover=1&dnt=true")).status).toBe(200);
  });

  it.each([
    ["another site's address", "https://example.org/s-32-1/16", "", 404],
    ["no address", "paragraph 16", "", 404],
    ["a passage that is not there", "{origin}/s-32-1/99", "", 404],
    ["no passage", "{origin}/", "", 404],
    ["a script's address", "javascript:alert(1)", "", 404],
    ["our host as a user's name", "https://app.invalid@evil.example/s-32-1/16", "", 404],
    ["our host as a part of another", "https://app.invalid.evil.example/s-32-1/16", "", 404],
    ["our host in a fragment", "https://evil.example/#@app.invalid/s-32-1/16", "", 404],
    ["our host behind a backslash", "https://evil.example\\\\@app.invalid/s-32-1/16", "", 404],
    ["our host at another port", "http://app.invalid:8080/s-32-1/16", "", 404],
    ["another host without its scheme", "//evil.example/s-32-1/16", "", 404],
    ["an address of a file", "file://app.invalid/s-32-1/16", "", 404],
    ["a document that is markup", "{origin}/<script>-1/16", "", 404],
    ["a document of two slashes", "{origin}//evil.example/16", "", 404],
    ["a path that leads out", "{origin}/s-32-1/../../evil-1/16", "", 404],
    ["half a character", "{origin}/s-32-1/%ED%A0%80", "", 404],
    ["NUL", "{origin}/s-32-1/%00", "", 400],
    ["another format", "{origin}/s-32-1/16", "&format=yaml", 501],
    ["a width that is none", "{origin}/s-32-1/16", "&maxwidth=wide", 400],
  ])("refuses %s", async (_, url, more, status) => {
    const answer = await ask(url, more);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  });

  it("frames our own page, whoever is named in the address besides", async () => {
    const { html = "" } = await json(
      "http://user:secret@app.invalid/s-32-1/16?x=%22%3E%3Cscript%3E&lang=en#%22%3E",
    );
    expect(html).toContain(`src="${worker.origin}/embed/s-32-1/16"`);
    expect(html).not.toMatch(/secret|<script/);
  });

  it("asks for the address where none is given", async () => {
    expect((await worker.ask("/oembed")).status).toBe(400);
  });

  it.each(["/s-32-1/16", "/s-32-1", "/embed/s-32-1/16"])(
    "is found from every permalink, from the whole text and from frames: %s",
    async (path) => {
      const page = await (await worker.ask(path, { headers: { Accept: "text/html" } })).text();
      const links = [
        ...page.matchAll(
          /<link rel="alternate" type="(application\/json|text\/xml)\+oembed" href="([^"]+)"/g,
        ),
      ];
      expect(links.map(([, type]) => type)).toEqual(["application/json", "text/xml"]);
      for (const [, , href = ""] of links) {
        expect((await worker.ask(href.replaceAll("&amp;", "&"))).status).toBe(200);
      }
    },
  );
});
