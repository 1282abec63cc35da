import { expect, it, test } from "vitest";
import { addressesOf, alignLanguages } from "../../../../src/corpus/reading/akn4un/align-languages.ts";
import { heading, paragraph, readOne } from "./file.ts";

const english = readOne({
  body:
    heading("I") +
    heading("Of lamps") +
    paragraph("1.", "\tLights:") +
    paragraph("", "\t(a)\tred ones;") +
    paragraph("", "\t(b)\tgreen ones;") +
    heading("II") +
    heading("Of oil") +
    paragraph("1.", "\tPours it."),
});
const other = (language: string, body: string) => readOne({ language, formula: "…", body });

test.each([
  [
    "fr",
    "fra",
    heading("I") +
      heading("Des lampes") +
      paragraph("1.", "\tAllume :") +
      paragraph("", "\ta)\tdes rouges ;") +
      paragraph("", "\tb)\tdes vertes ;") +
      heading("II") +
      heading("De l’huile") +
      paragraph("1.", "\tLa verse."),
  ],
  [
    "ar",
    "ara",
    heading("أولا") +
      heading("المصابيح") +
      paragraph("1 -", "\tتضيء:") +
      paragraph("", "\t(أ)\tحمراء؛") +
      paragraph("", "\t(ب)\tخضراء؛") +
      heading("ثانيا") +
      heading("الزيت") +
      paragraph("1 -", "\tتصبه."),
  ],
  [
    "zh",
    "zho",
    heading("一") +
      heading("灯") +
      paragraph("1.", "\t点亮：") +
      paragraph("", "\t(a)\t红灯；") +
      paragraph("", "\t(b)\t绿灯；") +
      heading("二") +
      heading("油") +
      paragraph("1.", "\t倒油。"),
  ],
  [
    "ru, numbered on through both sections",
    "rus",
    heading("I") +
      heading("О лампах") +
      paragraph("1.", "\tзажигает:") +
      paragraph("", "\tа)\tкрасные;") +
      paragraph("", "\tb)\tзеленые;") +
      heading("II") +
      heading("О масле") +
      paragraph("2.", "\tналивает."),
  ],
  [
    "es, with roman parts where English has letters",
    "spa",
    heading("I") +
      heading("De las lámparas") +
      paragraph("1.", "\tEnciende:") +
      paragraph("", "\ti)\trojas;") +
      paragraph("", "\tii)\tverdes;") +
      heading("II") +
      heading("Del aceite") +
      paragraph("1.", "\tLo vierte."),
  ],
])("a text in %s has the addresses of the English one", (_, code, body) => {
  const text = other(code, body);
  const { texts, differences } = alignLanguages({ en: english, [text.language]: text });
  expect(differences).toEqual([]);
  expect(addressesOf(texts[text.language] ?? english)).toEqual([
    "section-i/1",
    "section-i/1(a)",
    "section-i/1(b)",
    "section-ii/1",
  ]);
  expect(texts[text.language]?.sections.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
    ["section-i", ["section-i/1"]],
    ["section-ii", ["section-ii/1"]],
  ]);
});

it("says which addresses a language lacks or has besides, and why", () => {
  const short = other("fra", heading("I") + heading("Des lampes") + paragraph("1.", "\tAllume."));
  const { differences } = alignLanguages({ en: english, fr: short });
  expect(differences).toEqual([
    expect.objectContaining({ language: "fr", missing: expect.arrayContaining(["section-ii/1"]) }),
  ]);
  expect(differences[0]?.why).toContain("1 sections where en has 2");
});

it("keeps a section that one language has alone at an address that no other section has", () => {
  const en = readOne({
    body: heading("Lamps") + paragraph("1.", "\tA.") + heading("Oil") + paragraph("2.", "\tB."),
  });
  const es = other(
    "spa",
    heading("Lamps") + paragraph("1.", "\tA.") + paragraph("2.", "\tB.") + heading("Oil") + heading("Oil"),
  );
  const ids = alignLanguages({ en, es }).texts.es?.sections.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});

it("leaves a language alone as it is", () => {
  expect(alignLanguages({ en: english })).toEqual({ texts: { en: english }, differences: [] });
});
