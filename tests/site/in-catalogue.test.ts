import { describe, expect, it } from "vitest";
import { align } from "../../src/site/pages/reading/align.ts";
import { voteInWords } from "../../src/site/pages/reading/in-catalogue.ts";

describe("a vote in words", () => {
  it.each([
    [undefined, ""],
    [{ vote: "without-vote" }, "without a vote"],
    [{ vote: "recorded" }, "by a recorded vote"],
    [
      { vote: "recorded", inFavour: 141, against: 2, abstaining: 13 },
      "by 141 votes to 2, with 13 abstentions",
    ],
    [{ vote: "recorded", inFavour: 15, against: 0, abstaining: 0 }, "by 15 votes to none"],
    [{ vote: "recorded", inFavour: 14, against: 0, abstaining: 1 }, "by 14 votes to none, with 1 abstention"],
    [{ vote: "recorded", inFavour: 14 }, "by 14 votes to none"],
  ] as const)("%j is %s", (adoption, said) => {
    expect(voteInWords({ adoption })).toBe(said);
  });
});

describe("texts beside each other", () => {
  const rows = (...texts: string[]) =>
    align(
      texts.map((text) => [...text]),
      (letter) => letter,
    ).map(({ each }) => each.map((letter) => letter ?? "-").join(""));

  it.each([
    [
      ["abc", "abc"],
      ["aa", "bb", "cc"],
    ],
    [
      ["ac", "abc"],
      ["aa", "-b", "cc"],
    ],
    [
      ["abc", "ac"],
      ["aa", "b-", "cc"],
    ],
    [
      ["bc", "abcd"],
      ["-a", "bb", "cc", "-d"],
    ],
    [
      ["", "ab"],
      ["-a", "-b"],
    ],
    [
      ["abc", "cab"],
      ["aa", "bb", "cc"],
    ],
    [["ab", "axb", "ayb"], ["aaa", "-x-", "--y", "bbb"].sort()],
  ])("%j stand in rows %j", (texts, expected) => {
    const found = rows(...texts);
    expect([...found].sort()).toEqual([...expected].sort());
    if (texts.length === 2) expect(found).toEqual(expected);
  });
});
