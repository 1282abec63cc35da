import { expect, it } from "vitest";
import { eachWordIn } from "../../src/search/each-word.ts";

const WORD = {
  pattern: /\p{N}+(?:[./]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu,
  joiners: "'’",
};

/** The words as the pattern alone finds them. */
function byPattern(text: string): string[] {
  return Array.from(text.matchAll(WORD.pattern), ([word]) => word);
}

function byEach(text: string): string[] {
  const words: string[] = [];
  eachWordIn(text, WORD, (start, end) => words.push(text.slice(start, end)));
  return words;
}

it("reads every character beside letters, among them and alone as the pattern for words does", () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const text = characters.map((one) => `ab${one}cd ${one} é${one}`).join(" ");
  expect(byEach(text)).toEqual(byPattern(text));
});

it.each([
  "",
  "the State’s organisations, 'quoted' and l'État",
  "резолюция 73/191, «слова» ещё раз — и всё",
  "الجمعية العامة، ٢٠٢١",
  "e\u0301tats × ½ 16.5",
])("reads “%s” as the pattern for words does", (text) => {
  expect(byEach(text)).toEqual(byPattern(text));
});
