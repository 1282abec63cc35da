import { describe, expect, test } from "vitest";
import { documentsNamed } from "../../src/quote/named-documents.ts";
import { theDeclaration } from "./declaration.ts";

const { entry } = await theDeclaration();
const another = { ...entry, id: "a-res-79-226", symbol: "A/RES/79/226", title: "Another title", names: {} };
const council = {
  ...entry,
  id: "s-res-2664-2022",
  symbol: "S/RES/2664(2022)",
  title: "A third",
  names: {},
  body: "security-council" as const,
};
const named = (text: string) => documentsNamed(text, [entry, another, council]).map(({ id }) => id);

describe("the document that a reference names", () => {
  test.each([
    ["A/RES/S-32/1, para. 16", "s-32-1"],
    ["S-32/1 OP16", "s-32-1"],
    ["A_RES_79_226, para. 1", "a-res-79-226"],
    ["resolution 79/226", "a-res-79-226"],
    ["https://example.org/a-res-79-226/5", "a-res-79-226"],
    ["https://undocs.org/en/A/RES/79/226", "a-res-79-226"],
    ["“Another title”, para. 3", "a-res-79-226"],
    ["political declaration against corruption, para. 5", "s-32-1"],
    ["Déclaration politique contre la corruption, par. 5", "s-32-1"],
    ["قرار الجمعية العامة دإ-32/1، الفقرة 16", "s-32-1"],
  ])("%s", (text, id) => expect(named(text)).toEqual([id]));

  test.each([
    "",
    "16",
    "para. 16",
    "A/RES/70/1, para. 16",
    "79-226",
    "political declaration",
    "https://example.org/x",
    "x".repeat(5_000),
  ])("is none in %j", (text) => expect(named(text)).toEqual([]));

  test("are two where it names two", () => {
    expect(named("A/RES/S-32/1 and A/RES/79/226")).toEqual(["s-32-1", "a-res-79-226"]);
  });

  test("is found among thousands in no time to speak of", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      ...another,
      id: `a-res-78-${index}`,
      symbol: `A/RES/78/${index}`,
    }));
    documentsNamed("A/RES/78/42, para. 1", many);
    const started = performance.now();
    expect(documentsNamed("A/RES/78/42, para. 1", many).map(({ id }) => id)).toEqual(["a-res-78-42"]);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
