import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/root.ts";
import { deriveActs } from "../../../src/corpus/deriving/derive-acts.ts";
import { joinedFinder } from "../../../src/corpus/deriving/joined-verbs.ts";
import { openingReader } from "../../../src/corpus/deriving/read-opening.ts";
import { readVerbs } from "../../../src/corpus/deriving/read-verbs.ts";
import { sentencesOf } from "../../../src/corpus/reading/sentences.ts";
import { findAddressee } from "../../../src/quote/addressee.ts";

const verbs = await readVerbs(join(root, "data/vocabulary/verbs.yaml"));
const reading = { read: openingReader(verbs), join: joinedFinder(verbs) };

/** A paragraph of our own; what stands between underscores is set in italics. */
function derived(marked: string) {
  const openings: { start: number; end: number }[] = [];
  let text = "";
  for (const [index, piece] of marked.split("_").entries()) {
    if (index % 2 === 1) openings.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const about = { id: "3", number: 3, kind: "operative", section: null, footnotes: [] } as const;
  const sentences = sentencesOf({ id: "3", text }, "en").map(({ id, start, end }) => ({
    ...{ id, text: text.slice(start, end), start, end },
    acts: [],
  }));
  const paragraph = { ...about, footnotes: [], text, sentences, themes: [], references: [] };
  const { paragraph: made, unknown } = deriveActs(paragraph, openings, "general-assembly", reading);
  return { acts: made.sentences.flatMap(({ acts }) => acts), unknown, text };
}

describe("a derived act", () => {
  it("says that it was derived, who speaks, by which verb, to whom, with the words that show it", () => {
    const { acts, text } = derived("_Requests_ the Librarian-General to lend two books to each reader;");
    expect(acts).toHaveLength(1);
    const [act] = acts;
    expect(act).toMatchObject({
      ...{ id: "3.1a", paragraph: "3", sentence: "3.1", kind: "call", verb: "request" },
      ...{ actor: "general-assembly", derived: true, qualifiers: [], themes: [] },
      text: "Requests the Librarian-General to lend two books to each reader",
    });
    expect(text.slice(act?.start, act?.end)).toBe(act?.text);
    expect(text.slice(act?.addressee?.start, act?.addressee?.end)).toBe("the Librarian-General");
  });

  it("reaches over the lettered parts of its paragraph", () => {
    const { acts } = derived("_Decides_ that: (a) Shelves are to be dusted; (b) Lamps are to be lit.");
    expect(acts.map(({ text }) => text)).toEqual([
      "Decides that: (a) Shelves are to be dusted; (b) Lamps are to be lit",
    ]);
  });

  it("ends where the next begins", () => {
    const { acts } = derived("_Welcomes_ the new lamps, and _urges_ all keepers to light them;");
    expect(acts.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ["3.1a", "recognition", "Welcomes the new lamps"],
      ["3.1b", "call", "urges all keepers to light them"],
    ]);
  });

  it.each([
    [
      "_Strongly condemns_ all attacks on lamps as well as on shelves and demands that all keepers put an end to them;",
      "recognition Strongly condemns",
      "call demands: demands that all keepers put an end to them",
    ],
    [
      "_Strongly condemns_ all attacks on lamps, and demands that all keepers put an end to them;",
      "recognition Strongly condemns",
      "call demands: demands that all keepers put an end to them",
    ],
    [
      "_Condemns_ all the attacks on lamps and demands that they end;",
      "recognition Condemns",
      "call demands: demands that they end",
    ],
    [
      "_Welcomes_ the lamps, and in this regard strongly urges all keepers to light them;",
      "recognition Welcomes",
      "call in this regard strongly urges: in this regard strongly urges all keepers to light them",
    ],
    [
      "_Reaffirms_ that lamps matter, and requests the Librarian-General to report;",
      "recognition Reaffirms",
      "call requests: requests the Librarian-General to report",
    ],
    [
      "_Urges_ keepers to light lamps, and reiterates its deep concern at the dark;",
      "call Urges",
      "recognition reiterates its deep concern: reiterates its deep concern at the dark",
    ],
    [
      "_Notes_ that the Committee recalls its plans, and urges keepers to act;",
      "recognition Notes",
      undefined,
    ],
    ["_Notes_ the letter which says so and urges keepers to act;", "recognition Notes", undefined],
    ["_Welcomes_ all calls and requests for lamps;", "recognition Welcomes", undefined],
    ["_Recalls_ the words “we burn oil, and urges us to stop”;", "recognition Recalls", undefined],
    ["_Asks_ the keepers: (a) To count lamps, and urges them on;", "call Asks", undefined],
    ["_Requests_ the Board, and invites keepers, to count lamps;", "call Requests", undefined],
    ["_Welcomes_ and encourages the lighting of lamps;", "recognition Welcomes", undefined],
    ["_Recalling_ the lamps, and urges keepers to act,", "recognition Recalling", undefined],
  ])("of %j is %j, and of a verb joined by “and” %j", (marked, first, second) => {
    const said = derived(marked).acts.map(({ kind, opening, text }) => [`${kind} ${opening}`, text]);
    expect(said[0]?.[0]).toBe(first);
    expect(said.slice(1).map((one) => one.join(": "))).toEqual(second === undefined ? [] : [second]);
  });

  it("begins with the words that it was read from, as far as the noun that says what is done", () => {
    const openingOf = (marked: string) => derived(marked).acts[0]?.opening;
    expect(openingOf("_Strongly objects_ to the dark;")).toBe("Strongly objects");
    expect(openingOf("_Noting with concern,_ that it is dark,")).toBe("Noting with concern");
    expect(openingOf("_Expresses_ its deep concern, again, at the dark;")).toBe("Expresses its deep concern");
  });

  it("is no decision because a noun follows the verb", () => {
    const { acts } = derived("_Reaffirming also_ previous resolutions and decisions on the right to lamps,");
    expect(acts).toMatchObject([{ kind: "recognition", verb: "reaffirm", opening: "Reaffirming also" }]);
  });

  it("is not made of a heading, and a verb that is not known is told", () => {
    expect(derived("_Recommendations_")).toMatchObject({ acts: [], unknown: [] });
    expect(derived("_Strengthening the shelves_")).toMatchObject({ acts: [], unknown: [] });
    expect(derived("_Bedecks_ the shelves with flowers;")).toMatchObject({ acts: [], unknown: ["Bedecks"] });
  });
});

describe("whom a call addresses", () => {
  it.each([
    ["Urges| Member States to act", "Member States"],
    ["Urges| Member States, as appropriate, to act", "Member States"],
    ["Urges| States, in cooperation with others, including the Fund, not to act", "States"],
    [
      "Calls upon| all States that have not yet done so to consider acceding",
      "all States that have not yet done so",
    ],
    [
      "Calls upon| Member States and, where applicable, others: (a) To act",
      "Member States and, where applicable, others",
    ],
    ["Reiterates its request| to the Secretary-General to report to the Assembly", "the Secretary-General"],
    ["Invites| the States parties to the Convention to give notice", "the States parties to the Convention"],
    ["Calls upon| Ruritania, the occupying Power, to withdraw", "Ruritania, the occupying Power"],
    [
      "Requests| the Secretary-General, in collaboration with the Fund, the Bank and others, to report",
      "the Secretary-General",
    ],
    ["Requests| the Board, consequently, to report", "the Board"],
    [
      "Urges| States that are owed the sums referred to in paragraph 4 to apply them",
      "States that are owed the sums referred to in paragraph 4",
    ],
    ["Draws the attention| of Governments to the importance of lamps", "Governments"],
    ["Encourages| further efforts to light the lamps", null],
    ["Encourages| the continued use of lamps", null],
    ["Urges| that lamps be lit", null],
    ["Calls for| lamps to be lit", null],
    ["Encourages| all relevant initiatives, and calls upon Member States to act", null],
    ["Demands|", null],
  ])("of %j is %j", (marked, expected) => {
    const [opening = "", rest = ""] = marked.split("|");
    const text = opening + rest;
    const found = findAddressee(text, opening.length, text.length);
    expect(found === null ? null : text.slice(found.start, found.end)).toBe(expected);
  });
});
