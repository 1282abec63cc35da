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

describe("relations within a series", () => {
  const title = "Treaty on the Prohibition of Leaking Lanterns";
  it("are none where the title is all that is common", () => {
    expect(
      found(
        [title, `Welcomes the adoption of the ${title} on 7 July 2017;`],
        [
          title,
          `Recalls the adoption of the Harbour Action Plan at the first Meeting of States Parties to the ${title}, held in Vienna, Austria, from 21 to 23 June 2022;`,
        ],
      ),
    ).toEqual([]);
  });

  it("hold where as much is common of what the title does not say", () => {
    const [plan, more] = [
      "the Harbour Action Plan against drifting barges",
      "and the fog bells of old piers",
    ];
    expect(
      found(
        [title, `Welcomes the adoption of ${plan} ${more} on 7 July 2017;`],
        [
          title,
          `Recalls the adoption of ${plan}, drawn up by pilots in Vienna, Austria, in June 2022, ${more};`,
        ],
      ),
    ).toEqual(["reworded"]);
  });

  it("are the same whichever document is read first", () => {
    const [long, short] = [
      `Urges harbour masters to publish tide tables, to mend quays, to ring bells in thick fog, to feed stray cats, to salt the piers in winter, and to ${"paint all buoys yellow, ".repeat(3)}each spring;`,
      "Urges harbour masters to publish tide tables, to mend quays;",
    ];
    const [one, other] = [long, short].map((text, document) => ({
      ...{ document, adopted: document === 0 ? "2022-12-01" : "2023-12-01" },
      paragraphs: [readWords(text, "en")],
    }));
    if (one === undefined || other === undefined) throw new Error("there are two");
    expect(findRelations([other, one])).toEqual(findRelations([one, other]));
  });
});
