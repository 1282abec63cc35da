import { describe, expect, it } from "vitest";
import { LINEAGE_LABELS } from "../../src/words/lineage.ts";

const { en, ...others } = LINEAGE_LABELS;
const flat = ({ changes, ...labels }: typeof en): Record<string, string> => ({ ...labels, ...changes });
const holes = (label: string) => [...label.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe.each(Object.entries(others))("what is said of a history in %s", (_, labels) => {
  it("says all that English says, with the same put in, in words of its own", () => {
    const [own, english] = [flat(labels), flat(en)];
    for (const [name, said] of Object.entries(english)) {
      expect(holes(own[name] ?? ""), name).toEqual(holes(said));
      expect(own[name], name).not.toBe(said);
    }
  });
});
