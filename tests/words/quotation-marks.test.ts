import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ANYWHERE_LABELS } from "../../src/words/anywhere.ts";
import { DERIVED_LABELS } from "../../src/words/derived.ts";
import { OTHER_LANGUAGE } from "../../src/words/other-language.ts";
import { marksOf } from "../../src/words/quotation-marks.ts";

describe("the quotation marks of a language", () => {
  it.each(["fr", "ru", "ar"])("are those that elements set around words in a line: %s", async (language) => {
    const styles = await readFile("src/widgets/quote/extras.styles.ts", "utf8");
    const [, set = ""] = new RegExp(`q:lang\\(${language}\\) \\{\\s*quotes: ([^;]+);`).exec(styles) ?? [];
    const { outer, inner } = marksOf(language);
    expect([...set.matchAll(/"([^"]+)"/g)].map(([, mark]) => mark)).toEqual([...outer, ...inner]);
  });

  it.each(["en", "es", "zh", "zh-Hant", "de", "constructor"])("are those of English for %s", (language) =>
    expect(marksOf(language).outer).toEqual(["“", "”"]),
  );
});

describe("labels that come with what shows them", () => {
  const holes = (label: string) => (label.match(/\{\w+\}/g) ?? []).sort();

  it.each([
    ["another language", OTHER_LANGUAGE],
    ["all documents", ANYWHERE_LABELS],
    ["derived acts", DERIVED_LABELS],
  ])("have the same holes in each language: %s", (_, table) => {
    const { en, ...others } = table as unknown as Record<string, Record<string, string>>;
    for (const [language, labels] of Object.entries(others)) {
      for (const [name, label] of Object.entries(labels)) {
        expect([language, name, holes(label)]).toEqual([language, name, holes(en?.[name] ?? "")]);
        expect(label.trim(), `${language} ${name}`).not.toBe("");
      }
    }
  });
});
