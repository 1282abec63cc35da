import { describe, expect, it, test } from "vitest";
import { heading, note, paragraph, readOne, seen } from "./file.ts";

describe("running text", () => {
  const WORDS: [name: string, xml: string, words: string][] = [
    ["tabs at its beginning", "\t\tAlpha beta.", "Alpha beta."],
    ["runs of white space", "Alpha  \n   beta.", "Alpha beta."],
    [
      "line breaks between elements",
      '\n      <span class="italic">Alpha</span>\n      <span>, beta.</span>\n',
      "Alpha, beta.",
    ],
    [
      "a non-breaking space and hyphen",
      "\tOn 1\u00a0May the non\u2011existent.",
      "On 1\u00a0May the non\u2011existent.",
    ],
    ["typographic marks", "\t“Alpha’s – beta”.", "“Alpha’s – beta”."],
    ["superscripts that are words", "\tN<sup>o</sup> 7.", "No 7."],
    ["a link", '\tSee <a href="https://x.test/1">99/1</a>.', "See 99/1."],
    ["entities of XML", "\tA &amp; B &lt; C &#233;.", "A & B < C é."],
    ["characters that turn direction", "\tAlpha \u202ebeta\u202c gamma.", "Alpha beta gamma."],
    ["marks of direction", "\tAlpha \u200f(beta).", "Alpha \u200f(beta)."],
  ];
  test.each(WORDS)("with %s is read as people read it", (_, xml, words) => {
    expect(seen(readOne({ body: paragraph("1.", xml) }))).toEqual({ 1: words });
  });

  it("says that it left out what turns the direction of words", () => {
    expect(readOne({ body: paragraph("1.", "\tAlpha \u202ebeta.") }).oddities[0]).toMatch(/direction .* 1$/);
  });

  it("says where a link leads, and where it stands", () => {
    const { links } = readOne({ body: paragraph("1.", '\tSee <a href="https://x.test/1">99/1</a>.') });
    expect(links).toEqual([{ paragraph: "1", start: 4, end: 8, href: "https://x.test/1" }]);
  });

  it("has a table's rows as words, cell by cell", () => {
    const table =
      "<container><table><tr><th><p>Lamp</p></th><th><p>Oil</p></th></tr><tr><td><p>Red</p></td><td><p>2</p></td></tr></table></container>";
    const reading = readOne({
      body:
        paragraph("1.", "\tApproves:") +
        table +
        paragraph("", "Red: of the pier.", "FootnoteText") +
        paragraph("2.", "\tThanks."),
    });
    expect(seen(reading)).toEqual({ 1: "Approves: Lamp | Oil Red | 2 Red: of the pier.", 2: "Thanks." });
  });

  it("has 60,000 characters where the file has as many", () => {
    const words = "lamp ".repeat(12_000).trim();
    expect(seen(readOne({ body: paragraph("1.", words) }))["1"]).toBe(words);
  });

  it("leaves out a paragraph without words", () => {
    expect(
      seen(readOne({ body: paragraph("1.", "\tA.") + paragraph("", " ") + paragraph("2.", "\tB.") })),
    ).toEqual({ 1: "A.", 2: "B." });
  });
});

describe("notes", () => {
  const noteOf = (body: string) => {
    const [one] = readOne({ body }).paragraphs;
    return [one?.text, one?.footnotes] as const;
  };

  it("stand after the word that they were marked at, and have their own words and italics", () => {
    const [text, footnotes] = noteOf(
      paragraph(
        "1.",
        `\tAlpha,${note("3", 'Lamps, <span class="italic">Quay Series</span>, vol. 2.')} beta.`,
      ),
    );
    expect(text).toBe("Alpha, beta.");
    expect(footnotes).toEqual([
      { number: 3, at: 6, text: "Lamps, Quay Series, vol. 2.", emphasis: [{ start: 7, end: 18 }] },
    ]);
  });

  it("have brackets around their marks in Arabic, which are no words", () => {
    const arabic = '<sup>(</sup><authorialNote marker="1"><p>\t()\tLamps.</p></authorialNote><sup>)</sup>';
    const [text, footnotes] = noteOf(paragraph("1.", `\tAlpha${arabic}, beta.`));
    expect(text).toBe("Alpha, beta.");
    expect(footnotes).toEqual([{ number: 1, at: 5, text: "Lamps.", emphasis: [] }]);
  });

  test.each([
    ["two words", `\tThe year 1999${note("1", "N.")}saw it.`, "The year 1999 saw it."],
    [
      "two known words",
      `\tThe lamp and oil, lamp${note("1", "N.")}and oil.`,
      "The lamp and oil, lamp and oil.",
    ],
    ["letters of one word", `\tThe lamp and l${note("1", "N.")}amp.`, "The lamp and lamp."],
    ["ideographs", `\t大会${note("1", "N.")}决定。`, "大会决定。"],
  ])("divide %s as their readers do, where nothing but the mark stands between", (_, words, text) => {
    expect(noteOf(paragraph("1.", words))[0]).toBe(text);
  });

  it("of a heading go to the paragraph beneath it", () => {
    const reading = readOne({
      body: heading(`Lamps${note("1", "Red ones.")}`) + paragraph("1.", "\tAlpha."),
    });
    expect(reading.paragraphs[0]?.footnotes).toEqual([{ number: 1, at: 0, text: "Red ones.", emphasis: [] }]);
  });

  it("are counted where the file numbers two alike", () => {
    const reading = readOne({
      body: paragraph("1.", `\tAlpha${note("1", "A.")} and beta${note("1", "B.")}.`),
    });
    expect(reading.paragraphs[0]?.footnotes.map(({ number }) => number)).toEqual([1, 2]);
    expect(reading.oddities).toHaveLength(1);
  });
});

describe("what stands around the text", () => {
  it("is its closing where the file has put that at the end of the text", () => {
    const reading = readOne({
      body: paragraph("1.", "\tAlpha.") + paragraph("", "\tNinth plenary meeting"),
      conclusions: "",
    });
    expect(seen(reading)).toEqual({ 1: "Alpha." });
    expect(reading.enacting.closing).toEqual(["Ninth plenary meeting"]);
  });

  it("is its closing where the file marks the day, and has put the meeting at the end of the text", () => {
    const reading = readOne({
      body: paragraph("1.", "\tAlpha.") + paragraph("", "\tNinth plenary meeting"),
      conclusions: '<p><docDate date="2031-05-04">4 May 2031</docDate></p>',
    });
    expect(seen(reading)).toEqual({ 1: "Alpha." });
    expect(reading.enacting.closing).toEqual(["Ninth plenary meeting", "4 May 2031"]);
  });

  it("says how it was voted on", () => {
    const vote =
      "<p><vote><outcome>[Adopted by a recorded vote of <quantity>9</quantity> to <quantity>1</quantity>.]</outcome></vote></p>";
    expect(readOne({ body: paragraph("1.", "\tA."), conclusions: vote }).enacting.closing).toEqual([
      "[Adopted by a recorded vote of 9 to 1.]",
    ]);
  });

  test.each([
    ["a placeholder", { adopted: "0001-01-01" }, "2031-05-04"],
    ["no day of a calendar", { adopted: "2031-02-30" }, "2031-05-04"],
    ["a placeholder, and nothing else says it", { adopted: "0001-01-01", conclusions: "" }, null],
  ])("is odd where the day of its adoption is %s", (_, parts, day) => {
    const reading = readOne({ ...parts, body: paragraph("1.", "\tA.") });
    expect(reading.adopted).toBe(day);
    expect(reading.oddities).toHaveLength(1);
  });
});
