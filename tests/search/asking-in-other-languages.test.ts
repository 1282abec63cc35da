import { describe, expect, it } from "vitest";
import type { CorpusParagraph } from "../../src/model/corpus.ts";
import { buildSearchIndex } from "../../src/search/building/build-index.ts";
import { languageOf } from "../../src/search/languages/tags.ts";
import { readQuery } from "../../src/search/querying/read-query.ts";
import { search } from "../../src/search/search.ts";
import { corpus } from "./declaration.ts";

/** Searches some invented paragraphs, which are called 1, 2 and so on, and have no everyday words. */
function find(language: string, texts: readonly string[], query: string): string[] {
  const [document] = corpus.documents;
  const [model] = document?.texts.en ?? [];
  if (document === undefined || model === undefined) throw new Error("the data holds no document");
  const paragraphs = texts.map((text, at): CorpusParagraph => {
    const id = `${at + 1}`;
    const sentence = { id: `${id}.1`, start: 0, end: text.length, text, acts: [] };
    return { ...model, id, text, footnotes: [], sentences: [sentence], themes: [], references: [] };
  });
  const index = buildSearchIndex(
    { ...document, texts: { [language]: paragraphs }, everydayWordsIn: { [language]: {} } },
    corpus.vocabulary,
  ).texts[language];
  if (index === undefined) throw new Error(`no index in ${language}`);
  const read = languageOf(language);
  const { ranked } = search(readQuery(query, read), { index, paragraphs, language: read });
  return ranked.map(({ paragraph }) => paragraphs[paragraph]?.id ?? "");
}

const TEXTS = {
  ar: ["سنوفر بيئة آمنة للصحفيين.", "سنكفل استقلال القضاء.", "سنعزز الشفافية في الاشتراء العمومي."],
  es: [
    "Proporcionaremos un entorno seguro a los periodistas.",
    "Velaremos por la independencia judicial.",
    "Aumentaremos la transparencia de la contratación pública.",
  ],
  fr: [
    "Nous assurerons un environnement sûr aux journalistes.",
    "Nous garantirons l’indépendance du pouvoir judiciaire.",
    "Nous accroîtrons la transparence des marchés publics.",
  ],
  ru: [
    "Мы обеспечим безопасные условия для журналистов.",
    "Мы обеспечим независимость судебной системы.",
    "Мы повысим прозрачность публичных закупок.",
  ],
  zh: ["我们将为记者提供安全的环境。", "我们将维护司法独立。", "我们将提高公共采购的透明度。"],
};

describe("what people say finds what a text says in other words", () => {
  it.each<[language: keyof typeof TEXTS, query: string, address: string]>([
    ["ar", "مراسلون", "1"],
    ["ar", "القضاة", "2"],
    ["es", "reporteros", "1"],
    ["es", "jueces", "2"],
    ["fr", "appels d'offres", "3"],
    ["fr", "juge", "2"],
    ["ru", "репортёры", "1"],
    ["ru", "тендеры", "3"],
    ["zh", "招标", "3"],
    ["zh", "法官", "2"],
  ])("%s: %s", (language, query, address) => {
    expect(find(language, TEXTS[language], query)[0]).toBe(address);
  });
});

describe("what only holds a question together does not hide its answer", () => {
  it.each<[language: keyof typeof TEXTS, query: string, address: string]>([
    ["zh", "记者应被怎样保护", "1"],
    ["zh", "哪里有采购的规定", "3"],
    ["ru", "почему правительства никогда не защищают журналистов", "1"],
    ["fr", "comment les gouvernements doivent protéger les journalistes", "1"],
  ])("%s: %s", (language, query, address) => {
    expect(find(language, TEXTS[language], query)[0]).toBe(address);
  });
});

it("finds a Russian adjective in each of its forms", () => {
  const texts = ["Создан полицейский орган.", "Создан открытый реестр.", "Приняты меры."];
  expect(find("ru", texts, "полицейских")).toEqual(["1"]);
  expect(find("ru", texts, "открытые")).toEqual(["2"]);
});
