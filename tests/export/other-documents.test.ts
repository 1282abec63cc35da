import { describe, expect, it } from "vitest";
import { writeAkomaNtoso } from "../../src/export/akoma-ntoso.ts";
import { writeCsv } from "../../src/export/csv.ts";
import { writeMarkdown } from "../../src/export/markdown.ts";
import { writePlainText } from "../../src/export/plain-text.ts";
import { entryOf, paragraph } from "../fixtures/building.ts";
import { fixture } from "../fixtures/documents.ts";
import { wholeOf } from "./a-whole.ts";
import { readCsv } from "./csv.ts";
import { itWith } from "./shared.ts";
import { elements, readXml, textOf, validateAkomaNtoso, validateByOasis } from "./xml.ts";

const LAMPS = wholeOf(fixture("a-res-99-1"));
const BRIDGES = wholeOf(fixture("a-res-99-2"), "fr");
const FERRY = wholeOf(fixture("s-res-9901-2044"));

/** A resolution one of whose lists is closed, and one within it. */
const CLOSED = (() => {
  const lines = [
    "Asks for:",
    "(a) Boats:",
    "(i) small ones;",
    "all of wood;",
    "(b) Lamps;",
    "and for a report.",
  ];
  const list = paragraph("1", lines);
  const span = (from: number, to: number) => ({
    start: list.sentences[from]?.start ?? 0,
    end: list.sentences[to]?.end ?? 0,
  });
  const subparagraphs = [
    { id: "1(a)", ...span(1, 3) },
    { id: "1(a)(i)", ...span(2, 2) },
    { id: "1(b)", ...span(4, 4) },
  ];
  const entry = entryOf("a-res-99-8", "A/RES/99/8", {});
  return wholeOf({ entry, texts: { en: [{ ...list, subparagraphs }] } });
})();

describe("words that close a list", () => {
  it("stand after it, on a line of their own", () => {
    expect(writePlainText(CLOSED)).toContain(
      "1. Asks for:\n\n(a) Boats:\n\n(i) small ones;\n\nall of wood;\n\n(b) Lamps;\n\nand for a report.",
    );
    expect(writeMarkdown(CLOSED)).toContain("(b) Lamps;\n\n   and for a report.");
  });

  it("wrap it up in Akoma Ntoso", async () => {
    const written = writeAkomaNtoso(CLOSED);
    expect(await validateAkomaNtoso(written)).toEqual([]);
    const ends = elements(await readXml(written), "wrapUp").map((end) => [
      end.attributes.eId,
      textOf(end).trim(),
    ]);
    expect(ends).toEqual([
      ["para_1__subpara_a__wrapup", "all of wood;"],
      ["para_1__wrapup", "and for a report."],
    ]);
  });

  itWith("akn/akomantoso30.xsd", "do so by the schema of OASIS, too", async () => {
    expect(await validateByOasis(writeAkomaNtoso(CLOSED))).toEqual([[]]);
  });
});

describe("Akoma Ntoso", () => {
  for (const [name, whole] of Object.entries({ LAMPS, BRIDGES, FERRY })) {
    it(`of ${name} is valid`, async () => {
      expect(await validateAkomaNtoso(writeAkomaNtoso(whole))).toEqual([]);
    });

    itWith("akn/akomantoso30.xsd", `of ${name} is valid by the schema of OASIS`, async () => {
      expect(await validateByOasis(writeAkomaNtoso(whole))).toEqual([[]]);
    });
  }

  it("has lettered parts as sub-paragraphs, and annexes as attachments", async () => {
    const file = await readXml(writeAkomaNtoso(LAMPS));
    const parts = elements(file, "subparagraph").map((part) => [
      part.attributes.eId,
      elements(part, "num").map((num) => textOf(num))[0],
    ]);
    expect(parts).toEqual([
      ["para_3__subpara_a", "(a)"],
      ["para_3__subpara_b", "(b)"],
      ["para_3__subpara_b__subpara_i", "(i)"],
      ["para_3__subpara_b__subpara_ii", "(ii)"],
      ["para_3__subpara_c", "(c)"],
      ["para_3__subpara_d", "(d)"],
      ["att_1__para_2__subpara_a", "(a)"],
      ["att_1__para_2__subpara_b", "(b)"],
    ]);
    expect(elements(file, "attachment").map(({ attributes }) => attributes.eId)).toEqual(["att_1", "att_2"]);
    const ids = [...writeAkomaNtoso(LAMPS).matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index && id?.startsWith("att") === true)).toEqual(
      [],
    );
  });

  it("has no number where the source prints none", async () => {
    const file = await readXml(writeAkomaNtoso(LAMPS));
    const unnumbered = elements(file, "paragraph").filter((one) => elements(one, "num").length === 0);
    expect(unnumbered.map(({ attributes }) => attributes.eId)).toEqual(["att_2__para_1", "att_2__para_2"]);
  });

  it("names the body and the language", () => {
    expect(writeAkomaNtoso(FERRY)).toContain("/akn/un/statement/deliberation/unsc/2044-03-03/9901-2044/");
    expect(writeAkomaNtoso(BRIDGES)).toContain('<FRBRlanguage language="fra"/>');
  });
});

describe("Markdown", () => {
  it("has lettered parts in their paragraph's item, and headings of annexes", () => {
    const written = writeMarkdown(LAMPS);
    expect(written).toContain("3. Requests the Secretary-General:\n\n   (a) To report");
    expect(written).toContain("common signal for fog;[^2]\n\n   (c) To establish");
    expect(written).toContain(
      "## Annex I\n\n### Terms of reference of the Group of Friends of the Lamp\n\n### Composition",
    );
    expect(written).toContain("\n\nWe keep the lamp for whoever comes home.\n\nWe put it out");
  });

  it("is in the language that is asked for", () => {
    const written = writeMarkdown(BRIDGES);
    expect(written).toContain("# Des ponts sûrs pour les voyageurs");
    expect(written).toContain("## Passage des ponts");
    expect(written).toContain("\n\n   a) À protéger");
  });
});

describe("plain text", () => {
  it("has a part a line, and annexes under their headings", () => {
    const written = writePlainText(LAMPS);
    expect(written).toContain("\n\n(ii) Agree on a common signal for fog;²\n\n(c) To establish");
    expect(written).toContain("\n\nAnnex II\n\nCode of the Watch\n\nConvinced");
  });
});

describe("CSV", () => {
  it("has the acts of lettered parts under their section", () => {
    const rows = readCsv(writeCsv(wholeOf(fixture("a-res-99-2"))).slice(1));
    const beginning = (id: string) => rows.find((row) => row[0] === id)?.slice(1, 4);
    expect(beginning("2(b).1a")).toEqual(["2", "crossings", "call"]);
    expect(beginning("preamble-1.1a")?.[1]).toBe("preamble");
  });
});
