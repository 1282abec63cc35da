import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, test } from "vitest";
import { formatCitation } from "../../../src/quote/citing/format-citation.ts";
import { theDeclaration } from "../declaration.ts";

const { entry } = await theDeclaration();

/** A passage's item as a style prints it: by citeproc, as Zotero, Mendeley and pandoc have it. */
function printed(address: string, template: string): string {
  const items = formatCitation({ document: entry, address, origin: "https://example.org" }, "csl-json");
  return new Cite(items).format("bibliography", { format: "text", template, lang: "en-US" });
}

const PLACES = [
  ["16", "annex, para. 16"],
  ["16.2", "annex, para. 16, second sentence"],
  ["16-18", "annex, paras. 16–18"],
  ["preamble-3", "annex, third preambular paragraph"],
] as const;

describe.each(["apa", "harvard1", "vancouver"])("printed by the CSL style %s", (template) => {
  test.each(PLACES)("%s says where its words stand", (address, place) => {
    expect(printed(address, template)).toContain(place);
  });

  test("the whole is the annex, and no paragraph", () => {
    expect(printed("", template)).toMatch(/cooperation, annex(?!, para)/);
  });
});
