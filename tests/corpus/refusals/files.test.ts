import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../../src/corpus/compile.ts";
import { writeSmallData } from "../small-data.ts";
import {
  ACTORS,
  CRIMES,
  errorsAfter,
  isRefused,
  MORE_REFERENCES,
  PREAMBLE,
  PREVENTION,
  REFERENCES,
} from "./refusals.ts";

isRefused("a file that cannot be read", [
  {
    it: "the same theme twice in an act",
    file: PREVENTION,
    from: "access-to-information: open data",
    to: "access-to-information: open data\n        access-to-information: public",
    at: "access-to-information: public",
    says: ["stands here twice"],
  },
  {
    it: "an address without quotation marks, which YAML takes for a number",
    file: PREVENTION,
    from: '"22.1":',
    to: "22.10:",
    says: ["the key 22.10", 'in quotation marks, "22.10"'],
  },
  {
    it: "an alias, whose words stand elsewhere",
    file: PREVENTION,
    from: "access-to-information: open data",
    to: "access-to-information: *words",
    says: ["the alias *words"],
  },
  {
    it: "a key that is a list",
    file: PREVENTION,
    from: '"22.1":',
    to: '? [a, b]\n: nothing\n"22.1":',
    at: "? [a",
    says: ["in quotation marks"],
  },
  {
    it: "nothing at all",
    file: MORE_REFERENCES,
    from: '"1":\n  - instrument: uncac\n    locator: chapter II\n    text: chapter II of the United Nations Convention against Corruption\n  - instrument: united-nations\n    text: United Nations\n',
    to: "# nothing\n",
    says: ["the file as a whole does not fit; expected a mapping"],
  },
  {
    it: "YAML that is none",
    file: PREVENTION,
    from: "actor: states",
    to: "actor: [states",
    at: "text: We will respect",
    says: ["expected YAML 1.2"],
  },
  {
    it: "a key that nothing is known of",
    file: PREVENTION,
    from: "verb: respect",
    to: "verb: respect\n      mood: solemn",
    at: "kind: commitment",
    says: ['expected no key "mood"'],
  },
  {
    it: "an act without a kind",
    file: PREVENTION,
    from: "- kind: commitment\n      verb: respect",
    to: "- verb: respect",
    says: ["› kind", "expected one of commitment, call, recognition"],
  },
  {
    it: "words that are none",
    file: PREVENTION,
    from: "access-to-information: open data",
    to: "access-to-information: [open, data]",
    says: ["words of the text, or { text: …, occurrence: 2 }"],
  },
  {
    it: "two kinds in one qualifier",
    file: CRIMES,
    from: "- effort: strive to",
    to: "- { effort: strive to, scope: strive to }",
    says: ["one kind with its words"],
  },
  {
    it: "context without the reason",
    file: CRIMES,
    from: "\n      why: It says whom the violence is against.",
    to: "",
    at: "- text: committed",
    says: ["› why", "text, and it is missing"],
  },
]);

describe("several mistakes", () => {
  it("are told together, by file and line", async () => {
    const { errors } = await errorsAfter([
      { file: CRIMES, from: "threats and acts", to: "threats or acts" },
      { file: CRIMES, from: "effort: strive to", to: "efforts: strive to" },
      { file: ACTORS, from: "otherNames: []", to: "otherNames: [Every country]" },
      { file: PREVENTION, from: "kind: commitment", to: "kind: promise" },
      { file: "document.yaml", from: "annexed: true", to: "annexed: perhaps" },
      { file: REFERENCES, from: "instrument: uncac", to: "instrument: unca" },
    ]);
    // Of a document whose own file does not fit nothing else can be said.
    expect(errors.map(({ place }) => place)).toEqual(["document.yaml:9", `${ACTORS}:14`]);
  });

  it("in one file do not hide those in others, nor bring up what only follows from them", async () => {
    const { errors } = await errorsAfter([
      { file: PREVENTION, from: "kind: commitment", to: "kind: promise" },
      { file: CRIMES, from: "threats and acts", to: "threats or acts" },
      { file: CRIMES, from: "effort: strive to", to: "efforts: strive to" },
      { file: REFERENCES, from: "instrument: uncac", to: "instrument: unca" },
    ]);
    expect(errors.map(({ place }) => place)).toEqual([
      `${CRIMES}:10`,
      `${CRIMES}:14`,
      `${PREVENTION}:3`,
      `${REFERENCES}:2`,
    ]);
  });

  it("may be a whole file that is missing", async () => {
    const data = await writeSmallData();
    await rm(join(data.folder, "s-32-1", PREAMBLE));
    const errors: unknown = await compileCorpus(data.folder).catch((error: unknown) => error);
    await data.remove();
    expect(String(errors)).toContain("acts/preamble.yaml:1: there is no such file");
    expect(String(errors)).toContain("entries for 22 sentences, preamble-1.1 to preamble-14.2");
  });
});
