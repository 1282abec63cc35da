/* What a reader can take away. */
import { type Clipping, writeClipboard } from "../../copying/clipboard.ts";
import { clippingOf } from "../../copying/clipping.ts";
import { widgetSnippet } from "../../copying/snippet.ts";
import type { Passage } from "../../model/passage.ts";
import { escapeHtml } from "../../quote/citing/runs.ts";
import { fill, type MoreLabels } from "../../words/labels.ts";
import { inLanguage, webAddress } from "../shared/asking/api.ts";
import { paragraphsOf } from "../shared/asking/passage.ts";
import type { CopyFormat } from "../shared/events.ts";

/** What is copied, and from where. */
export interface Taken {
  readonly passage: Passage;
  /** The citation as it is shown. */
  readonly citation: string;
  /** Where the API is, and the document in it. */
  readonly api: string;
  readonly folder: string;
  /** The language that the text was asked for in; the document's first if null. */
  readonly language: string | null;
}

/** Copies something, and says what; null where it could not be. */
export async function copyAs(format: CopyFormat, taken: Taken): Promise<Clipping | null> {
  try {
    const clipping = await clip(format, taken);
    return (await writeClipboard(clipping)) ? clipping : null;
  } catch {
    return null;
  }
}

async function clip(
  format: CopyFormat,
  { passage, citation, api, folder, language }: Taken,
): Promise<Clipping> {
  const url = webAddress(passage.citation.url);
  switch (format) {
    case "quotation":
      return quotationOf(passage);
    case "citation":
      return plain(citation);
    case "link":
      return plain(url ?? "");
    case "embed":
      return plain(snippetOf(passage, api));
    default: {
      const address = `${folder}/citation/${encodeURIComponent(passage.id)}?format=${format}`;
      const response = await fetch(inLanguage(address, language), {
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      if (!response.ok) throw new Error(`${response.status}`);
      return plain((await response.text()).slice(0, 10_000));
    }
  }
}

function plain(text: string): Clipping {
  return { text, html: "" };
}

/** The words with the usual citation. */
export function quotationOf(passage: Passage): Clipping {
  const { language, citation } = passage;
  return clippingOf({
    paragraphs: wordsOf(passage),
    language,
    cut: passage.type === "act" ? passage.cut : undefined,
    citation: citation.text,
    url: webAddress(citation.url),
  });
}

/** The lines that show a passage on any page. Of what the API answered, nothing is taken for HTML. */
export function snippetOf(passage: Passage, api: string): string {
  const { id: address, document, language, citation } = passage;
  const url = webAddress(citation.url) ?? "";
  const html = `<a href="${escapeHtml(url)}">${escapeHtml(citation.text)}</a>`;
  return widgetSnippet(api, {
    document,
    address,
    language,
    citation: { html, url },
    paragraphs: wordsOf(passage),
  });
}

function wordsOf(passage: Passage): string[] {
  return paragraphsOf(passage).map(({ text }) => text);
}

/** What the menu offers, with its labels. */
export function formats(labels: MoreLabels): readonly (readonly [CopyFormat, string])[] {
  return [
    ["citation", labels.copyCitation],
    ["bibtex", fill(labels.copyAs, { format: "BibTeX" })],
    ["ris", fill(labels.copyAs, { format: "RIS" })],
    ["link", labels.copyLink],
    ["embed", labels.copyEmbed],
  ];
}
