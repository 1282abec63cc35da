import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { searchPart } from "../../src/model/release-parts.ts";
import { bundlesIn, composeRelease } from "../../src/release/compose.ts";
import { spansOf } from "../../src/search/words.ts";
import { corpus, index, language, paragraphs, searchIndex } from "./declaration.ts";

describe("the index of a document", () => {
  it("is a part of the release, the same whenever it is made", async () => {
    const [one, other] = [composeRelease(corpus), composeRelease(await compileCorpus("data"))];
    const part = searchPart("s-32-1");
    expect(one.parts[part]).toBe(other.parts[part]);
    expect(JSON.parse(one.parts[part] ?? "")).toEqual(searchIndex);
    expect(bundlesIn(one).flatMap(({ parts }) => parts.map(({ name }) => name))).toContain(part);
  });

  it("has every word of the text and of the footnotes where it stands", () => {
    for (const [number, { text, footnotes }] of paragraphs.entries()) {
      const indexed = index.paragraphs[number];
      const parts = [
        { from: 0, text },
        ...footnotes.map((note, at) => ({ from: indexed?.notes[at]?.position ?? 0, text: note.text })),
      ];
      for (const part of parts) {
        for (const [position, { start, end }] of spansOf(part.text).entries()) {
          const postings = index.postings[language.spell(part.text.slice(start, end))];
          expect(positionsIn(postings, number)).toContain(part.from + position);
        }
      }
    }
  });

  it("counts its sentences through the document", () => {
    let number = 0;
    for (const [at, { sentences }] of paragraphs.entries()) {
      const indexed = index.paragraphs[at];
      expect(indexed?.firstSentence).toBe(number);
      expect(indexed?.sentences).toHaveLength(sentences.length);
      number += sentences.length;
    }
  });

  it("has every name of the vocabulary", () => {
    const { themes, actors, instruments } = corpus.vocabulary;
    const names = [
      ...themes.flatMap(({ label, otherNames }) => [label, ...otherNames]),
      ...actors.flatMap(({ label, otherNames }) => [label, ...otherNames]),
      ...instruments.flatMap(({ name, shortName, otherNames }) => [name, shortName, ...otherNames]),
    ];
    const indexed = new Set(index.subjects.flatMap((subject) => subject.names.split("\n")));
    expect(names.filter((name) => !indexed.has(name))).toEqual([]);
  });

  it("has strengths above 0 and up to 1", () => {
    for (const { paragraphs, sentences } of index.subjects) {
      for (const flat of [paragraphs, sentences]) {
        for (let at = 1; at < flat.length; at += 2) {
          expect(flat[at]).toBeGreaterThan(0);
          expect(flat[at]).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

function positionsIn(postings: number[] | undefined, paragraph: number): number[] {
  for (let at = 0; postings !== undefined && at < postings.length; ) {
    const count = postings[at + 1] ?? 0;
    if (postings[at] === paragraph) return postings.slice(at + 2, at + 2 + count);
    at += 2 + count;
  }
  return [];
}
