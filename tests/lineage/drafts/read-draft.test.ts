import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/lineage/drafts/language-of.ts";
import { readDraft } from "../../../src/lineage/drafts/read-draft.ts";

const partsOf = (draft: string) =>
  readDraft(draft).map(({ kind, label, text }) => (label === null ? [kind, text] : [kind, label, text]));

describe("a draft is read into its paragraphs", () => {
  it("by blank lines and numbers, whose marks are none of the words", () => {
    const draft =
      "The Assembly of Islands,\n\n*Recalling* the lamps,\n\n1. **Calls upon** all islands to row;\n2\\. _Decides_ to row on.\n";
    expect(partsOf(draft)).toEqual([
      ["paragraph", "The Assembly of Islands,"],
      ["paragraph", "Recalling the lamps,"],
      ["paragraph", "1.", "Calls upon all islands to row;"],
      ["paragraph", "2.", "Decides to row on."],
    ]);
  });

  it("says where each stands in what was sent", () => {
    const draft = "Recalling it,\r\n\r\n  12. Decides so.";
    const [, second] = readDraft(draft);
    expect(draft.slice(second?.start, second?.end)).toBe("12. Decides so.");
  });

  it.each([
    ["1.", "OP1. Urges", "OP1."],
    ["PP", "PP3 Recalling the lamps,", "PP3"],
    ["Arabic", "1 - تهيب بجميع الجزر", "1 -"],
    ["Arabic digits", "١٢ - تهيب بجميع الجزر", "١٢ -"],
    ["Chinese", "1. 吁请所有岛屿", "1."],
    ["bis", "4 bis. Urges all islands", "4 bis."],
  ])("with the number of its paragraph as %s has it", (_, draft, label) => {
    expect(readDraft(draft)[0]?.label).toBe(label);
  });

  it("keeps lettered parts with the paragraph above them, however they are parted", () => {
    const draft =
      "3. Calls upon all islands:\n\n(a) To row;\n\n   (b) To sing:\n      (i) Loudly;\n- and well;\n\n4. Decides so.";
    expect(partsOf(draft)).toEqual([
      ["paragraph", "3.", "Calls upon all islands: (a) To row; (b) To sing: (i) Loudly; and well;"],
      ["paragraph", "4.", "Decides so."],
    ]);
  });

  it("joins the lines that were broken to fit a page, and parts a preamble's paragraphs at what opens them", () => {
    const draft = [
      "Recalling its resolutions on the lamps along the harbours of the north, and all its",
      "previous resolutions on the matter, those of the islands among them, in particular,",
      "Reaffirming the count of the lamps,",
      "1. Requests the harbour master to report to the islands at their next meeting on the",
      "lamps that were lit.",
    ].join("\n");
    expect(readDraft(draft).map(({ text }) => text.split(" ").at(0))).toEqual([
      "Recalling",
      "Reaffirming",
      "Requests",
    ]);
  });

  it("takes each long line as a paragraph, as a word processor copies them", () => {
    const line = `Recalling ${"the lamps and ".repeat(15)}the harbours,`;
    expect(readDraft([line, line, line].join("\n"))).toHaveLength(3);
  });

  it("reads quotations, and of tables the cells with running text", () => {
    const draft =
      "> Recalling the lamps,\n\n| Agreed | New |\n| --- | :-: |\n| Calls upon all islands to keep lamps burning | 12 |\n\nOne cell of a table by tabs\tDecides that no lamp shall be lit twice;";
    expect(partsOf(draft)).toEqual([
      ["paragraph", "Recalling the lamps,"],
      ["cell", "Calls upon all islands to keep lamps burning"],
      ["cell", "One cell of a table by tabs"],
      ["cell", "Decides that no lamp shall be lit twice;"],
    ]);
  });

  it("tells headings and the words that say who speaks from paragraphs", () => {
    expect(
      partsOf("## II. Lamps ##\n\n---\n\nThe General Assembly,\n\nL’Assemblée générale,\n\n大会，"),
    ).toEqual([
      ["heading", "II. Lamps"],
      ["enacting", "The General Assembly,"],
      ["enacting", "L’Assemblée générale,"],
      ["enacting", "大会，"],
    ]);
  });

  it.each([
    ["one paragraph of 100,000 characters", "lamp ".repeat(20_000), 1],
    ["one sentence again and again", "Decides to row on.\n".repeat(5_000), 5_000],
    ["marks alone", "***\n> >\n| | |\n#\n- \n[]()\n".repeat(2_000), 0],
    ["nothing but signs that open something", "[".repeat(50_000) + "(".repeat(50_000), 0],
    [
      "a thousand lines of one paragraph",
      "and all of the lamps along the harbours, which were lit before\n".repeat(1_500),
      1,
    ],
  ])("reads %s in no time", (_, draft, parts) => {
    expect(readDraft(draft)).toHaveLength(parts);
  });
});

describe("the language of a paragraph", () => {
  it.each([
    ["en", "Calls upon all islands to keep their lamps burning until morning;"],
    ["fr", "Engage toutes les îles à garder leurs lanternes allumées jusqu’au matin ;"],
    ["es", "Exhorta a todas las islas a mantener encendidas las linternas hasta la mañana;"],
    ["ru", "Призывает все острова сохранять фонари зажжёнными до утра;"],
    ["ar", "تهيب بجميع الجزر أن تبقي فوانيسها مضاءة حتى الصباح؛"],
    ["zh", "吁请所有岛屿让灯一直亮到早晨；"],
    [undefined, "Lorem ipsum"],
  ])("is told: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
