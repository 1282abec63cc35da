import { describe, expect, it } from "vitest";
import { type QuotedPassage, quoteAsHtml, quoteAsText } from "../../src/copying/clipping.ts";
import { cutOf } from "../../src/library/in-passage.ts";
import { compiled } from "../compiled.ts";

const url = "https://example.org/s-32-1/16";
const passage = (further: Partial<QuotedPassage> = {}): QuotedPassage => ({
  paragraphs: ["We will."],
  language: "en",
  citation: "Resolution, para. 16",
  url,
  ...further,
});

describe("what is copied of a passage", () => {
  it.each<[what: string, further: Partial<QuotedPassage>, text: string]>([
    [
      "is the words in quotation marks and where they are from, with its address on a line of its own",
      {},
      `“We will.” — Resolution, para. 16\n${url}`,
    ],
    [
      "begins each of several paragraphs with a mark, and ends the last one with one",
      { paragraphs: ["One.", "Two.", "Three."] },
      `“One.\n\n“Two.\n\n“Three.”\n\n— Resolution, para. 16\n${url}`,
    ],
    [
      "says so where the sentence begins before it",
      { paragraphs: ["to act"], cut: { start: true, end: false } },
      `“… to act” — Resolution, para. 16\n${url}`,
    ],
    [
      "says so where the sentence goes on after it",
      { paragraphs: ["We will act"], cut: { start: false, end: true } },
      `“We will act …” — Resolution, para. 16\n${url}`,
    ],
    [
      "says both",
      { paragraphs: ["will act"], cut: { start: true, end: true } },
      `“… will act …” — Resolution, para. 16\n${url}`,
    ],
    [
      "puts what is quoted in it in single marks, and leaves apostrophes alone",
      { paragraphs: ['States’ “own” words and "others"'] },
      `“States’ ‘own’ words and ‘others’” — Resolution, para. 16\n${url}`,
    ],
    [
      "names its address once, where the style of the citation has it",
      { citation: `Resolution, para. 16. ${url}` },
      `“We will.” — Resolution, para. 16. ${url}`,
    ],
    ["names none where there is none", { url: null }, "“We will.” — Resolution, para. 16"],
    [
      "has English marks in a language that has none here",
      { language: "constructor" },
      `“We will.” — Resolution, para. 16\n${url}`,
    ],
  ])("%s", (_, further, text) => expect(quoteAsText(passage(further))).toBe(text));

  it.each<[language: string, words: string, text: string]>([
    ["en", 'One “two” "three".', "“One ‘two’ ‘three’.”"],
    ["en-GB", "One “two”.", "“One ‘two’.”"],
    ["es", "Uno “dos” tres.", "“Uno ‘dos’ tres.”"],
    ["zh", "一“二”三。", "“一‘二’三。”"],
    ["zh-Hant", "一“二”《三》。", "“一‘二’《三》。”"],
    ["fr", "Un «\u00a0deux\u00a0» l’été.", "«\u00a0Un “deux” l’été.\u00a0»"],
    ["fr", "Un «deux» et « trois ».", "«\u00a0Un “deux” et “trois”.\u00a0»"],
    ["ru", 'Один «два» "три".', "«Один „два“ „три“.»"],
    ["ar", "واحد ”اثنان“ ثلاثة.", "«واحد ”اثنان“ ثلاثة.»"],
    ["ar", "واحد «اثنان» ثلاثة.", "«واحد ”اثنان“ ثلاثة.»"],
  ])("has the quotation marks of its language: %s, %s", (language, words, text) =>
    expect(quoteAsText(passage({ language, paragraphs: [words], citation: "C", url: null }))).toBe(
      `${text} — C`,
    ),
  );

  it("is a block quotation as HTML, with the citation as a link", () => {
    expect(quoteAsHtml(passage({ paragraphs: ["One “two”.", "<b>"], cut: { start: true, end: true } }))).toBe(
      `<blockquote cite="${url}" lang="en" dir="ltr" translate="no"><p>… One “two”.</p><p>&#60;b&#62; …</p></blockquote><p>— <a href="${url}">Resolution, para. 16</a></p>`,
    );
    expect(quoteAsHtml(passage({ url: null, language: "ar" }))).toBe(
      '<blockquote lang="ar" dir="rtl" translate="no"><p>We will.</p></blockquote><p dir="auto">— Resolution, para. 16</p>',
    );
  });
});

describe("an act", () => {
  const acts = (compiled.texts.en ?? []).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.acts.map((act) => ({ act, sentence }))),
  );

  it.each([
    ["16.2a", { start: false, end: true }],
    ["71.1a", { start: false, end: false }],
  ])("such as %s is cut where its sentence has more words", (id, cut) => {
    const found = acts.find(({ act }) => act.id === id);
    expect(found && cutOf(found.act, found.sentence)).toEqual(cut);
  });

  it("is a part of its sentence by its cut as by its words, each of them", () => {
    const trimmed = (text: string) => text.replace(/[^\p{L}\p{N}]+$/u, "");
    for (const { act, sentence } of acts) {
      const { start, end } = cutOf(act, sentence);
      expect([act.id, !start && !end]).toEqual([act.id, trimmed(act.text) === trimmed(sentence.text)]);
    }
  });
});
