import { describe, expect, it, test } from "vitest";
import { heading, paragraph, readOne, seen } from "./file.ts";

describe("headings", () => {
  const HEADINGS: [name: string, xml: string, title: string, id: string][] = [
    ["a subheading", heading("\t\tOf lamps"), "Of lamps", "of-lamps"],
    [
      "a heading with a number",
      '<paragraph class="H1"><num>II.</num><heading>\tOf lamps</heading></paragraph>',
      "II. Of lamps",
      "of-lamps",
    ],
    [
      "a heading that repeats its number",
      '<paragraph class="H23"><num>II.</num><subheading>II.\tOf lamps</subheading></paragraph>',
      "II. Of lamps",
      "of-lamps",
    ],
    [
      "a number and a heading below it",
      heading("\t\tII") + heading("\t\tOf lamps"),
      "II Of lamps",
      "of-lamps",
    ],
    [
      "an article and its heading",
      heading("Article 12") + heading("Of lamps"),
      "Article 12 Of lamps",
      "of-lamps",
    ],
    ["a paragraph in a heading's style", paragraph("", "\t\tOf lamps", "H4"), "Of lamps", "of-lamps"],
    [
      "a paragraph in no heading's style",
      paragraph("", "\t\tOf lamps", "MercuryDocument"),
      "Of lamps",
      "of-lamps",
    ],
    [
      "a paragraph all in bold",
      paragraph("", '<span class="bold">Action 1. We will light them.</span>'),
      "Action 1. We will light them.",
      "we-will-light-them",
    ],
    [
      "a section's heading",
      "<section><num>II</num><heading>Of lamps</heading></section>",
      "II Of lamps",
      "of-lamps",
    ],
    ["a cross heading", "<crossHeading>Of lamps</crossHeading>", "Of lamps", "of-lamps"],
    ["a Cyrillic heading", heading("О лампах"), "О лампах", "section-1"],
    ["a heading that says preamble", heading("Preamble"), "Preamble", "section-preamble"],
  ];
  test.each(HEADINGS)("%s is one", (_, xml, title, id) => {
    const reading = readOne({ body: paragraph("1.", "\tAlpha;") + xml + paragraph("2.", "\tBeta.") });
    expect(reading.sections).toEqual([{ id, title, paragraphs: ["2"] }]);
    expect(seen(reading)).toEqual({ 1: "Alpha;", 2: "Beta." });
    expect(reading.paragraphs.map(({ section }) => section)).toEqual([null, id]);
  });

  const NONE: [name: string, xml: string][] = [
    ["goes on in a paragraph of its own", paragraph("", "and the keepers of them;")],
    ["ends with a comma, in a heading's style", paragraph("", "\tand the lamps,", "H23")],
    ["is quoted", paragraph("", "\t“Lamps are to be lit.”")],
  ];
  test.each(NONE)("what %s is none", (_, xml) => {
    expect(readOne({ body: paragraph("1.", "\tAlpha") + xml + paragraph("2.", "\tBeta.") }).sections).toEqual(
      [],
    );
  });

  it("that stand one right above the other are one section's, which has the last one's address", () => {
    const reading = readOne({
      body:
        heading("Chapter I") +
        heading("General") +
        heading("Article 1") +
        heading("Aim") +
        paragraph("1.", "\tA."),
    });
    expect(reading.sections).toEqual([
      { id: "aim", title: "Chapter I General Article 1 Aim", paragraphs: ["1"] },
    ]);
  });

  it("with nothing beneath them are kept, and said to be odd", () => {
    const reading = readOne({ body: paragraph("1.", "\tA.") + heading("Lamps") });
    expect(reading.sections).toEqual([{ id: "lamps", title: "Lamps", paragraphs: [] }]);
    expect(reading.oddities[0]).toMatch(/nothing stands under "Lamps"/);
  });

  it("have different addresses where they have the same words", () => {
    const reading = readOne({
      body: heading("Lamps") + paragraph("1.", "\tAlpha;") + heading("Lamps") + paragraph("2.", "\tBeta."),
    });
    expect(reading.sections.map(({ id }) => id)).toEqual(["lamps", "lamps-2"]);
  });
});

describe("paragraphs that are counted anew in each section", () => {
  it("have the section's number in their addresses", () => {
    const reading = readOne({
      body:
        paragraph("1.", "\tAlpha;") +
        heading("I") +
        heading("Lamps") +
        paragraph("1.", "\tBeta;") +
        paragraph("2.", "\tGamma;") +
        heading("II") +
        heading("Oil") +
        paragraph("", '\t<span class="italic">Noting</span> the oil,') +
        paragraph("1.", "\tDelta;") +
        heading("III") +
        paragraph("", "\tEpsilon."),
    });
    expect(seen(reading)).toEqual({
      1: "Alpha;",
      "section-i/1": "Beta;",
      "section-i/2": "Gamma;",
      "section-ii/preamble-1": "Noting the oil,",
      "section-ii/1": "Delta;",
      "section-iii/1": "Epsilon.",
    });
  });

  it("have the letter too, where letters count within numerals", () => {
    const reading = readOne({
      body:
        heading("I") +
        heading("Lamps") +
        heading("A.") +
        heading("Red ones") +
        paragraph("1.", "\tAlpha;") +
        heading("B.") +
        heading("Green ones") +
        paragraph("1.", "\tBeta."),
    });
    expect(Object.keys(seen(reading))).toEqual(["section-i-a/1", "section-i-b/1"]);
  });

  it("go on with what begins small after their parts", () => {
    const reading = readOne({
      body:
        heading("Article 1. Lamps") +
        paragraph("", "\tLights:") +
        paragraph("", "\t(a)\tred,") +
        paragraph("", "\tin all weathers.") +
        heading("Article 2. Oil") +
        paragraph("1.", "\tPours.") +
        heading("Article 3. Wicks") +
        paragraph("1.", "\tCuts."),
    });
    expect(seen(reading)).toMatchObject({ "article-1/1": "Lights: (a) red, in all weathers." });
  });

  it("have an article's", () => {
    const reading = readOne({
      body:
        heading("Article 1") +
        paragraph("1.", "\tAlpha.") +
        heading("Article 2") +
        paragraph("1.", "\tBeta."),
    });
    expect(Object.keys(seen(reading))).toEqual(["article-1/1", "article-2/1"]);
  });
});
