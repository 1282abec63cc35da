import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { inOneColumn, marked } from "../../src/site/pages/compare/words.ts";

/** A change of a later text at a place, as comparisons tell it. */
function change(
  text: string,
  from: string,
  to: string,
  before: string,
  type: Change["type"] = "wording",
): Change {
  const start = text.indexOf(before) + before.length;
  const span = (words: string, at: number) => ({ text: words, start: at, end: at + words.length });
  return { type, from: span(from, start), to: span(to, start) };
}

/** The words of a marked text, old and new, without what only a listener is told. */
const wordsOf = (shown: unknown) =>
  String(shown)
    .replace(/<span class="unseen"[^>]*>[^<]*<\/span>/g, "")
    .replace(/<[^>]*>/g, "");

describe("an earlier text's words beside a later one's", () => {
  it.each<[what: string, text: string, changes: [from: string, to: string, before: string][], shown: string]>(
    [
      [
        "two that were dropped side by side",
        "to fight corruption;",
        [
          ["and, as appropriate, for", "", "corruption"],
          ["their relatives", "", "corruption"],
        ],
        "to fight corruption and, as appropriate, for their relatives;",
      ],
      [
        "one before a word",
        "agencies support small-scale irrigation",
        [["as appropriate", "", "support "]],
        "agencies support as appropriate small-scale irrigation",
      ],
      [
        "one that begins with a comma",
        "including food",
        [[", the Universal Declaration", "", "food"]],
        "including food, the Universal Declaration",
      ],
      [
        "one in the middle of a list",
        "to them; they help",
        [["and others", "", "them"]],
        "to them and others; they help",
      ],
      ["the last one", "We act", [["in time", "", "act"]], "We act in time"],
      ["the first one", "we act", [["Today", "", ""]], "Today we act"],
      ["in Chinese, without spaces", "我们决心努力", [["共同", "", "决心"]], "我们决心共同努力"],
    ],
  )("%s", (_, text, changes, shown) => {
    const all = changes.map(([from, to, before]) => change(text, from, to, before));
    expect(wordsOf(inOneColumn(text, all))).toBe(shown);
  });

  it("are struck where a number or a reference was dropped, and folded where another took its place", () => {
    const text = "most recently in 2024";
    const dropped = change(text, "resolution 78/101 of", "", "most recently ", "reference");
    const replaced = change(text, "2023", "2024", "in ", "date");
    const also = change(text, "also", "", "most ", "order");
    expect(marked([dropped, replaced, also], false)).toEqual([dropped]);
    expect(marked([dropped, replaced, also], true)).toHaveLength(3);
  });
});
