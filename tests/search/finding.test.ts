import { describe, expect, it } from "vitest";
import { corpus, find } from "./declaration.ts";

describe("the paragraph that answers stands among the first three", () => {
  it.each([
    ["what people ask", "what did governments promise journalists?", "31"],
    ["a word in another form", "electing", "12"],
    ["a word as lawyers use it", "extradition treaties", "36"],
    ["a lay name of a theme", "kickbacks", "25"],
    ["a lay name of several words", "dark money", "12"],
    ["a name whose words do not follow each other", "money that is dark", "12"],
    ["a name of common words", "how to measure corruption", "80"],
    ["lay words for one paragraph", "blue helmets", "65"],
    ["what people say for a word of the text", "cops and judges", "28"],
    ["clumsy words", "how will the money be used that is given back", "48"],
    ["an abbreviation of two letters", "AI", "68"],
    ["an abbreviation of three letters", "FIU", "19"],
    ["a treaty's short name", "UNTOC", "preamble-7"],
    ["a goal", "SDG 16", "61"],
    ["an initiative", "StAR", "52"],
    ["an initiative, without its capitals", "star initiative", "33"],
    ["an actor", "INTERPOL", "38"],
    ["a document's symbol", "A/75/810", "62"],
    ["a number with a stroke", "resolution 73/191", "preamble-1"],
    ["an article that the text names", "article 65", "24"],
    ["an article that a theme matches", "art. 33 UNCAC", "30"],
    ["words of a footnote", "Bangalore Principles", "27"],
    ["one letter missing", "procurment", "11"],
    ["one letter too many", "embezzlementt", "24"],
    ["another letter", "jornalists", "31"],
    ["two letters that changed places", "journalsits", "31"],
    ["one word written as two", "whistle blower", "30"],
    ["two words written as one", "moneylaundering", "19"],
    ["a hyphen left out", "anti corruption bodies", "4"],
  ])("%s: %s", (_, query, address) => {
    expect(find(query).slice(0, 3)).toContain(address);
  });

  it.each([
    ["programmes", "programs"],
    ["organisation", "organization"],
    ["criminalise", "criminalize"],
    ["offences", "offenses"],
    ["licence", "license"],
    ["ethical behaviour", "ethical behavior"],
    ["digitalisation", "digitalization"],
    ["whistle-blower", "whistle‑blower"],
    ["women", "woman"],
    ["RIGHTS", "rights"],
    ["resumé of cafés", "resume of cafes"],
  ])("%s and %s find the same", (one, other) => {
    expect(find(one)).toEqual(find(other));
  });

  it.each(corpus.vocabulary.themes.map(({ id, label }) => [label, id]))(
    "the theme “%s” finds what speaks of it",
    (label, id) => {
      const speaking = corpus.documents
        .flatMap(({ texts }) => texts.en ?? [])
        .filter(({ themes }) => themes.includes(id));
      const addresses = speaking.map((paragraph) => paragraph.id);
      const found = find(label);
      expect(found.slice(0, 3).some((address) => addresses.includes(address))).toBe(true);
    },
  );
});

describe("what the text does not speak of finds nothing", () => {
  it.each([
    "nuclear disarmament",
    "fisheries",
    "satellites in outer space",
    "xyzzy",
    "the",
    "what is it about?",
    "16",
    "' OR 1=1; --",
  ])("%s", (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe("a name that could be anybody's counts for little", () => {
  it.each([
    ["the Office", "the Office and gender", "69"],
    ["the Convention", "the Convention and sport", "71"],
    ["the Conference", "the Conference and peacekeeping", "65"],
  ])("%s", (_, query, address) => {
    expect(find(query)[0]).toBe(address);
  });

  it.each([
    ["AI", "ail"],
    ["SAI", "said"],
    ["MLA", "mila"],
    ["ICT", "icy"],
  ])("%s is found as a whole, never for %s", (_, other) => {
    expect(find(other)).toEqual([]);
  });
});

describe("a quoted phrase", () => {
  it.each([
    ['"due process"', ["27", "32", "42"]],
    ["“due process”", ["27", "32", "42"]],
    ["«due process»", ["27", "32", "42"]],
    ['"DUE   process"', ["27", "32", "42"]],
    ['"zero tolerance"', ["64"]],
    ['"zero-tolerance"', ["64"]],
    ['"Istanbul Declaration"', ["27"]],
    ['"trading in influence"', ["24"]],
    ['"basic services"', ["preamble-9"]],
    ['"basic service"', []],
    ['"process due"', []],
    ['"due process" "fair trial"', ["27"]],
    ['"procurment"', []],
    ['"training programs"', ["20", "57"]],
  ])("%s must stand so in the text", (query, addresses) => {
    expect(find(query).toSorted()).toEqual(addresses.toSorted());
  });

  it("of words that say nothing is found in the order of the text", () => {
    expect(find('"such as are"')).toEqual(["21"]);
  });

  it("narrows what other words find", () => {
    expect(find('"due process" mutual legal assistance').toSorted()).toEqual(["27", "32", "42"]);
    expect(find('"due process" fair trial')[0]).toBe("27");
  });

  it("that is not closed is words", () => {
    expect(find('"due process')).toEqual(find("due process"));
  });
});

describe("a prefix", () => {
  it("narrows to paragraphs with an act on a theme", () => {
    expect(find("theme:sport")).toEqual(["71"]);
    expect(find("theme:sport nuclear")).toEqual([]);
    expect(find("THEME:sport youth")).toEqual(["71"]);
  });

  it("narrows to paragraphs of a kind, or with an act of one", () => {
    expect(find("kind:preamble")).toHaveLength(14);
    expect(find("kind:preamble corruption").every((id) => id.startsWith("preamble-"))).toBe(true);
    expect(find("kind:call UNODC")).not.toContain("75.3");
    expect(find("kind:call")).not.toContain("31");
  });

  it("asks for both of one and the same act", () => {
    const both = find("theme:review-mechanism kind:recognition");
    expect(both).toContain("76");
    expect(both).not.toContain("58");
  });

  it("given twice means “or”", () => {
    expect(find("theme:sport theme:gender")).toEqual(["69", "71"]);
  });

  it("in quotation marks is a word", () => {
    expect(find('"theme:sport"')).toEqual([]);
  });
});
