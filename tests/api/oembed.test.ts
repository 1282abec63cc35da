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
const json = async (url: string, more = "") => (await (await ask(url, more)).json()) as OEmbed;

describe("oEmbed", () => {
  it("answers a permalink with the words first, then a frame, and no script", async () => {
    const { html, ...rest } = await json("{origin}/s-32-1/31");
    expect(rest).toMatchObject({
      version: "1.0",
      type: "rich",
      title: "General Assembly resolution S-32/1, annex, para. 31",
      provider_name: "Common Commitment",
      width: 600,
    });
    // WordPress keeps of a stranger's answer what this expression finds, and nothing else.
    expect(html).toMatch(/^<blockquote>.*?<\/blockquote><iframe [^>]*><\/iframe>$/s);
    expect(html).toContain("<p>We will strive to provide a safe and adequate environment to journalists");
    expect(html).toContain(`src="${worker.origin}/embed/s-32-1/31"`);
    expect(html).not.toContain("<script");
  });

  it("frames what is there", async () => {
    const { html } = await json("{origin}/s-32-1/16.2");
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
  ])("answers %s", async (_, url, cited) => {
    expect((await json(url)).title).toContain(cited);
  });

  it("keeps to the width and height that the page has", async () => {
    expect(await json("{origin}/s-32-1/16", "&maxwidth=320&maxheight=240")).toMatchObject({
      width: 320,
      height: 240,
    });
    expect((await json("{origin}/s-32-1/16", "&maxwidth=5000")).width).toBe(600);
    expect((await json("{origin}/s-32-1/21", "&maxwidth=300")).height).toBeGreaterThan(
      (await json("{origin}/s-32-1/14", "&maxwidth=300")).height,
    );
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
    ["another format", "{origin}/s-32-1/16", "&format=yaml", 501],
    ["a width that is none", "{origin}/s-32-1/16", "&maxwidth=wide", 400],
  ])("refuses %s", async (_, url, more, status) => {
    const answer = await ask(url, more);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  });

  it("asks for the address where none is given", async () => {
    expect((await worker.ask("/oembed")).status).toBe(400);
  });

  it("is found from every permalink", async () => {
    const page = await (await worker.ask("/s-32-1/16", { headers: { Accept: "text/html" } })).text();
    const links = [
      ...page.matchAll(/<link rel="alternate" type="(application\/json|text\/xml)\+oembed" href="([^"]+)"/g),
    ];
    expect(links.map(([, type]) => type)).toEqual(["application/json", "text/xml"]);
    for (const [, , href = ""] of links) {
      expect((await worker.ask(href.replaceAll("&amp;", "&"))).status).toBe(200);
    }
  });
});
