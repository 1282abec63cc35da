import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentExport } from "../../src/model/document.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type RunningApp, releaseOfData, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { validateAkomaNtoso } from "../export/xml.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

const paragraphs = compiled.texts.en ?? [];
const accept = (type: string) => ({ headers: { Accept: type } });
const typeOf = (answer: Response) => answer.headers.get("Content-Type");

const EXPORTS: [ending: string, type: string, name: string][] = [
  ["json", "application/json", "A-RES-S-32-1.en.json"],
  ["md", "text/markdown; charset=utf-8", "A-RES-S-32-1.en.md"],
  ["txt", "text/plain; charset=utf-8", "A-RES-S-32-1.en.txt"],
  ["csv", "text/csv; charset=utf-8", "A-RES-S-32-1.en.acts.csv"],
  ["xml", "application/xml", "A-RES-S-32-1.en.xml"],
];

describe("an export", () => {
  it.each(EXPORTS)("as %s is a file of the release, cached like everything", async (ending, type, name) => {
    const { id } = await releaseOfData();
    const path = `/v1/s-32-1/export.${ending}`;
    const answer = await worker.ask(path);
    expect(answer.status).toBe(200);
    expect(typeOf(answer)).toBe(type);
    expect(answer.headers.get("Content-Disposition")).toBe(`attachment; filename="${name}"`);
    expect(answer.headers.get("Content-Language")).toBe("en");
    expect(answer.headers.get("Cache-Control")).toContain("max-age=300, stale-while-revalidate");
    expect(answer.headers.get("X-Release")).toBe(id);
    expect(answer.headers.get("Access-Control-Expose-Headers")).toContain("Content-Disposition");
    const etag = answer.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    const text = await answer.text();
    expect(text.slice(0, ending === "csv" ? undefined : 5_000)).toContain(id);
    expect((await worker.ask(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
    const head = await worker.ask(path, { method: "HEAD" });
    expect(head.headers.get("Content-Disposition")).toBe(`attachment; filename="${name}"`);
    expect(await head.text()).toBe("");
    expect((await worker.ask(path, { method: "POST" })).status).toBe(405);
    expect(await (await worker.ask(path)).text()).toBe(text);
  });

  it("as JSON has every paragraph, act, footnote and reference", async () => {
    const whole = (await (await worker.ask("/v1/s-32-1/export.json")).json()) as DocumentExport;
    expect(whole).toMatchObject({
      id: "s-32-1",
      symbol: "A/RES/S-32/1",
      release: (await releaseOfData()).id,
    });
    expect(whole.paragraphs.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
    const acts = whole.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts));
    expect(acts).toHaveLength(whole.counts.acts);
    expect(whole.paragraphs.flatMap(({ references }) => references)).toHaveLength(whole.counts.references);
    expect(whole.paragraphs.flatMap(({ footnotes }) => footnotes)).toHaveLength(6);
    expect(acts[0]?.citation.url.startsWith(worker.origin)).toBe(true);
  });

  it("as JSON can be narrowed, as every JSON can", async () => {
    const narrowed = (await (
      await worker.ask("/v1/s-32-1/export.json?fields=symbol,release")
    ).json()) as object;
    expect(Object.keys(narrowed)).toEqual(["symbol", "release"]);
  });

  it("as CSV begins with a byte order mark", async () => {
    const bytes = new Uint8Array(await (await worker.ask("/v1/s-32-1/export.csv")).arrayBuffer());
    expect([...bytes.slice(0, 6)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64, 0x2c]);
  });

  it("as XML is valid Akoma Ntoso, also under its own media type", async () => {
    const path = "/v1/s-32-1/export.xml";
    const answer = await worker.ask(path, accept("application/akn+xml, */*;q=0.1"));
    expect(typeOf(answer)).toBe("application/akn+xml");
    expect(await validateAkomaNtoso(await answer.text())).toEqual([]);
  });

  it.each<[path: string, status: number, expected: string, headers?: RequestInit]>([
    ["/v1/s-32-1/export.pdf", 404, "/v1/{document}/export.md"],
    ["/v1/s-32-1/export", 404, "/v1/{document}/export.md"],
    ["/v1/s-32-2/export.md", 404, "s-32-1"],
    ["/v1/s-32-1/export.md?lang=fr", 404, "en"],
    ["/v1/s-32-1/export.md?lang=en,fr", 404, "en"],
    ["/v1/s-32-1/export.md?fields=text", 400, "lang"],
    ["/v1/s-32-1/export.md?format=html", 400, "lang"],
    ["/v1/s-32-1/export.md", 406, "text/markdown", accept("application/json")],
    ["/v1/s-32-1/export.xml", 406, "application/akn+xml", accept("text/markdown")],
  ])("%s is a problem (%d) that names %s", async (path, status, expected, init) => {
    const answer = await worker.ask(path, init);
    const problem = (await answer.json()) as Problem;
    expect(answer.status).toBe(status);
    expect(typeOf(answer)).toBe("application/problem+json");
    expect(problem.errors.flatMap((error) => error.expected ?? [])).toContain(expected);
  });
});

const MARKDOWN = "text/markdown; charset=utf-8";
const PLAIN = "text/plain; charset=utf-8";
const HTML = "text/html; charset=utf-8";
const JSON_LD = "application/ld+json";
const JSON_TYPE = "application/json";
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

describe("a passage", () => {
  it.each<[accept: string, type: string]>([
    ["*/*", JSON_TYPE],
    ["", JSON_TYPE],
    ["application/json", JSON_TYPE],
    ["application/*", JSON_TYPE],
    ["text/markdown", MARKDOWN],
    ["TEXT/MARKDOWN", MARKDOWN],
    ["text/plain", PLAIN],
    ["text/html", HTML],
    ["text/html, application/xhtml+xml", HTML],
    ["application/ld+json", JSON_LD],
    ["application/ld+json, application/json;q=0.9", JSON_LD],
    ["application/json;q=0.5, text/plain", PLAIN],
    ["text/plain;q=0, text/*", MARKDOWN],
    ["text/html;q=1, text/plain;q=0.1", PLAIN],
    ["application/pdf, text/markdown;q=0.1", MARKDOWN],
    [BROWSER, JSON_TYPE],
  ])("is answered to Accept: %s as %s", async (given, type) => {
    const answer = await worker.ask("/v1/s-32-1/paragraphs/16", accept(given));
    expect(answer.status).toBe(200);
    expect(typeOf(answer)).toBe(type);
    expect(answer.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    expect(answer.headers.get("Content-Language")).toBe("en");
  });

  it.each([
    ["json", JSON_TYPE],
    ["markdown", MARKDOWN],
    ["md", MARKDOWN],
    ["text", PLAIN],
    ["txt", PLAIN],
    ["html", HTML],
    ["jsonld", JSON_LD],
  ])("is answered to ?format=%s as %s, whatever Accept says", async (format, type) => {
    for (const init of [{}, accept("application/json"), accept(BROWSER), accept("image/png")]) {
      const answer = await worker.ask(`/v1/s-32-1/paragraphs/16?format=${format}`, init);
      expect(answer.status).toBe(200);
      expect(typeOf(answer)).toBe(type);
    }
  });

  it.each(["16", "16.2", "16.2a", "16-18", "16.1-16.2", "preamble-1", "asset-recovery"])(
    "has the same words in every format: %s",
    async (address) => {
      const ask = async (format: string) =>
        (await worker.ask(`/v1/s-32-1/paragraphs/${address}?format=${format}`)).text();
      const { text, citation } = JSON.parse(await ask("json"));
      const linked = JSON.parse(await ask("jsonld"));
      expect(linked).toMatchObject({
        "@type": "Quotation",
        text,
        url: citation.url,
        citation: citation.text,
      });
      const bare = (written: string) => written.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\^\d+\]|<sup>.*?<\/sup>/g, "");
      expect(bare(await ask("text")).startsWith(`${text}\n\n`)).toBe(true);
      expect(
        bare(await ask("markdown"))
          .replace(/^> ?/gm, "")
          .startsWith(`${text}\n\n`),
      ).toBe(true);
      for (const paragraph of text.split("\n\n")) {
        expect(bare(await ask("html"))).toContain(`<p>${paragraph}</p>`);
      }
    },
  );

  it("as HTML loads and runs nothing", async () => {
    const answer = await worker.ask("/v1/s-32-1/paragraphs/16?format=html");
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(await answer.text()).not.toMatch(/<script|<style|style=/);
  });

  it.each(["image/png", "application/xml", "text/html;q=0", "nonsense", "*/*;q=0"])(
    "is 406 to Accept: %s, with what there is",
    async (given) => {
      const answer = await worker.ask("/v1/s-32-1/paragraphs/16", accept(given));
      const problem = (await answer.json()) as Problem;
      expect(answer.status).toBe(406);
      expect(problem.errors[0]).toMatchObject({
        parameter: "Accept",
        expected: [JSON_TYPE, "text/markdown", "text/plain", "text/html", JSON_LD],
      });
    },
  );

  it.each<[query: string, didYouMean: string | undefined]>([
    ["format=markdwon", "markdown"],
    ["format=json-ld", "jsonld"],
    ["format=pdf", undefined],
    ["format=", undefined],
    ["format=__proto__", undefined],
    ["format=html&format=json", undefined],
  ])("is 400 to ?%s, with what there is", async (query, didYouMean) => {
    const answer = await worker.ask(`/v1/s-32-1/paragraphs/16?${query}`);
    const problem = (await answer.json()) as Problem;
    expect(answer.status).toBe(400);
    expect(problem.errors[0]?.parameter).toBe("format");
    if (!query.includes("&")) expect(problem.errors[0]?.expected).toContain("markdown");
    expect(problem.didYouMean).toBe(didYouMean);
  });

  it("is 400 where fields of something without fields are asked for", async () => {
    for (const format of ["markdown", "jsonld"]) {
      const answer = await worker.ask(`/v1/s-32-1/paragraphs/16?format=${format}&fields=text`);
      expect(answer.status).toBe(400);
      expect(((await answer.json()) as Problem).errors[0]?.parameter).toBe("fields");
    }
    expect((await worker.ask("/v1/s-32-1/paragraphs/16?format=json&fields=text")).status).toBe(200);
  });

  it("has another ETag in another format", async () => {
    const formats = ["application/json", "text/markdown", "text/plain", "text/html", "application/ld+json"];
    const answers = await Promise.all(
      formats.map((type) => worker.ask("/v1/s-32-1/paragraphs/16", accept(type))),
    );
    expect(new Set(answers.map((answer) => answer.headers.get("ETag"))).size).toBe(formats.length);
  });

  it("that is not there is a problem in every format", async () => {
    for (const format of ["markdown", "html"]) {
      const answer = await worker.ask(`/v1/s-32-1/paragraphs/87?format=${format}`);
      expect(answer.status).toBe(404);
      expect(typeOf(answer)).toBe("application/problem+json");
    }
  });
});

describe("the OpenAPI document", () => {
  it("lists the media types of passages and exports, with what each looks like", async () => {
    const { paths } = (await (await worker.ask("/openapi.json")).json()) as {
      paths: Record<
        string,
        { get: { responses: { 200: { content: Record<string, { example?: unknown }> } } } }
      >;
    };
    const contentOf = (path: string) => paths[path]?.get.responses[200].content ?? {};
    const passage = contentOf("/v1/{document}/paragraphs/{address}");
    expect(Object.keys(passage)).toEqual([JSON_TYPE, "text/markdown", "text/plain", "text/html", JSON_LD]);
    expect(passage[JSON_LD]?.example).toMatchObject({ "@type": "Quotation" });
    expect(passage["text/markdown"]?.example).toMatch(/^> To this end/);
    expect(Object.keys(contentOf("/v1/{document}/export.csv"))).toEqual(["text/csv"]);
    expect(contentOf("/v1/{document}/export.json")[JSON_TYPE]).toEqual({
      schema: { $ref: "#/components/schemas/DocumentExport" },
    });
  });
});
