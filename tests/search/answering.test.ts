import { describe, expect, it } from "vitest";
import { find, finds, paragraphs } from "./declaration.ts";

/** What the text answers, though a word of the query is nowhere in it. */
const ANSWERED: [query: string, address: string][] = [
  ["influence trafficking", "24"],
  ["radio journalists", "31"],
  ["gambling in sport", "71"],
  ["asset recovery Ukraine", "42"],
  ["buying vaccines", "11"],
  ["waste of public money", "10"],
  ["disappearance of public money", "10"],
  ["misuse of public money", "24"],
  ["Nigeria stolen assets", "52"],
  ["Kenyan procurement", "11"],
  ["money laundering in Panama", "19"],
  ["elections Brazil", "12"],
  ["judges Poland", "27"],
  ["whistle-blowers in Japan", "30"],
  ["surgeon bribery", "25"],
  ["plumber licences", "15"],
  ["nurses and bribes", "25"],
  ["golf sport", "71"],
  ["curling athletes", "71"],
  ["brown envelopes", "25"],
  ["spilling the beans at work", "30"],
  ["hand in the till", "24"],
  ["sensibilization of the population", "66"],
  ["malversation of funds", "24"],
];

/** What is near, and not said: the paragraph that touches it. */
const TOUCHED: [query: string, address: string][] = [
  ["Panama Papers", "16"],
  ["doping of athletes", "71"],
  ["sextortion by officials", "69"],
  ["cooling-off period for ministers", "7"],
  ["term limits for presidents", "12"],
  ["plea bargains", "50"],
  ["facilitation payments", "25"],
  ["how many years in prison for bribery", "23"],
];

/** Of which the text has some words, and not the subject. */
const NOT_ANSWERED = [
  "statute of limitations for corruption crimes",
  "paying ransom to kidnappers and pirates",
  "death penalty for corrupt officials",
  "lobbying register",
  "tax havens",
  "child marriage",
  "human trafficking",
  "climate change",
  "arms trade",
  "vaccines for children",
  "minimum wage",
  "solitary confinement of prisoners",
  "enlargement of the Security Council",
  "fishing quotas",
  "torture of prisoners",
  "abortion rights",
];

describe("a word that the text lacks silences no search that the text answers", () => {
  it.each(ANSWERED)("%s finds %s among the first three", (query, address) => {
    expect(finds(query)).toBe("answers");
    expect(find(query).slice(0, 3)).toContain(address);
  });

  it.each("space fishing weather whale radio wine cancer nuclear oil zoo desert tourism museum".split(" "))(
    "%s journalists",
    (which) => {
      expect(finds(`${which} journalists`)).toBe("answers");
      expect(find(`${which} journalists`)[0]).toBe("31");
    },
  );
});

describe("what is near and not said is touched, and no answer", () => {
  it.each(TOUCHED)("%s touches %s", (query, address) => {
    expect(finds(query)).toBe("touches");
    expect(find(query)).toContain(address);
  });

  it("a number that the text has is an answer to how many", () => {
    expect(finds("how many countries have joined the convention?")).toBe("answers");
    expect(find("how many countries have joined the convention?")[0]).toBe("preamble-4");
  });
});

describe("a word that the text lacks, where it is the subject, is not answered by the others", () => {
  it.each(NOT_ANSWERED)("%s", (query) => {
    expect(finds(query)).not.toBe("answers");
    expect(find(query).length).toBeLessThanOrEqual(5);
  });
});

describe("a question finds what answers it, and not a third of the text", () => {
  it.each([
    "what did governments promise journalists?",
    "What is promised to auditors so that nobody can put pressure on them?",
    "How are schools and universities supposed to teach children about honesty?",
    "Can members of parliament hide behind their immunity when they are accused of taking bribes?",
  ])("%s", (query) => {
    expect(finds(query)).toBe("answers");
    expect(find(query).length).toBeLessThanOrEqual(12);
  });
});

describe("words that the text has apart find few paragraphs, or such as only touch them", () => {
  it.each([
    "good aid",
    "good help",
    "nice money",
    "new money",
    "state aid",
    "big plans",
    "hard work",
    "effective time management",
    "current money",
    "fifty oaths",
    "poor respect",
    "million businesses",
    "public trouble",
    "worse money",
    "effective world",
    "last police",
    "right capacity",
    "some officials",
  ])("%s", (query) => {
    expect(find(query).length).toBeLessThanOrEqual(20);
  });

  it("and those that have all of them, or are about what is asked for, are all found", () => {
    const having = (...words: string[]) =>
      paragraphs.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id);
    const about = (theme: string) =>
      paragraphs.filter(({ themes }) => themes.includes(theme)).map(({ id }) => id);
    expect(find("States parties")).toEqual(expect.arrayContaining(having("States parties")));
    expect(find("domestic law")).toEqual(expect.arrayContaining(having("domestic law")));
    expect(find("asset recovery")).toEqual(expect.arrayContaining(about("asset-recovery")));
    expect(find("Technical assistance and capacity-building")).toEqual(
      expect.arrayContaining(about("technical-assistance")),
    );
  });
});
