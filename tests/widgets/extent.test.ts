import { beforeAll, expect, it } from "vitest";
import { knownToWidgets } from "../../scripts/widgets/extent.ts";
import { type Extent, hasAddress } from "../../src/widgets/autolink/extent.ts";
import { theDeclaration } from "../quote/declaration.ts";

let extent: Extent;
beforeAll(async () => {
  extent = JSON.parse(JSON.parse((await knownToWidgets()).EXTENT));
});

it("the document has every paragraph and every sentence that it has", async () => {
  const { paragraphs } = await theDeclaration();
  for (const { id, sentences } of paragraphs) {
    expect(hasAddress(extent, id), id).toBe(true);
    for (const sentence of sentences) expect(hasAddress(extent, sentence.id), sentence.id).toBe(true);
    expect(hasAddress(extent, `${id}.${sentences.length + 1}`)).toBe(false);
  }
});

it.each(["16-18", "preamble-1-14", "16.1-16.2", "86"])("the document has %s", (address) => {
  expect(hasAddress(extent, address)).toBe(true);
});

it.each([
  "87",
  "160",
  "80-90",
  "0",
  "preamble-15",
  "preamble-13-15",
  "16.9",
  "16.1-16.9",
  "3(b)",
  "annex/4",
  "16.1a",
  "52-41",
  "preventive-measures",
  "",
])("the document has no %j that running text could name", (address) => {
  expect(hasAddress(extent, address)).toBe(false);
});
