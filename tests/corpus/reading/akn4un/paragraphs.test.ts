import { describe, expect, it, test } from "vitest";
import { container, heading, note, numberBefore, paragraph, partsOf, readOne, seen } from "./file.ts";

const point = (label: string, words: string, inside = "") =>
  `<point><num>${label}</num><content><p xml:space="preserve">\t${words}</p></content>${inside}</point>`;
const list = (number: string, intro: string, points: string, after = "") =>
  `<paragraph class="SingleTxt"><num>${number}</num><list>${intro === "" ? "" : `<intro><p xml:space="preserve">\t${intro}</p></intro>`}${points}${after}</list></paragraph>`;
const listed = (items: string) => `<sublist>${items}</sublist>`;

describe("a resolution", () => {
  const reading = readOne({
    cover:
      '<p><inline name="agenda item">Agenda item 14 (b)</inline></p><p><inline name="agenda item name">Harbours and their keepers</inline></p>',
    preamble: container("Recalling", "the lanterns of the old quay,") + container("Noting also", "the tide,"),
    body:
      paragraph("1.", '\t<span class="italic">Decides</span> to keep the lanterns lit;') +
      paragraph("2.", '\t<span class="italic">Thanks</span> the keepers.'),
  });

  it("says what it is, when it was adopted, and on which item of the agenda", () => {
    expect(reading).toMatchObject({
      ...{ id: "a-res-99-7", symbol: "A/RES/99/7", body: "general-assembly", session: "99", language: "en" },
      ...{ adopted: "2031-05-04", published: "2031-05-09", title: "Harbour lights", annexed: false },
      agendaItem: { number: "14 (b)", title: "Harbours and their keepers" },
      enacting: {
        formula: "The General Assembly,",
        words: [],
        closing: ["9th plenary meeting", "4 May 2031"],
      },
      oddities: [],
    });
  });

  it("has its preamble and its numbered paragraphs, each with the words that open it", () => {
    expect(seen(reading)).toEqual({
      "preamble-1": "Recalling the lanterns of the old quay,",
      "preamble-2": "Noting also the tide,",
      1: "Decides to keep the lanterns lit;",
      2: "Thanks the keepers.",
    });
    const opened = reading.paragraphs.map(({ text, openings }) =>
      openings.map(({ start, end }) => text.slice(start, end)),
    );
    expect(opened).toEqual([["Recalling"], ["Noting also"], ["Decides"], ["Thanks"]]);
  });
});

test.each([
  ["A/RES/99/7", "a-res-99-7", "general-assembly", "99"],
  ["A/RES/99/7 B", "a-res-99-7-b", "general-assembly", "99"],
  ["A/RES/S-99/7", "s-99-7", "general-assembly", "S-99"],
  ["A/RES/ES-99/7", "es-99-7", "general-assembly", "ES-99"],
  ["S/RES/9907 (2031)", "s-res-9907-2031", "security-council", "2031"],
  ["S/RES/9907(2031)", "s-res-9907-2031", "security-council", "2031"],
  ["A/HRC/RES/99/7", "a-hrc-res-99-7", "human-rights-council", "99"],
  ["A/HRC/RES/S-99/7", "a-hrc-res-s-99-7", "human-rights-council", "S-99"],
])("%s is %s, of the body and session that its symbol says", (symbol, id, body, session) => {
  expect(readOne({ symbol, body: paragraph("1.", "\tOne.") })).toMatchObject({ id, body, session });
});

const ONE_TO_THREE: [name: string, body: string][] = [
  ["marked", paragraph("1.", "\tAlpha;") + paragraph("2.", "\tBeta;") + paragraph("3.", "\tGamma.")],
  [
    "in an empty paragraph before",
    numberBefore("1.", "Alpha;") + numberBefore("2.", "Beta;") + numberBefore("3.", "Gamma."),
  ],
  [
    "with a dash, as in Arabic",
    paragraph("1 -", "\tAlpha;") + paragraph("2-", "\tBeta;") + paragraph("3 –", "\tGamma."),
  ],
  [
    "typed before a tab",
    paragraph("1.", "\tAlpha;") + paragraph("", "\t2\tBeta;") + paragraph("3.", "\tGamma."),
  ],
  [
    "typed before a space",
    paragraph("1.", "\tAlpha;") + paragraph("", "2. Beta;") + paragraph("3.", "\tGamma."),
  ],
  [
    "typed after a mark of direction",
    paragraph("1.", "\tAlpha;") + paragraph("", "\t\u200e2.\tBeta;") + paragraph("3.", "\tGamma."),
  ],
  [
    "in another style",
    paragraph("1.", "\tAlpha;", "MercuryDocument") +
      paragraph("2.", "\tBeta;", "") +
      paragraph("3.", "\tGamma."),
  ],
  ["lost", paragraph("1.", "\tAlpha;") + paragraph("", "\tBeta;") + paragraph("3.", "\tGamma.")],
  [
    "misprinted as that before",
    paragraph("1.", "\tAlpha;") + paragraph("1.", "\tBeta;") + paragraph("3.", "\tGamma."),
  ],
  [
    "misprinted as that after",
    paragraph("1.", "\tAlpha;") + paragraph("3.", "\tBeta;") + paragraph("3.", "\tGamma."),
  ],
  ["misprinted", paragraph("1.", "\tAlpha;") + paragraph("22.", "\tBeta;") + paragraph("3.", "\tGamma.")],
  ["of ideographs", paragraph("", "一、Alpha;") + paragraph("", "二、 Beta;") + paragraph("", "三、Gamma.")],
];
test.each(ONE_TO_THREE)("paragraphs have the same addresses where a number is %s", (_, body) => {
  expect(seen(readOne({ body }))).toEqual({ 1: "Alpha;", 2: "Beta;", 3: "Gamma." });
});

test.each([
  [
    "lost",
    paragraph("1.", "\tA;") + paragraph("", "\tB;") + paragraph("3.", "\tC."),
    "paragraph 2 has no number",
  ],
  [
    "misprinted",
    paragraph("1.", "\tA;") + paragraph("9.", "\tB;") + paragraph("3.", "\tC."),
    "paragraph 2 is numbered 9",
  ],
  [
    "left out",
    paragraph("1.", "\tA;") + paragraph("3.", "\tC.") + paragraph("4.", "\tD."),
    "the number 3 follows 1",
  ],
  [
    "too low from one on",
    ["1.", "2.", "2.", "3.", "5."].map((number) => paragraph(number, "\tA;")).join(""),
    "paragraphs 3 to 4 are numbered 2 to 3",
  ],
  [
    "twice, with nothing left out",
    ["1.", "2.", "2.", "3."].map((number) => paragraph(number, "\tA;")).join(""),
    "a second number 2 after 2 is read as words",
  ],
])("a number that is %s is read, and said to be odd", (_, body, oddity) => {
  expect(readOne({ body }).oddities).toEqual([oddity]);
});

describe("lettered parts", () => {
  const PARTS: [name: string, body: string, parts: Record<string, string>][] = [
    [
      "of a list",
      list("1.", "Asks for:", point("(a)", "Oil;") + point("(b)", "Wicks.")),
      { "1(a)": "(a) Oil;", "1(b)": "(b) Wicks." },
    ],
    [
      "of a list without an introduction",
      list("1.", "", point("(a)", "Asks for oil;") + point("(b)", "Asks for wicks.")),
      { "1(a)": "(a) Asks for oil;", "1(b)": "(b) Asks for wicks." },
    ],
    [
      "of a list in a list",
      list(
        "1.",
        "Asks for:",
        point("(a)", "Oil:", listed(point("(i)", "Fish oil;") + point("(ii)", "Lamp oil;"))) +
          point("(b)", "Wicks."),
      ),
      {
        "1(a)": "(a) Oil: (i) Fish oil; (ii) Lamp oil;",
        "1(a)(i)": "(i) Fish oil;",
        "1(a)(ii)": "(ii) Lamp oil;",
        "1(b)": "(b) Wicks.",
      },
    ],
    [
      "in paragraphs of their own",
      paragraph("1.", "\tAsks for:") + paragraph("(a)", "\tOil;") + paragraph("(b)", "\tWicks."),
      { "1(a)": "(a) Oil;", "1(b)": "(b) Wicks." },
    ],
    [
      "typed with the words",
      paragraph("1.", "\tAsks for:") + paragraph("", "\t(a)\tOil;") + paragraph("", "(b) Wicks."),
      { "1(a)": "(a) Oil;", "1(b)": "(b) Wicks." },
    ],
    [
      "with one bracket, as in French",
      paragraph("1.", "\tAsks for:") +
        paragraph("", "\ta)\tOil:") +
        paragraph("", "\ti)\tFish oil;") +
        paragraph("", "b) Wicks."),
      { "1(a)": "a) Oil: i) Fish oil;", "1(a)(i)": "i) Fish oil;", "1(b)": "b) Wicks." },
    ],
    [
      "of Arabic letters and numbers",
      list(
        "1 -",
        "Asks for:",
        point("(أ)", "Oil:", listed(point("’1‘", "Fish oil;"))) + point("(ب)", "Wicks."),
      ),
      { "1(a)": "(أ) Oil: ’1‘ Fish oil;", "1(a)(i)": "’1‘ Fish oil;", "1(b)": "(ب) Wicks." },
    ],
    [
      "of ideographs in brackets",
      list(
        "1.",
        "Asks for:",
        point("(a)", "Oil:", listed(point("㈠", "Fish oil;") + point("㈡", "Lamp oil;"))),
      ),
      { "1(a)": "(a) Oil: ㈠ Fish oil; ㈡ Lamp oil;", "1(a)(i)": "㈠ Fish oil;", "1(a)(ii)": "㈡ Lamp oil;" },
    ],
    [
      "of Cyrillic letters that look Latin",
      list("1.", "Asks for:", point("а)", "Oil;") + point("b)", "Wicks;") + point("с)", "Glass.")),
      { "1(a)": "а) Oil;", "1(b)": "b) Wicks;", "1(c)": "с) Glass." },
    ],
    [
      "two labels at once",
      paragraph("1.", "\tAsks for:") +
        paragraph("", "\t(a)\t(i)\tOil;") +
        paragraph("", "\t(ii)\tWicks;") +
        paragraph("", "\t(b)\tGlass."),
      {
        "1(a)": "(a) (i) Oil; (ii) Wicks;",
        "1(a)(i)": "(i) Oil;",
        "1(a)(ii)": "(ii) Wicks;",
        "1(b)": "(b) Glass.",
      },
    ],
  ];
  test.each(PARTS)("have their addresses %s", (_, body, parts) => {
    const reading = readOne({ body });
    expect(Object.keys(seen(reading))).toEqual(["1"]);
    expect(partsOf(reading, "1")).toEqual(parts);
  });

  it("go on after (z), and count the letter that Spanish has after (n)", () => {
    const labels = [..."abcdefghijklmnñopqrstuvwxyz"].map((letter) => `${letter})`);
    const reading = readOne({
      body: list("1.", "Asks for:", [...labels, "aa)"].map((label) => point(label, "oil;")).join("")),
    });
    const ids = Object.keys(partsOf(reading, "1"));
    expect(ids[14]).toBe("1(o)");
    expect(ids).toHaveLength(28);
  });

  it("end before what stands after them, which belongs to the paragraph", () => {
    const after = "<wrapUp><p>and thanks the keepers.</p></wrapUp>";
    const reading = readOne({
      body: list("1.", "Asks for:", point("(a)", "Oil;") + point("(b)", "Wicks;"), after),
    });
    expect(seen(reading)).toEqual({ 1: "Asks for: (a) Oil; (b) Wicks; and thanks the keepers." });
    expect(partsOf(reading, "1")).toEqual({ "1(a)": "(a) Oil;", "1(b)": "(b) Wicks;" });
  });

  it("keep bullets and numbers of other kinds as words", () => {
    const reading = readOne({
      body:
        paragraph("1.", "\tAsks for:") +
        paragraph("•", "\tOil;") +
        paragraph("(1)", "\tWicks;") +
        paragraph("2.", "\tThanks."),
    });
    expect(seen(reading)).toEqual({ 1: "Asks for: • Oil; (1) Wicks;", 2: "Thanks." });
  });
});

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

describe("a text without numbers", () => {
  it("has one paragraph, with its parts", () => {
    const reading = readOne({
      preamble: container("Recalling", "the quay,"),
      body:
        paragraph("", '\t<span class="italic">Urges</span> all:') +
        paragraph("", "\t(a)\tTo light lamps;") +
        paragraph("", "\t(b)\tTo keep them."),
    });
    expect(seen(reading)).toEqual({
      "preamble-1": "Recalling the quay,",
      1: "Urges all: (a) To light lamps; (b) To keep them.",
    });
    expect(reading.paragraphs[1]).toMatchObject({ kind: "operative", number: 1, unnumbered: true });
  });

  it("has in its preamble what ends with a comma, wherever the file puts it", () => {
    const reading = readOne({
      body: paragraph("", "\tRecalling the quay,") + paragraph("", "\tDecides to light it."),
    });
    expect(reading.paragraphs.map(({ id }) => id)).toEqual(["preamble-1", "1"]);
  });

  it("decides what the file puts into the preamble's last container, with its parts in the body", () => {
    const reading = readOne({
      preamble: container("Recalling", "the quay,") + container("Urges", "all:"),
      body: paragraph("", "\t(a)\tTo light lamps."),
    });
    expect(seen(reading)).toEqual({
      "preamble-1": "Recalling the quay,",
      1: "Urges all: (a) To light lamps.",
    });
  });

  it("has the verb that the file names, where it sets nothing in italics", () => {
    const chinese = '<container name="回顾"><p xml:space="preserve">\t回顾码头，</p></container>';
    const [one] = readOne({ language: "zho", formula: "大会，", preamble: chinese }).paragraphs;
    expect(one?.openings).toEqual([{ start: 0, end: 2 }]);
  });

  it("has each paragraph of a preamble in a language that begins them with small letters", () => {
    const reading = readOne({
      preamble: container("recalling", "the quay,") + container("noting", "the tide,"),
    });
    expect(Object.keys(seen(reading))).toEqual(["preamble-1", "preamble-2"]);
  });
});

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
