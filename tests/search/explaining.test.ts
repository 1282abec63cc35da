import { describe, expect, it } from "vitest";
import { explain, find, highlighted, paragraphs } from "./declaration.ts";

describe("a snippet", () => {
  it.each<[query: string, address: string, sentence: string, highlights: string[]]>([
    ["elections", "12", "12.1", ["elections"]],
    ["journalists", "31", "31.1", ["safe and adequate environment to journalists"]],
    ["an adequate environment for journalists", "31", "31.1", ["adequate", "environment", "journalists"]],
    ["kickbacks", "25", "25.1", ["bribery and bribe-taking"]],
    ['"zero-tolerance policy"', "64", "64.1", ["zero-tolerance policy"]],
    ['"basic services"', "preamble-9", "preamble-9.1", ["basic services"]],
    ["Bangalore", "27", "27.3", ["Bangalore", "Bangalore"]],
    ["theme:gender", "69", "69.1", ["linkages between gender and corruption", "gender equality"]],
    ["kind:call", "79", "79.1", []],
  ])("for %s in %s is sentence %s, with what shows it", (query, address, sentence, highlights) => {
    const explanation = explain(query, address);
    expect(explanation.snippet.sentence).toBe(sentence);
    expect(highlighted(explanation).map((text) => text.slice(0, 50))).toEqual(
      highlights.map((text) => expect.stringContaining(text)),
    );
  });

  it("is a whole sentence, or the footnote where the words are only there", () => {
    const sentence = paragraphs.find(({ id }) => id === "31")?.sentences[0];
    expect(explain("journalists", "31").snippet).toMatchObject({ text: sentence?.text });
    expect(explain("journalists", "31").snippet).not.toHaveProperty("footnote");
    const { snippet } = explain("Istanbul Declaration", "27");
    expect(snippet.footnote).toBe(5);
    expect(snippet.text).toMatch(/^These documents include/);
  });

  it.each([
    "asset recovery",
    "corruption",
    '"due process"',
    "theme:bribery companies",
    "kind:preamble",
    "StAR",
  ])("for %s has its highlights in order, apart and inside its text", (query) => {
    for (const address of find(query)) {
      const { snippet } = explain(query, address);
      let last = -1;
      for (const { start, end } of snippet.highlights) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(snippet.text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(snippet.text.length);
    }
  });
});

describe("why a paragraph was found", () => {
  it.each<[query: string, address: string, reason: object]>([
    ["electing", "12", { kind: "word", query: "electing", match: "elected" }],
    ["procurment", "11", { kind: "word", query: "procurment", match: "procurement" }],
    ["kickbacks", "25", { kind: "theme", query: "kickbacks", match: "kickbacks", id: "bribery" }],
    [
      "killed reporters",
      "31",
      { kind: "everyday", query: "killed reporters", match: "reporters killed", id: "31" },
    ],
    [
      "behind bars",
      "23",
      { kind: "everyday", match: "behind bars", id: "sanctions, penalties, punish, impunity" },
    ],
    ["Panama Papers", "16", { kind: "near", match: "Panama Papers", id: "16" }],
    ["Press freedom?", "31", { kind: "theme", query: "Press freedom", match: "press freedom" }],
    ["UNTOC", "preamble-7", { kind: "instrument", query: "UNTOC", match: "UNTOC", id: "untoc" }],
    ["IPU", "26", { kind: "actor", query: "IPU", match: "IPU", id: "inter-parliamentary-union" }],
    ['"due process"', "27", { kind: "phrase", query: "due process", match: "due process" }],
    ["theme:sport", "71", { kind: "filter", query: "theme:sport", match: "Sport", id: "sport" }],
    ["kind:call", "79", { kind: "filter", query: "kind:call", match: "call" }],
  ])("%s finds %s: %o", (query, address, reason) => {
    expect(explain(query, address).why).toContainEqual(expect.objectContaining(reason));
  });

  it("is never without a reason", () => {
    for (const query of ["asset recovery", "who pays?", '"in accordance with"', "kind:call theme:funding"]) {
      for (const address of find(query)) expect(explain(query, address).why).not.toEqual([]);
    }
  });
});
