import { widgetSnippet } from "../../src/copying/snippet.ts";
import { compiled } from "../compiled.ts";
import { quotationIn } from "../export/a-whole.ts";

/** The lines of HTML that people paste for a passage of the declaration. */
export function snippetOf(address: string): string {
  const { paragraphs, citation } = quotationIn(compiled, address);
  return widgetSnippet("https://example.org", {
    document: "s-32-1",
    address,
    citation,
    paragraphs: paragraphs.map(({ text }) => text),
    language: "en",
  });
}
