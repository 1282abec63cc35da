import { describe, expect, it } from "vitest";
import { findRelations } from "../../src/lineage/find-relations.ts";
import { readWords } from "../../src/lineage/read-words.ts";
import { subjectOf } from "../../src/lineage/subject.ts";

/** What is found of the later of two paragraphs, of documents with these titles. */
function found([title, text]: [string, string], [laterTitle, later]: [string, string]) {
  const texts = [
    { title, text, adopted: "2022-12-01" },
    { title: laterTitle, text: later, adopted: "2023-12-01" },
  ].map((one, document) => ({
    ...{ document, adopted: one.adopted, series: one.title },
    subject: subjectOf(one.title, one.title, "en"),
    paragraphs: [readWords(one.text, "en")],
  }));
  return findRelations(texts).flatMap(({ ancestors }) => ancestors.map(({ change }) => change));
}

const say = (place: string) =>
  `Recognizing that the harbour and the fishing grounds of the people of ${place} require lighthouses, practical charts and patient pilots,`;

describe("relations between paragraphs of different series", () => {
  it("leave out what is said of each document's own place alone", () => {
    expect(found(["Question of Samoa", say("Samoa")], ["Question of Bermuda", say("Bermuda")])).toEqual([]);
    expect(
      found(
        ["Financing of the Mission in Chad", say("Chad")],
        ["Financing of the Force in Cyprus", say("Cyprus")],
      ),
    ).toEqual([]);
  });

  it("keep what names neither, and the same words", () => {
    const [samoa, bermuda] = ["Question of Samoa", "Question of Bermuda"];
    const paragraph = say("the Territory");
    expect(found([samoa, paragraph], [bermuda, paragraph])).toEqual(["same"]);
    expect(found([samoa, paragraph], [bermuda, paragraph.replace("patient", "careful")])).toEqual([
      "reworded",
    ]);
  });

  it("keep what was taken over by a document of another kind", () => {
    expect(
      found(["Question of Samoa", say("Samoa")], ["Lighthouses of small islands", say("small islands")]),
    ).toEqual(["reworded"]);
  });

  it("are no relations where a name is all that is common", () => {
    const name =
      "the Voluntary Guidelines for Securing Sustainable Small-scale Fisheries in the Context of Hunger";
    expect(
      found(
        ["Fisheries", `Recalling ${name},`],
        [
          "Our harbours",
          `We encourage mayors to repair quays, open markets to whoever lives by nets and boats, and follow ${name}.`,
        ],
      ),
    ).toEqual([]);
  });
});
