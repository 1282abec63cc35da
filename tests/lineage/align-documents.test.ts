import { describe, expect, it } from "vitest";
import { alignDocuments, type ParagraphToAlign } from "../../src/lineage/align-documents.ts";
import { textInSeries } from "../fixtures/in-series.ts";

const [EARLIER, LATER] = [textInSeries("a-res-98-12"), textInSeries("a-res-99-12")];

/** "reworded moved 3 > 1". */
function said(from: readonly ParagraphToAlign[], to: readonly ParagraphToAlign[], language = "en"): string[] {
  return alignDocuments(from, to, language).map((row) =>
    [row.op, row.moved ? "moved" : "", row.shape ?? "", row.from ?? "-", ">", row.to ?? "-"]
      .filter((word) => word !== "")
      .join(" "),
  );
}

function text(...paragraphs: [id: string, text: string][]): ParagraphToAlign[] {
  return paragraphs.map(([id, words]) => ({
    id,
    kind: id.includes("preamble") ? "preamble" : "operative",
    section: null,
    text: words,
  }));
}

const SCALES = "Urges all dairies to have their scales examined every year by an independent examiner;";
const GOATS = "Invites goats to climb no higher than the weather of the season allows them to climb;";
const SEIZED = "Decides to remain seized of the matter.";

describe("two documents", () => {
  it("are aligned in the order of the later, with what was removed where it stood", () => {
    expect(said(EARLIER, LATER)).toEqual([
      "numbers preamble-1 > preamble-1",
      "same moved preamble-3 > preamble-2",
      "same preamble-2 > preamble-3",
      "numbers moved 3 > 1",
      "reworded 1 > 2",
      "reworded split 2 > 3",
      "reworded split 2 > 4",
      "removed 4 > -",
      "added - > 5",
      "numbers 5 > 6",
      "same 6 > 7",
    ]);
  });

  it("have merged paragraphs where they had split ones, compared the other way about", () => {
    const back = said(LATER, EARLIER);
    expect(back).toContain("reworded merged 3 > 2");
    expect(back).toContain("reworded merged 4 > 2");
    expect(back).toContain("added - > 4");
    expect(back).toContain("removed 5 > -");
  });

  it("that are the same are the same throughout, doubles too", () => {
    const twice = text(["1", SCALES], ["2", SEIZED], ["3", GOATS], ["4", SEIZED]);
    expect(said(twice, twice)).toEqual(["same 1 > 1", "same 2 > 2", "same 3 > 3", "same 4 > 4"]);
  });

  it("that share nothing are added and removed", () => {
    expect(said(text(["1", SCALES]), text(["1", GOATS]))).toEqual(["removed 1 > -", "added - > 1"]);
    expect(said([], text(["1", GOATS]))).toEqual(["added - > 1"]);
    expect(said(text(["1", GOATS]), [])).toEqual(["removed 1 > -"]);
    expect(said([], [])).toEqual([]);
  });

  it("have a paragraph moved that went from the preamble among the operative ones", () => {
    const from = text(["preamble-1", GOATS], ["preamble-2", SCALES], ["1", SEIZED]);
    const to = text(["preamble-1", GOATS], ["1", SCALES], ["2", SEIZED]);
    expect(said(from, to)).toEqual([
      "same preamble-1 > preamble-1",
      "same moved preamble-2 > 1",
      "same 1 > 2",
    ]);
  });

  it("have no paragraph moved where all of them went under another heading or into an annex together", () => {
    const from = text(["1", GOATS], ["2", SCALES], ["3", SEIZED]);
    const to = text(["annex/1", GOATS], ["annex/2", SCALES], ["annex/3", SEIZED]);
    expect(said(from, to)).toEqual(["same 1 > annex/1", "same 2 > annex/2", "same 3 > annex/3"]);
  });

  it("are aligned by the best assignment of all, not by the first that fits", () => {
    const [a, b] = [
      "Requests the harbour master to publish the tide tables of the northern coast in spring;",
      "Requests the harbour master to publish the tide tables of the southern coast in autumn;",
    ];
    const from = text(["1", a], ["2", b]);
    const to = text(["1", b.replace("publish", "print")], ["2", a.replace("publish", "print")]);
    expect(said(from, to).map((row) => row.replace(" moved", ""))).toEqual([
      "reworded 2 > 1",
      "reworded 1 > 2",
    ]);
  });

  it("are aligned in a language that is written from right to left, or without spaces", () => {
    expect(said(textInSeries("a-res-98-12", "ar"), textInSeries("a-res-99-12", "ar"), "ar")).toEqual([
      "numbers preamble-1 > preamble-1",
      "reworded 1 > 1",
      "added - > 2",
      "same 2 > 3",
    ]);
    const from = text(["1", "促请所有岛屿让灯一直亮到早晨；"], ["2", "决定继续处理此案。"]);
    const to = text(["1", "决定继续处理此案。"], ["2", "鼓励所有岛屿酌情让灯一直亮到早晨；"]);
    expect(said(from, to, "zh").map((row) => row.replace(" moved", ""))).toEqual([
      "same 2 > 1",
      "reworded 1 > 2",
    ]);
  });
});
