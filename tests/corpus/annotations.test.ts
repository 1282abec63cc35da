import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { Corpus, type CorpusParagraph } from "../../src/model/corpus.ts";
import { type SmallData, writeSmallData } from "./small-data.ts";

let data: SmallData;
let corpus: Corpus;

beforeAll(async () => {
  data = await writeSmallData();
  corpus = await compileCorpus(data.folder);
});
afterAll(() => data.remove());

function paragraph(id: string): CorpusParagraph {
  const found = corpus.documents[0]?.texts.en?.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no paragraph ${id}`);
  return found;
}

const actsOf = (id: string) => paragraph(id).sentences.flatMap(({ acts }) => acts);

describe("annotated data", () => {
  it("compiles into a corpus that fits the model", () => {
    expect(Corpus.safeParse(corpus).error).toBeUndefined();
  });

  it("gives each act of a sentence its address, in the order of the text", () => {
    expect(actsOf("31").map(({ id, kind, verb, actor }) => [id, kind, verb, actor])).toEqual([
      ["31.1a", "commitment", "strive", "states"],
      ["31.1b", "commitment", "investigate", "states"],
    ]);
    expect(actsOf("preamble-4").map(({ id, addressees }) => [id, addressees])).toEqual([
      ["preamble-4.1a", []],
      ["preamble-4.1b", ["all-states"]],
    ]);
  });

  it("goes on with aa after the 26th act of a sentence", async () => {
    const words = paragraph("1").sentences[0]?.text.split(" ") ?? [];
    const thirds = words.flatMap((_, at) => (at % 3 === 0 ? [words.slice(at, at + 3).join(" ")] : []));
    const acts = thirds.map((text) => {
      const themes = "{ criminalization: corruption }";
      return `    - { kind: commitment, verb: act, actor: states, text: "${text}", themes: ${themes} }`;
    });
    const nothing = '"1.1":\n  nothing: The small data leaves it out.';
    const to = `"1.1":\n  acts:\n${acts.join("\n")}`;
    const many = await writeSmallData([{ file: "acts/preventive-measures.yaml", from: nothing, to }]);
    const { documents } = await compileCorpus(many.folder);
    await many.remove();
    const first = documents[0]?.texts.en?.find(({ id }) => id === "1")?.sentences[0];
    expect(first?.acts.map(({ id }) => id).slice(24, 28)).toEqual(["1.1y", "1.1z", "1.1aa", "1.1ab"]);
  });

  it("says of everything where its words stand in the paragraph", () => {
    const quoted = corpus.documents.flatMap(({ texts }) =>
      (texts.en ?? []).flatMap(({ text, sentences, references }) => {
        const acts = sentences.flatMap((sentence) => sentence.acts);
        const parts = acts.flatMap((act) => [...act.themes, ...act.qualifiers, act.deadline ?? []].flat());
        return [...acts, ...parts, ...references].map((part) => ({ ...part, paragraph: text }));
      }),
    );
    expect(quoted.length).toBeGreaterThan(25);
    for (const { paragraph, start, end, text } of quoted) expect(paragraph.slice(start, end)).toBe(text);
  });

  it("looks for a theme's words in the act, then in its sentence, then in its paragraph", () => {
    const { text, sentences } = paragraph("22");
    const [first, second] = actsOf("22");
    const inSentence = first?.themes[0]?.start ?? 0;
    expect(text.slice(0, inSentence).split("information")).toHaveLength(2);
    expect(inSentence).toBeGreaterThan(first?.end ?? 0);
    expect(inSentence).toBeLessThan(sentences[0]?.end ?? 0);
    expect(second?.themes).toEqual([
      {
        id: "access-to-information",
        text: "open data",
        start: text.indexOf("open data"),
        end: text.indexOf("open data") + 9,
      },
    ]);
  });

  it("takes the nearest words where an act's sentence has them elsewhere too", () => {
    const [first, second] = actsOf("31");
    const { text } = paragraph("31");
    expect(second?.themes.map(({ id, start }) => [id, start])).toEqual([
      ["media-and-journalists", text.indexOf("journalists")],
      ["criminalization", text.indexOf("investigate")],
    ]);
    expect(first?.qualifiers).toEqual([{ kind: "effort", text: "strive to", start: 8, end: 17 }]);
  });

  it("keeps a deadline with its words", () => {
    const { text } = paragraph("74");
    const start = text.indexOf("by 2030");
    expect(actsOf("74")[0]?.deadline).toEqual({ date: "2030", text: "by 2030", start, end: start + 7 });
  });

  it("lists a paragraph's themes once each, in the order in which its acts name them", () => {
    expect(paragraph("31").themes).toEqual(["media-and-journalists", "criminalization"]);
    expect(paragraph("30").themes).toEqual([]);
  });

  it("numbers a paragraph's references and links them to what they point at", () => {
    const link = "https://treaties.un.org/pages/showDetails.aspx?objid=08000002800c91bd";
    expect(paragraph("1").references).toMatchObject([
      { id: "1-r1", instrument: "uncac", locator: "chapter II", href: link },
      { id: "1-r2", instrument: "united-nations", text: "United Nations" },
    ]);
    expect(paragraph("1").references[1]).not.toHaveProperty("href");
    const { text, references } = paragraph("preamble-4");
    expect(references.map(({ id, start }) => [id, start])).toEqual([
      ["preamble-4-r1", text.indexOf("the Convention")],
      ["preamble-4-r2", text.lastIndexOf("the Convention")],
    ]);
  });

  it("is counted", () => {
    expect(corpus.documents[0]?.entry.counts).toMatchObject({ sentences: 184, acts: 8, references: 4 });
    const themes = new Map(corpus.vocabulary.themes.map((theme) => [theme.id, theme]));
    expect(themes.get("convention-implementation")).toMatchObject({
      narrower: ["criminalization", "access-to-information"],
      // With what speaks of the narrower ones, however far down.
      counts: { paragraphs: 4, acts: 8, commitments: 6, calls: 1, recognitions: 1 },
    });
    expect(themes.get("criminalization")?.counts).toMatchObject({ paragraphs: 2, acts: 3, commitments: 3 });
    expect(corpus.vocabulary.actors).toHaveLength(3);
    expect(corpus.vocabulary.instruments).toHaveLength(2);
  });

  it("is the same each time", async () => {
    expect(JSON.stringify(await compileCorpus(data.folder))).toBe(JSON.stringify(corpus));
  });
});
