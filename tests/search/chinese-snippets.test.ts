import { beforeAll, describe, expect, test } from "vitest";
import { buildSearchIndex } from "../../src/search/building/build-index.ts";
import { explainer } from "../../src/search/explaining/explain.ts";
import type { SearchIndex } from "../../src/search/index-format.ts";
import { loadLanguage } from "../../src/search/languages/analysed.ts";
import { languageOf } from "../../src/search/languages/tags.ts";
import { readQuery } from "../../src/search/querying/read-query.ts";
import { search } from "../../src/search/search.ts";
import { entryOf, paragraph } from "../fixtures/building.ts";

/** Invented paragraphs in Chinese, with words of other scripts and breaks between characters. */
const PARAGRAPHS = [
  paragraph("1", ["我们保护河流和湖泊，", "并每年公布SDG目标的报告。"], null, ""),
  paragraph("2", ["在海港点灯；目标SDG。"], null, ""),
  paragraph("3", ["第 三 条和（桥）。河流"], null, ""),
];
PARAGRAPHS[0]?.footnotes.push({ number: 1, at: 5, text: "见灯塔手册。", emphasis: [] });

let highlights: (query: string, address: string) => string[];
beforeAll(async () => {
  await loadLanguage("zh");
  const language = languageOf("zh");
  const document = {
    entry: entryOf("a-res-99-7", "A/RES/99/7", { languages: ["zh"] }),
    texts: { zh: PARAGRAPHS },
  };
  const built = buildSearchIndex(document, { themes: [], actors: [], instruments: [] });
  const index = (JSON.parse(JSON.stringify(built)) as SearchIndex).texts.zh;
  if (index === undefined) throw new Error("the index has no Chinese");
  highlights = (query, address) => {
    const found = search(readQuery(query, language), { index, paragraphs: PARAGRAPHS, language });
    const hit = found.ranked.find((one) => PARAGRAPHS[one.paragraph]?.id === address);
    const text = PARAGRAPHS.find(({ id }) => id === address);
    if (hit === undefined || text === undefined) return [];
    const { snippet } = explainer(found, index)(hit, text);
    return snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end));
  };
});

describe("what is highlighted in a Chinese snippet is all that was asked for, and no more", () => {
  test.each([
    ["河流", "1", ["河流"]],
    ["湖泊", "1", ["湖泊"]],
    ["保护河流", "1", ["保护河流"]],
    ["河流 湖泊", "1", ["河流", "湖泊"]],
    ["“河流和湖泊”", "1", ["河流和湖泊"]],
    ["“河流”", "3", ["河流"]],
    ["SDG目标", "1", ["SDG目标"]],
    ["“SDG目标的报告”", "1", ["SDG目标的报告"]],
    ["“目标SDG”", "2", ["目标SDG"]],
    ["目标SDG", "2", ["目标SDG"]],
    ["在海港点灯", "2", ["在海港点灯"]],
    ["桥", "3", ["桥"]],
    ["灯塔手册", "1", ["灯塔手册"]],
  ])("%s in paragraph %s: %j", (query, address, expected) => {
    expect(highlights(query, address)).toEqual(expected);
  });
});
