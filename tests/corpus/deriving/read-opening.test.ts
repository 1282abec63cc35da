import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/root.ts";
import { openingReader } from "../../../src/corpus/deriving/read-opening.ts";
import { readVerbs } from "../../../src/corpus/deriving/read-verbs.ts";

const verbs = await readVerbs(join(root, "data/vocabulary/verbs.yaml"));
const read = openingReader(verbs);

describe("the opening of a paragraph", () => {
  it.each([
    ["Decides", "decision", "decide"],
    ["Also decides", "decision", "decide"],
    ["Decides also", "decision", "decide"],
    ["Endorses", "decision", "endorse"],
    ["Reaffirms its decision", "recognition", "reaffirm"],
    ["Requests", "call", "request"],
    ["Reiterates its request", "call", "request"],
    ["Reiterates with concern its request", "call", "request"],
    ["Strongly urges", "call", "urge"],
    ["Calls once again upon", "call", "call upon"],
    ["Also, in this regard, calls upon", "call", "call upon"],
    ["Calls for", "call", "call upon"],
    ["Continues to encourage", "call", "encourage"],
    ["Welcomes and encourages", "call", "encourage"],
    ["Encourages and recognizes", "call", "encourage"],
    ["Reaffirms its commitment", "commitment", "commit"],
    ["Pledges its continued support", "commitment", "pledge"],
    ["Expresses its intention", "commitment", "intend"],
    ["Expresses its profound gratitude", "recognition", "thank"],
    ["Expresses grave concern", "recognition", "be concerned"],
    ["Notes with concern", "recognition", "note"],
    ["Reiterates its strong and unequivocal condemnation", "recognition", "condemn"],
    ["Condemns in the strongest possible terms", "recognition", "condemn"],
    ["Recalls its request", "recognition", "recall"],
    ["Remains deeply concerned", "recognition", "be concerned"],
    ["Taking note with appreciation also", "recognition", "take note"],
    ["Deeply concerned", "recognition", "be concerned"],
    ["Having further considered", "recognition", "consider a report"],
    ["Recognising", "recognition", "recognize"],
    ["\tGuided also", "recognition", "be guided"],
    ["Noting with concern,", "recognition", "note"],
  ])("%j is a %s by the verb “%s”", (opening, kind, verb) => {
    expect(read(opening, "")).toMatchObject({ kind, verb });
  });

  it.each([
    ["Expresses", " its deep concern at the number of", "recognition", "be concerned"],
    ["Reaffirms", " its request to the Secretary-General to", "call", "request"],
    ["Reaffirms", " the request of its Committee for", "recognition", "reaffirm"],
    ["Reiterates", " that support for the request", "recognition", "reiterate"],
    ["Reaffirms", " its decision to meet", "recognition", "reaffirm"],
    ["Reaffirming", " previous decisions on", "recognition", "reaffirm"],
    ["Reaffirming", " their commitment to", "recognition", "reaffirm"],
    ["Reaffirms", " its commitment to", "commitment", "commit"],
    ["Expresses the hope", " that", "recognition", "hope"],
    ["Stressing", " growing concern at", "recognition", "stress"],
    ["Expresses", " appreciation to Member States", "recognition", "appreciate"],
  ])("%j before %j is a %s by “%s”", (opening, after, kind, verb) => {
    expect(read(opening, after)).toMatchObject({ kind, verb });
  });

  it.each([
    "Preventive measures",
    "We, Heads of State",
    "a",
    "Décide",
    "Abbreviations",
    "",
    "Also",
    "further",
  ])("%j holds no verb that is known", (opening) => {
    expect(read(opening, " and more")).toBeNull();
  });

  it("is firmer or softer only where the verbs have been ranked, and never by also or further", () => {
    const firmness = (opening: string) => read(opening, "")?.firmness;
    expect([firmness("Demands"), firmness("Urges"), firmness("Encourages"), firmness("Invites")]).toEqual([
      7, 6, 2, 1,
    ]);
    expect(firmness("Also urges")).toBe(firmness("Urges"));
    expect(firmness("Reminds")).toBeUndefined();
  });
});

describe("the list of verbs", () => {
  it("has each form once", () => {
    const forms = verbs.verbs.flatMap((verb) => verb.forms);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
});
