import { describe, expect, it } from "vitest";
import { type Quoted, widgetSnippet } from "../../src/copying/snippet.ts";
import {
  type Embedded,
  frameSnippet,
  htmlLines,
  oembedAddress,
  plainQuotation,
  reactLines,
  vueLines,
  wordpressBlock,
  wordpressQuote,
} from "../../src/site/pages/embed/snippets.ts";

const url = "https://example.org/s-32-1/16";
const citation = { text: "Resolution, para. 16", html: `<a href="${url}">Resolution, para. 16</a>`, url };
const words = 'States say "yes" & mean {{it}} <soon>.';
const embedded = (further: Partial<Embedded> = {}): Embedded => ({
  origin: "https://example.org",
  document: "s-32-1",
  address: "16",
  title: "Resolution, para. 16",
  citation: { ...citation, text: "In another style" },
  paragraphs: [words],
  language: "en",
  ...further,
});
const snippetOf = (further: Partial<Quoted> = {}) =>
  widgetSnippet("https://example.org", { ...embedded(), citation, paragraphs: ["One."], ...further });

describe("the snippet", () => {
  it("is one block: the script, the element with the words, the citation", () => {
    expect(snippetOf({ paragraphs: ["One.", "Two."] }).split("\n")).toEqual([
      "<div>",
      '<script type="module" src="https://example.org/widgets/v1.js"></script>',
      `<commitment-quote ref="16"><blockquote cite="${url}" lang="en" translate="no"><p>One.</p><p>Two.</p></blockquote>`,
      `<p>${citation.html}</p></commitment-quote>`,
      "</div>",
    ]);
  });

  it("writes the looks that were chosen, escaped, and no others", () => {
    const snippet = snippetOf({
      looks: { layout: "plain", scheme: "dark", "cite-style": "apa", highlight: '"><script>' },
    });
    expect(snippet).toContain(
      '<commitment-quote ref="16" layout="plain" scheme="dark" cite-style="apa" highlight="&#34;&#62;&#60;script&#62;">',
    );
    expect(snippet).not.toMatch(/<commitment-quote[^>]* (?:text-)?lang=/);
  });

  it("names a document that is not the usual one, and a language of the words that is not", () => {
    const snippet = snippetOf({ document: "a-res-79-226", language: "ar" });
    expect(snippet).toContain('<commitment-quote ref="16" document="a-res-79-226" text-lang="ar">');
    expect(snippet).toContain(`<blockquote cite="${url}" lang="ar" dir="rtl" translate="no">`);
    expect(snippetOf()).not.toMatch(/document=|text-lang=/);
    expect(frameSnippet(embedded({ document: "a-res-79-226", language: "ar" }))).toContain(
      'src="https://example.org/embed/a-res-79-226/16?lang=ar"',
    );
  });

  it("says which language the words are in, whatever that of the labels is", () => {
    expect(htmlLines(embedded({ looks: { lang: "ar" } }))).toContain(
      `<commitment-quote ref="16" lang="ar"><blockquote cite="${url}" lang="en" translate="no">`,
    );
  });

  it("is a paragraph when its layout is inline", () => {
    const snippet = htmlLines(embedded({ looks: { layout: "inline" }, paragraphs: ["One.", "Two."] }));
    expect(snippet).toContain(
      `<p><commitment-quote ref="16" layout="inline"><q cite="${url}" lang="en" translate="no">One. Two.</q>\n(${citation.html})</commitment-quote></p>`,
    );
    expect(snippet).not.toContain("<blockquote");
  });

  it("escapes words and citation in every form", () => {
    for (const write of [htmlLines, wordpressBlock, reactLines, vueLines, plainQuotation]) {
      expect(write(embedded())).not.toContain("<soon>");
      expect(write(embedded())).toContain("&#60;soon&#62;");
    }
  });
});

describe("the other forms", () => {
  it("are WordPress's block for custom HTML, with the same lines", () => {
    expect(wordpressBlock(embedded())).toBe(`<!-- wp:html -->\n${htmlLines(embedded())}\n<!-- /wp:html -->`);
  });

  it("are a frame with a title and a size, and with the colours alone of the looks", () => {
    const frame = frameSnippet(embedded({ looks: { scheme: "dark", layout: "plain" } }));
    expect(frame).toMatch(
      /^<iframe src="https:\/\/example\.org\/embed\/s-32-1\/16\?scheme=dark" width="100%" height="\d+" title="Resolution, para\. 16" loading="lazy" style="border:0;display:block;height:clamp\(\d+px,\d+px - \d+vw,\d+px\);width:100%"><\/iframe>$/,
    );
  });

  it("are a frame as high as the words need in their script", () => {
    const high = (paragraphs: readonly string[], language: string) =>
      Number(/ height="(\d+)"/.exec(frameSnippet(embedded({ paragraphs, language })))?.[1]);
    const latin = high(["a".repeat(300)], "en");
    expect(high(["字".repeat(300)], "zh")).toBeGreaterThan(latin + 100);
    expect(high(["ж".repeat(300)], "ru")).toBeGreaterThan(latin);
    expect(high(["字".repeat(150)], "zh")).toBe(latin);
  });

  it.each([
    ["fr", undefined, '<p lang="fr">', '<figcaption lang="fr">'],
    ["ar", undefined, '<p lang="ar" dir="auto">', '<figcaption lang="ar" dir="auto">'],
    ["ar", "apa", '<p dir="auto">', '<figcaption dir="auto">'],
    ["zh", "mla", "<p>", "<figcaption>"],
    ["en", undefined, "<p>", "<figcaption>"],
  ])(
    "say which language a citation is in, or its direction where its style may be in English: %s, %s",
    (language, style, line, caption) => {
      const asked = embedded({
        language,
        ...(style === undefined ? {} : { looks: { "cite-style": style } }),
      });
      expect(htmlLines(asked)).toContain(`\n${line}${citation.html}</p>`);
      expect(plainQuotation(asked)).toContain(`${caption}${citation.html}</figcaption>`);
    },
  );

  it("are WordPress’s quote block, whose paragraphs have a direction and whose words a language", () => {
    const block = wordpressQuote(embedded({ language: "ar", paragraphs: ["كلمات"] }));
    expect(block).toContain(
      '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl"><span lang="ar">كلمات</span></p>\n<!-- /wp:paragraph -->',
    );
    expect(wordpressQuote(embedded({ paragraphs: ["words"] }))).toContain(
      "<!-- wp:paragraph -->\n<p>words</p>\n<!-- /wp:paragraph -->",
    );
  });

  it("are in one line without spaces where the language has none between sentences", () => {
    const inline = { paragraphs: ["一。", "二。"], looks: { layout: "inline" as const } };
    expect(htmlLines(embedded({ ...inline, language: "zh" }))).toContain('>一。二。</q>\n(<bdi lang="zh">');
    expect(htmlLines(embedded({ ...inline, language: "fr" }))).toContain(">一。 二。</q>");
  });

  it.each([reactLines, vueLines])(
    "say where the API is, call `ref` by its other name, and hide braces",
    (write) => {
      const lines = write(embedded());
      expect(lines).toContain('import { setApi } from "common-commitment-widgets/commitment-quote";');
      expect(lines).toContain('setApi("https://example.org");');
      expect(lines).toContain('<commitment-quote address="16">');
      expect(lines).toContain("&#123;&#123;it&#125;&#125;");
      expect(lines).not.toContain(" ref=");
    },
  );

  it("are a quotation without scripts, with its source and a link", () => {
    const quotation = plainQuotation(embedded());
    expect(quotation).toContain(`<blockquote cite="${url}" lang="en" translate="no">`);
    expect(quotation).toContain(`<figcaption>${citation.html}</figcaption>`);
    expect(quotation).not.toMatch(/script|commitment-quote/);
  });

  it("are the address that oEmbed asks", () => {
    expect(oembedAddress(embedded())).toBe(
      "https://example.org/oembed?url=https%3A%2F%2Fexample.org%2Fs-32-1%2F16",
    );
  });
});
