import { describe, expect, it, test } from "vitest";
import { container, numberBefore, paragraph, partsOf, readOne, seen } from "./file.ts";

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

  it("has no opening where the file names none", () => {
    const unnamed = '<container name=""><p xml:space="preserve">\tIn view of the tide,</p></container>';
    expect(readOne({ preamble: unnamed }).paragraphs[0]?.openings).toEqual([]);
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
