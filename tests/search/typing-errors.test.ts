import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOneLetterOff } from "../../src/search/querying/typing-errors.ts";
import { corrections, find, suggested } from "./declaration.ts";

describe("one letter off", () => {
  it.each([
    ["journalist", "jurnalist"],
    ["journalist", "journalistt"],
    ["journalist", "journelist"],
    ["journalist", "jounralist"],
    ["journalist", "ournalist"],
    ["journalist", "journalis"],
    ["ab", "ba"],
    ["a", "b"],
    ["a", ""],
  ])("are %s and %s", (one, other) => {
    expect(isOneLetterOff(one, other)).toBe(true);
    expect(isOneLetterOff(other, one)).toBe(true);
  });

  it.each([
    ["journalist", "journalist"],
    ["journalist", "jurnalis"],
    ["journalist", "jounrlaist"],
    ["journalist", ""],
    ["abc", "cba"],
    ["abcd", "acbde"],
  ])("are not %s and %s", (one, other) => {
    expect(isOneLetterOff(one, other)).toBe(false);
    expect(isOneLetterOff(other, one)).toBe(false);
  });

  it("is any word with a letter taken out, put in or replaced", () => {
    const letter = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(letter), letter, fc.nat(), (letters, other, place) => {
        const word = letters.join("");
        const at = place % (word.length + 1);
        expect(isOneLetterOff(word, word.slice(0, at) + other + word.slice(at))).toBe(true);
        const replaced = `${word.slice(0, at)}${other}${word.slice(at + 1)}`;
        if (at < word.length && replaced !== word) expect(isOneLetterOff(word, replaced)).toBe(true);
      }),
    );
  });
});

describe("where nothing is found, a suggestion is made", () => {
  it.each([
    ["UNCAD", "UNCAC"],
    ["sprt", "sport"],
    ['"due proces"', '"due process"'],
    ["theme:gender womn", "theme:gender women"],
    ["hopeless", undefined],
    ["nuclear disarmament", undefined],
    ["the", undefined],
    ["A I", undefined],
    ["plants", undefined],
    ["premises", undefined],
    ["fishery", undefined],
  ])("%s: %s", (query, suggestion) => {
    expect(find(query)).toEqual([]);
    const made = suggested(query);
    expect(made?.toLowerCase()).toBe(suggestion?.toLowerCase());
    if (made !== undefined) expect(find(made)).not.toEqual([]);
  });
});

describe("a word that is spelled right is no typing error", () => {
  it.each([
    ["plants", "plans"],
    ["good aid", "good said"],
    ["statue", "status"],
    ["pillar talk", "pillar task"],
    ["confessions", "concessions"],
    ["premise", "promise"],
  ])("%s is not taken for %s", (query, other) => {
    expect(suggested(query)).toBeUndefined();
    expect(find(query)).not.toEqual(find(other));
  });

  it.each(["washing taxpayers money", "corruption in sports and customs", "good aid"])(
    "%s has no suggestion",
    (query) => {
      expect(suggested(query)).toBeUndefined();
      expect(corrections(query)).toEqual([]);
    },
  );

  it.each([
    ["jornalists", "journalists"],
    ["embezzlementt", "embezzlement"],
  ])("%s is still taken for %s", (query, meant) => {
    expect(corrections(query)).toEqual([meant]);
  });
});
