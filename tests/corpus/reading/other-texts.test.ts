import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DocumentFile, expectationOf } from "../../../src/corpus/document-file.ts";
import { labelOf, placeLabel } from "../../../src/corpus/reading/part-labels.ts";
import { readResolutionText } from "../../../src/corpus/reading/resolution-text.ts";
import { writeBack } from "../../../src/corpus/reading/write-back.ts";
import { FIXTURES, fixture } from "../../fixtures/documents.ts";
import { bytes } from "./source.ts";

const TEXTS: [slug: string, language: string][] = [
  ["a-res-99-1", "en"],
  ["a-res-99-2", "en"],
  ["a-res-99-2", "fr"],
  ["a-hrc-res-99-1", "en"],
  ["s-res-9901-2044", "en"],
  ["s-res-9901-2044", "es"],
];

async function read(slug: string, language: string) {
  const source = await readFile(`${FIXTURES}/${slug}/source.${language}.txt`, "utf8");
  const file = DocumentFile.parse(parse(await readFile(`${FIXTURES}/${slug}/document.yaml`, "utf8")));
  const expectation = expectationOf(file, language);
  return { source, expectation, reading: readResolutionText(bytes(source), expectation) };
}

describe.each(TEXTS)("the source of %s in %s, read", (slug, language) => {
  it("is the same file again when every piece is put back", async () => {
    const { source, reading } = await read(slug, language);
    expect(writeBack(reading)).toBe(source);
  });

  it("has sentences that are the paragraph again, joined by one space", () => {
    for (const { text, sentences } of fixture(slug).texts[language] ?? []) {
      expect(sentences.map((sentence) => sentence.text).join(" ")).toBe(text);
      for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
    }
  });
});

describe("what closes a list of lettered parts", () => {
  it("is the paragraph’s own, and no part’s", async () => {
    const { source, expectation } = await read("a-res-99-1", "en");
    const closing = "and to speak of all of it in the harbour;";
    const closed = source.replace("lamps that are broken;\n", `$&\n${closing}\n`);
    const reading = readResolutionText(bytes(closed), expectation);
    const paragraph = reading.paragraphs.find(({ id }) => id === "3");
    expect(paragraph?.text.endsWith(`(d) To keep a register of lamps that are broken; ${closing}`)).toBe(
      true,
    );
    const last = paragraph?.subparagraphs?.at(-1);
    expect(paragraph?.text.slice(last?.start, last?.end)).toBe(
      "(d) To keep a register of lamps that are broken;",
    );
    expect(writeBack(reading)).toBe(closed);
  });
});

describe("a text without headings, with lettered parts and annexes", () => {
  const { entry, texts } = fixture("a-res-99-1");
  const paragraphs = texts.en ?? [];

  it("has an address for each paragraph", () => {
    expect(paragraphs.map(({ id }) => id)).toEqual([
      ...["preamble-1", "preamble-2", "preamble-3", "1", "2", "3", "4", "5"],
      ...["annex/1", "annex/2", "annex/3", "annex/4"],
      ...["annex-2/preamble-1", "annex-2/1", "annex-2/2"],
    ]);
  });

  it("knows its annexes, and the headings in them", () => {
    expect(entry.sections.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ["annex/composition", ["annex/1", "annex/2"]],
      ["annex/work", ["annex/3", "annex/4"]],
    ]);
    expect(entry.annexes?.map(({ id, heading, paragraphs }) => [id, heading, paragraphs.length])).toEqual([
      ["annex", "Annex I", 4],
      ["annex-2", "Annex II", 3],
    ]);
    expect(paragraphs.filter(({ unnumbered }) => unnumbered).map(({ id }) => id)).toEqual([
      "annex-2/1",
      "annex-2/2",
    ]);
  });

  it("has its parts where they stand, page breaks within them mended", () => {
    const third = paragraphs.find(({ id }) => id === "3");
    const parts = third?.subparagraphs?.map(({ id, start, end }) => [id, third.text.slice(start, end)]);
    const counting =
      "(i) Count the lamps that are lit. Each lamp is to be counted once, whichever quay it stands on;";
    const signal = "(ii) Agree on a common signal for fog;";
    expect(parts).toEqual([
      [
        "3(a)",
        "(a) To report to the General Assembly at its one hundredth session on the state of the lamps;",
      ],
      [
        "3(b)",
        `(b) To convene, within existing resources, a meeting of lamplighters, which would: ${counting} ${signal}`,
      ],
      ["3(b)(i)", counting],
      ["3(b)(ii)", signal],
      [
        "3(c)",
        "(c) To establish the Group of Friends of the Lamp, whose terms of reference are set out in annex I; and",
      ],
      ["3(d)", "(d) To keep a register of lamps that are broken;"],
    ]);
    expect(third?.sentences.map(({ id }) => id)).toEqual([
      "3.1",
      "3(a).1",
      "3(b).1",
      "3(b)(i).1",
      "3(b)(i).2",
      "3(b)(ii).1",
      "3(c).1",
      "3(d).1",
    ]);
    expect(third?.footnotes.map(({ number, at }) => [number, third.text.slice(at - 4, at)])).toEqual([
      [2, "fog;"],
    ]);
  });
});

describe("a text in two languages", () => {
  const { entry, texts } = fixture("a-res-99-2");

  it("has the same addresses in both", () => {
    const addresses = (language: string) =>
      (texts[language] ?? []).flatMap(({ id, section, subparagraphs = [] }) => [
        id,
        section,
        ...subparagraphs.map((part) => part.id),
      ]);
    expect(addresses("fr")).toEqual(addresses("en"));
    expect(addresses("fr")).toContain("2(b)");
  });

  it("has title, headings, source and counts of each", () => {
    expect(entry.languages).toEqual(["en", "fr"]);
    expect(entry.title).toBe("Safe bridges for travellers");
    const french = entry.translations?.fr;
    expect(french).toMatchObject({
      title: "Des ponts sûrs pour les voyageurs",
      source: { url: "https://example.org/invented/fr/A/RES/99/2" },
      counts: { preamble: 2, operative: 3, sentences: 7, acts: 0 },
    });
    expect(french?.sections.map(({ id, title }) => [id, title])).toEqual([
      ["crossings", "Passage des ponts"],
      ["follow-up", "Suite à donner"],
    ]);
    expect(french?.source.sha256).not.toBe(entry.source.sha256);
  });

  it("is annotated in the first, with qualifiers that stand before the parts they bound", () => {
    const acts = (texts.en ?? []).flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts));
    expect(acts.find(({ id }) => id === "2(a).1a")?.qualifiers).toMatchObject([{ kind: "domestic-law" }]);
    expect((texts.fr ?? []).flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts))).toEqual([]);
  });
});

describe("labels of parts", () => {
  const letters = (count: number) => ({ style: "letters" as const, count });
  const romans = (count: number) => ({ style: "romans" as const, count });

  it.each([
    ["a", [], true, [letters(1)]],
    ["i", [], true, [romans(1)]],
    ["b", [letters(1)], false, [letters(2)]],
    ["i", [letters(2)], true, [letters(2), romans(1)]],
    ["ii", [letters(2), romans(1)], false, [letters(2), romans(2)]],
    ["c", [letters(2), romans(2)], false, [letters(3)]],
    ["i", [letters(8)], false, [letters(9)]],
    ["i", [letters(8)], true, [letters(8), romans(1)]],
    ["v", [letters(21), romans(4)], false, [letters(21), romans(5)]],
    ["aa", [letters(26)], false, [letters(27)]],
  ])("(%s) after %j (introduced: %j) is %j", (label, levels, introduced, expected) => {
    expect(placeLabel(label, levels, introduced)).toEqual(expected);
  });

  it.each([
    ["d", [letters(2)]],
    ["b", []],
    ["see", [letters(1)]],
  ])("(%s) after %j is none", (label, levels) => {
    expect(placeLabel(label, levels, false)).toBeUndefined();
  });

  it("are written as UN documents write them", () => {
    const romanLabels = Array.from({ length: 12 }, (_, index) => labelOf(romans(index + 1)));
    expect(romanLabels.join(" ")).toBe("i ii iii iv v vi vii viii ix x xi xii");
  });
});
