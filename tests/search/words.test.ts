import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/search/languages/analysed.ts";
import { languageOf } from "../../src/search/languages/tags.ts";
import { askedWordsOf, spansOf, wordsOf } from "../../src/search/words.ts";

const english = languageOf("en");

describe("words", () => {
  it.each<[text: string, words: string[]]>([
    ["We reject corruption.", ["we", "reject", "corruption"]],
    ["anti-corruption", ["anti", "corruption"]],
    ["the parties' efforts, a judge's oath", ["the", "parties", "efforts", "a", "judge", "oath"]],
    ["A/RES/73/191", ["a", "res", "73/191"]],
    ["targets 16.4, 16.5 and 16.b.", ["targets", "16.4", "16.5", "and", "16", "b"]],
    ["(COVID-19)", ["covid", "19"]],
    ["Organisations’ programmes", ["organizations", "programs"]],
    ["Élection", ["election"]],
    ["反腐败 A", ["反", "腐", "败", "a"]],
    ["مكافحة الفساد", ["مكافحة", "الفساد"]],
    ["😀 … —", []],
    ["", []],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text, english).map(({ spelling }) => spelling)).toEqual(words);
  });

  it("stand where they stand in the text", () => {
    const text = "It’s a 😀 zero-tolerance policy";
    expect(spansOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      wordsOf(text, english).map(({ written }) => written),
    );
  });
});

describe("English", () => {
  it.each([
    ["programmes", "programs"],
    ["organising", "organizing"],
    ["analysed", "analyzed"],
    ["defence", "defense"],
    ["licences", "licenses"],
    ["labour", "labor"],
    ["endeavours", "endeavors"],
    ["centres", "centers"],
    ["travelling", "traveling"],
    ["judgement", "judgment"],
  ])("has one spelling for %s and %s", (british, american) => {
    expect(english.spell(british)).toBe(english.spell(american));
  });

  it.each([
    ["prosecutors", "prosecution"],
    ["investors", "investments"],
    ["auditor", "audits"],
    ["criminalizing", "criminalization"],
    ["women", "woman"],
    ["officers", "officials"],
    ["competing", "competition"],
    ["publications", "publishing"],
    ["witness", "witnesses"],
    ["responsible", "responsibilities"],
  ])("has one stem for %s and %s", (one, other) => {
    expect(english.stem(english.spell(one))).toBe(english.stem(english.spell(other)));
  });

  it.each([
    ["police", "policy"],
    ["privatization", "private"],
    ["universities", "universal"],
    ["accession", "access"],
    ["goods", "good"],
    ["conventional", "convention"],
    ["import", "important"],
    ["informal", "information"],
    ["internal", "international"],
    ["intern", "international"],
    ["emerging", "emergencies"],
    ["proceeds", "proceedings"],
    ["accounts", "accountability"],
    ["authors", "authorities"],
    ["units", "united"],
    ["wits", "witnesses"],
    ["mobile", "mobilization"],
    ["position", "positive"],
    ["publication", "public"],
    ["conversation", "conversion"],
    ["experiments", "experiences"],
    ["execution", "executives"],
    ["governance", "governments"],
    ["politeness", "political"],
    ["relatives", "relations"],
    ["competing", "competent"],
    ["community", "communication"],
    ["constructor", "__proto__"],
  ])("has two stems for %s and %s", (one, other) => {
    expect(english.stem(english.spell(one))).not.toBe(english.stem(english.spell(other)));
  });
});

it("a language that is none of the United Nations' has no grammar here, only letters", () => {
  const portuguese = languageOf("pt");
  expect(portuguese.spell("Sociedades é")).toBe("sociedades e");
  expect(portuguese.stem("sociedades")).toBe("sociedades");
});

describe("the forms of a word have one stem in the other official languages", async () => {
  await Promise.all(["ar", "es", "fr", "ru", "zh"].map(loadLanguage));
  it.each([
    ["fr", "sociétés", "societe"],
    ["fr", "l’État", "Etats"],
    ["es", "denunciantes", "DENUNCIANTE"],
    ["ru", "коррупции", "коррупция"],
    ["ru", "журналистов", "журналистами"],
    ["ar", "الشركات", "شركات"],
    ["ar", "والإعلام", "الاعلام"],
  ])("%s: %s and %s", (tag, one, other) => {
    const stems = [one, other].map((text) => wordsOf(text, languageOf(tag)).map(({ stem }) => stem));
    expect(stems[0]).toEqual(stems[1]);
  });

  it("in Chinese two neighbouring characters are a word, and the last of a question none", () => {
    const chinese = languageOf("zh");
    expect(wordsOf("反洗钱 ABC", chinese).map(({ spelling }) => spelling)).toEqual([
      "反洗",
      "洗钱",
      "钱",
      "abc",
    ]);
    expect(askedWordsOf("反洗钱", chinese).map(({ spelling }) => spelling)).toEqual(["反洗", "洗钱"]);
    expect(askedWordsOf("钱", chinese).map(({ spelling }) => spelling)).toEqual(["钱"]);
  });
});
