import { DEFAULT_DOCUMENT as DOCUMENT } from "../../src/copying/default-document.ts";
import { compileDocument } from "../../src/corpus/compile-document.ts";
import type { Extent } from "../../src/widgets/autolink/extent.ts";
import { root } from "../root.ts";

/** What the widgets' code has to be told, as esbuild defines it: how far the document goes that they quote. */
export async function knownToWidgets(): Promise<{ EXTENT: string }> {
  const { entry, texts } = await compileDocument(`${root}/data`, DOCUMENT);
  const paragraphs = texts[entry.languages[0] ?? ""] ?? [];
  const sentences = (wanted: string) =>
    paragraphs.filter(({ kind }) => kind === wanted).map(({ sentences }) => sentences.length);
  const extent: Extent = {
    symbol: entry.symbol,
    year: entry.adopted.slice(0, 4),
    preamble: sentences("preamble"),
    operative: sentences("operative"),
  };
  // As the text of its JSON: a value of its own would get a file of its own, which every page would load.
  return { EXTENT: JSON.stringify(JSON.stringify(extent)) };
}
