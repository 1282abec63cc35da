import { describe, expect, it, test } from "vitest";
import { readAkn4un } from "../../../../src/corpus/reading/akn4un/read-akn4un.ts";
import { annex, collection, container, heading, note, paragraph, readOne, seen } from "./file.ts";

const adopts = paragraph(
  "",
  '\t<span class="italic">Adopts</span> the declaration annexed to the present resolution.',
);
const declaration =
  heading("\t\tAnnex", "H1") +
  heading("\t\tOf lamps", "H1") +
  paragraph("", "\tWe light the lamps.") +
  paragraph("", "\tWe keep them.") +
  heading("\t\tRed lamps") +
  paragraph("1.", "\tWe will light red ones.") +
  paragraph("2.", "\tWe will paint them.");

describe("several resolutions in one file", () => {
  const bytes = Buffer.from(
    collection("A/RES/99/7 A-B", {
      A: { title: "Lamps", body: paragraph("1.", "\tAlpha.") },
      B: { body: paragraph("1.", "\tBeta.") + paragraph("2.", "\tGamma.") },
    }),
  );

  it("are read each by itself, with its letter, and the title of all where it has none", () => {
    const readings = readAkn4un(bytes);
    expect(readings.map(({ id, symbol, title }) => [id, symbol, title])).toEqual([
      ["a-res-99-7-a", "A/RES/99/7 A", "Lamps"],
      ["a-res-99-7-b", "A/RES/99/7 B", "Questions of harbours"],
    ]);
    expect(readings.map((reading) => Object.keys(seen(reading)))).toEqual([["1"], ["1", "2"]]);
  });
});

describe("a title", () => {
  it("is without the dash that stands between it and the number", () => {
    expect(readOne({ title: "\t–\tHarbour lights" }).title).toBe("Harbour lights");
    expect(readOne({ title: "Harbour lights – a question" }).title).toBe("Harbour lights – a question");
  });
});

describe("an annex", () => {
  it("is the text itself where the resolution only adopts it", () => {
    const reading = readOne({ body: adopts, attachments: annex(declaration) });
    expect(reading.annexed).toBe(true);
    expect(reading.annexedAs).toEqual({ heading: "Annex", title: "Of lamps" });
    expect(reading.enacting.words).toEqual(["Adopts the declaration annexed to the present resolution."]);
    expect(reading.annexes).toEqual([]);
    expect(Object.keys(seen(reading)).toSorted()).toEqual(["1", "2", "preamble-1", "preamble-2"]);
    expect(reading.sections).toEqual([{ id: "red-lamps", title: "Red lamps", paragraphs: ["1", "2"] }]);
  });

  const OWN: [name: string, parts: Parameters<typeof readOne>[0]][] = [
    ["has a preamble of its own", { preamble: container("Recalling", "the quay,"), body: adopts }],
    ["says two things", { body: paragraph("1.", "\tAdopts it;") + paragraph("2.", "\tThanks all.") }],
    ["numbers what it says", { body: paragraph("1.", "\tAdopts it.") }],
    ["has a note", { body: paragraph("", `\tAdopts it.${note("1", "See above.")}`) }],
  ];
  test.each(OWN)("has addresses of its own where the resolution %s", (_, parts) => {
    const reading = readOne({ ...parts, attachments: annex(declaration) });
    expect(reading.annexed).toBe(false);
    expect(reading.annexes).toEqual([
      {
        ...{ id: "annex", heading: "Annex", title: "Of lamps" },
        paragraphs: ["annex/preamble-1", "annex/preamble-2", "annex/1", "annex/2"],
      },
    ]);
    expect(reading.sections.at(-1)?.id).toBe("annex/red-lamps");
  });

  it("is one of several, also where the file has them in one", () => {
    const two =
      heading("Annex I") +
      heading("Of lamps") +
      paragraph("1.", "\tAlpha.") +
      heading("Annex II") +
      heading("Of oil") +
      paragraph("1.", "\tBeta.");
    const reading = readOne({ body: paragraph("1.", "\tAdopts them."), attachments: annex(two) });
    expect(reading.annexes.map(({ id, heading: called, title }) => [id, called, title])).toEqual([
      ["annex", "Annex I", "Of lamps"],
      ["annex-2", "Annex II", "Of oil"],
    ]);
    expect(Object.keys(seen(reading)).toSorted()).toEqual(["1", "annex-2/1", "annex/1"]);
  });

  test.each([
    ["Annexe", "fra"],
    ["Anexo", "spa"],
    ["Приложение", "rus"],
    ["المرفق", "ara"],
    ["附件", "zho"],
  ])("is called %s in another language", (called, language) => {
    const reading = readOne({
      language,
      formula: "…",
      body: adopts,
      attachments: annex(heading(called) + paragraph("1.", "\tA.")),
    });
    expect(reading.annexedAs?.heading).toBe(called);
  });

  it("is called by its first heading where none says that it is one", () => {
    const reading = readOne({
      body: paragraph("1.", "\tA."),
      attachments: annex(heading("Of lamps") + paragraph("1.", "\tB.")),
    });
    expect(reading.annexes[0]).toMatchObject({ heading: "Of lamps", title: null });
  });

  it("gives the notes of its title to its first paragraph", () => {
    const titled = heading("Annex") + heading(`Of lamps${note("1", "Red ones.")}`) + paragraph("1.", "\tA.");
    const reading = readOne({ body: paragraph("1.", "\tB."), attachments: annex(titled) });
    expect(reading.paragraphs[1]?.footnotes).toEqual([{ number: 1, at: 0, text: "Red ones.", emphasis: [] }]);
  });
});
