import { describe, expect, it } from "vitest";
import { isLocated, locate } from "../../src/quote/locate.ts";
import { compiled } from "../compiled.ts";

const { entry, texts } = compiled;
const document = { sections: entry.sections, paragraphs: texts.en ?? [] };

describe("an address of S-32/1", () => {
  it.each([
    ["16", "paragraph"],
    ["preamble-14", "paragraph"],
    ["16.2", "sentence"],
    ["preamble-6.3", "sentence"],
    ["16-18", "range"],
    ["preamble-1-3", "range"],
    ["16.1-16.2", "sentence-range"],
    ["asset-recovery", "range"],
    ["31.1a", "act"],
  ])("%s names a %s", (address, type) => {
    const found = locate(document, address);
    expect(isLocated(found) && [found.type, found.address]).toEqual([type, address]);
  });

  it.each([
    ["87", "missing", "86"],
    ["preamble-15", "missing", "preamble-14"],
    ["16.9", "missing", "16.2"],
    ["85-90", "missing", "85-86"],
    ["86-90", "missing", "86"],
    ["90-91", "missing", "86"],
    ["3(b)", "missing", "3"],
    ["16.1-16.5", "missing", "16.2"],
    ["31.1z", "missing", "31.1b"],
    ["annex/16", "missing", "16"],
    ["annex-2/preamble-3", "missing", "preamble-3"],
    ["preventive-measure", "missing", "preventive-measures"],
    ["asset-recovry", "missing", "asset-recovery"],
    ["41-40", "malformed", "40-41"],
    ["banana", "malformed", undefined],
    ["016", "malformed", "16"],
    ["", "malformed", undefined],
    ["constructor", "malformed", undefined],
  ])("%s names nothing (%s), and %s is near", (address, kind, nearest) => {
    const found = locate(document, address);
    expect(isLocated(found)).toBe(false);
    expect(found).toMatchObject({ kind, ...(nearest === undefined ? {} : { nearest }) });
  });

  it("can be found for every paragraph, sentence and act that the document has", () => {
    for (const paragraph of document.paragraphs) {
      const ids = [
        paragraph.id,
        ...paragraph.sentences.flatMap(({ id, acts }) => [id, ...acts.map((act) => act.id)]),
      ];
      for (const id of ids) expect(locate(document, id)).toMatchObject({ address: id });
    }
  });
});
