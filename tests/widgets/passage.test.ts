import { describe, expect, it } from "vitest";
import { Passage } from "../../src/model/passage.ts";
import { isPassage, paragraphsOf } from "../../src/widgets/shared/asking/passage.ts";

const common = (id: string, text: string) => ({
  id,
  document: "s-32-1",
  language: "en",
  text,
  citation: {
    text: `General Assembly resolution S-32/1, ${id}`,
    html: "",
    url: `https://example.org/s-32-1/${id}`,
  },
  links: { self: "https://example.org/", html: "https://example.org/", document: "https://example.org/" },
  release: "0",
});
const paragraph = (id: string, number: number, kind: string) => ({
  ...common(id, `Paragraph ${id}.`),
  type: "paragraph",
  number,
  kind,
  section: null,
  sentences: [],
  footnotes: [],
  themes: [],
  references: [],
});
const sentence = (id: string) => ({
  ...common(id, `Sentence ${id}.`),
  type: "sentence",
  paragraph: "16",
  start: 0,
  end: 1,
  acts: [],
});
const range = (id: string, text: string, parts: unknown[]) => ({ ...common(id, text), type: "range", parts });

const PASSAGES: Record<string, { passage: unknown; paragraphs: [number | null, string][] }> = {
  "an operative paragraph, with its number": {
    passage: paragraph("16", 16, "operative"),
    paragraphs: [[16, "Paragraph 16."]],
  },
  "a paragraph of the preamble, where the source has no number": {
    passage: paragraph("preamble-7", 7, "preamble"),
    paragraphs: [[null, "Paragraph preamble-7."]],
  },
  "a sentence, which is no whole paragraph": {
    passage: sentence("16.2"),
    paragraphs: [[null, "Sentence 16.2."]],
  },
  "a range of paragraphs, one by one": {
    passage: range("16-17", "Paragraph 16.\n\nParagraph 17.", [
      paragraph("16", 16, "operative"),
      paragraph("17", 17, "operative"),
    ]),
    paragraphs: [
      [16, "Paragraph 16."],
      [17, "Paragraph 17."],
    ],
  },
  "a range of sentences, which run on as in their paragraph": {
    passage: range("16.1-16.2", "Sentence 16.1. Sentence 16.2.", [sentence("16.1"), sentence("16.2")]),
    paragraphs: [[null, "Sentence 16.1. Sentence 16.2."]],
  },
};

describe.each(Object.entries(PASSAGES))("%s", (_, { passage, paragraphs }) => {
  it("is a passage to the model", () => {
    expect(Passage.safeParse(passage).error).toBeUndefined();
  });
  it("is accepted and set in paragraphs", () => {
    if (!isPassage(passage)) throw new Error("not accepted");
    expect(paragraphsOf(passage)).toMatchObject(paragraphs.map(([number, text]) => ({ number, text })));
  });
});

const whole = paragraph("16", 16, "operative");
it.each([
  ["nothing", null],
  ["a text", "We commit"],
  ["a list", { data: [whole], total: 1 }],
  ["a document", { id: "s-32-1", title: "Our common commitment" }],
  ["a passage of a type to come", { ...whole, type: "chapter" }],
  ["a passage without words", { ...whole, text: "" }],
  ["a passage whose words are markup nodes", { ...whole, text: [{ p: "We commit" }] }],
  ["a passage without a citation", { ...whole, citation: undefined }],
  ["a passage whose citation is text alone", { ...whole, citation: "S-32/1, para. 16" }],
  ["a paragraph without a number", { ...whole, number: undefined }],
  ["a range without parts", range("16-17", "…", [])],
  ["a range with a part of another shape", range("16-17", "…", [whole, { id: "17" }])],
])("doesn't take %s for a passage", (_, body) => {
  expect(isPassage(body)).toBe(false);
});
