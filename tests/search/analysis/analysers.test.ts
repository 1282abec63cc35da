import { describe, expect, it } from "vitest";
import { ANALYSED, analyserOf } from "../../../src/search/analysis/analyser-of.ts";

const tokensOf = async (language: string, text: string) =>
  (await analyserOf(language)).analyse(text).flatMap(({ token, stop }) => (stop ? [] : [token]));
const wordsOf = async (language: string, text: string) =>
  (await analyserOf(language)).words(text).map(({ token }) => token);

describe("the forms of a word", () => {
  it.each<[language: string, forms: string]>([
    ["en", "organisation organizations Organised"],
    ["en", "journalist journalists Journalists’"],
    ["en", "co\u00adoperation cooperation"],
    ["fr", "engagement engagements l’engagement d'engagements"],
    ["fr", "sécurité securite Sécurités"],
    ["fr", "première premier premieres"],
    ["fr", "œuvre oeuvres"],
    ["es", "recuperación recuperacion recuperaciones"],
    ["es", "periodista periodistas"],
    ["es", "joven jóvenes"],
    ["es", "juez jueces"],
    ["ru", "коррупция коррупции коррупцией"],
    ["ru", "учёт учет учётом"],
    ["ru", "госуда\u0301рство государства"],
    ["ar", "فساد الفساد والفساد بالفساد للفساد فالفساد وبالفساد"],
    ["ar", "مكافحة لمكافحة ومكافحة ولمكافحة المكافحة"],
    ["ar", "لجنة اللجنة للجنة ولجنة"],
    ["ar", "وزارة الوزارة ووزارة"],
    ["ar", "بلد البلد وبلدان البلدان"],
    ["ar", "مُسْتَدامة مستدامة مستـدامة المستدامة"],
    ["ar", "أصول الأصول الاصول"],
    ["ar", "حماية الحماية حمايتها وحمايتهم لحمايته"],
    ["ar", "اتجاه الاتجاه"],
    ["ru", "２０３０ 2030"],
    ["ar", "١٦ 16 ۱۶"],
  ])("in %s are one: %s", async (language, forms) => {
    const tokens = await tokensOf(language, forms.replaceAll(" ", " ; "));
    expect(new Set(tokens).size, tokens.join(" ")).toBe(1);
  });

  it.each<[language: string, one: string, other: string]>([
    ["en", "universities", "universal"],
    ["fr", "journal", "journée"],
    ["es", "paz", "pez"],
    ["ru", "мир", "море"],
    ["ar", "فقر", "قر"],
    ["ar", "فساد", "ساد"],
    ["zh", "腐败", "败坏"],
  ])("in %s are not those of another word: %s, %s", async (language, one, other) => {
    expect(await tokensOf(language, one)).not.toEqual(await tokensOf(language, other));
  });
});

describe("words as they are written", () => {
  it.each<[language: string, text: string, words: string[]]>([
    [
      "en",
      "The States’ co-operation: A/RES/73/191, 16.5 %",
      ["the", "states", "co", "operation", "a", "res", "73/191", "16.5"],
    ],
    ["fr", "L’État — « où »", ["l", "état", "où"]],
    ["es", "¿El año más?", ["el", "año", "más"]],
    ["ru", "Её ещё", ["ее", "еще"]],
    ["ar", "والفسادُ إلى", ["والفساد", "الي"]],
    ["de", "Straße für alle", ["straße", "für", "alle"]],
    ["zh", "2030年议程。", ["2030", "年议", "议程", "程"]],
    ["zh", "反腐\n败", ["反腐", "腐败", "败"]],
  ])("in %s: %s", async (language, text, words) => {
    expect(await wordsOf(language, text)).toEqual(words);
  });

  it.each(ANALYSED)("in %s have the offsets of what was written", async (language) => {
    const text = " «l’Été» 2030年可持续 والتنمية ﬁn 𠀀字\u0000 ";
    const analyser = await analyserOf(language);
    for (const { start, end, token } of [...analyser.analyse(text), ...analyser.words(text)]) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(token).toMatch(/^\S+$/u);
    }
    expect(analyser.analyse("")).toEqual([]);
  });
});

describe("what is asked for in Chinese", () => {
  const asked = async (text: string) =>
    (await analyserOf("zh")).ask(text).map(({ token, begins }) => (begins ? `${token}*` : token));

  it.each<[text: string, tokens: string[]]>([
    ["腐败", ["腐败"]],
    ["可持续发展", ["可持", "持续", "续发", "发展"]],
    ["税", ["税*"]],
    ["年2030", ["年", "2030"]],
    ["2030年", ["2030", "年*"]],
    ["腐败 发展", ["腐败", "发展"]],
  ])("%s may end in the middle of what stands there", async (text, tokens) => {
    expect(await asked(text)).toEqual(tokens);
  });
});

it("leaves out what says nothing of what is looked for, in every language", async () => {
  const nothing: Record<string, string> = {
    en: "of the and to",
    fr: "de l’ à la et des",
    es: "de la y los",
    ru: "и в на что",
    ar: "في من وعلى إلى",
  };
  for (const [language, words] of Object.entries(nothing))
    expect(await tokensOf(language, words)).toEqual([]);
});

it("reads a word of a hundred thousand letters, and a hundred thousand words, in no time worth speaking of", async () => {
  for (const language of ANALYSED) {
    expect((await tokensOf(language, "a".repeat(100_000)))[0]?.length).toBeLessThanOrEqual(60);
    expect(await wordsOf(language, "ا ".repeat(100_000))).toHaveLength(100_000);
  }
});
