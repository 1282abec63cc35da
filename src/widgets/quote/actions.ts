/* What a reader can take away. */
import type { Passage } from "../../model/passage.ts";
import { webAddress } from "../asking/api.ts";
import { paragraphsOf } from "../asking/passage.ts";
import { type Clipping, writeClipboard } from "../copying/clipboard.ts";
import { clip } from "../copying/clipping.ts";
import type { MoreLabels } from "../labels/labels.ts";

/** What can be copied. */
export type Format = "quotation" | "citation" | "bibtex" | "ris" | "link" | "embed";

/** What is copied, and from where. */
export interface Taken {
  readonly passage: Passage;
  /** The citation as it is shown. */
  readonly citation: string;
  /** Where the API is, and the document in it. */
  readonly api: string;
  readonly folder: string;
}

/** Copies something, and says what; null where it could not be. */
export async function copyAs(format: Format, taken: Taken): Promise<Clipping | null> {
  try {
    const clipping = await clippingOf(format, taken);
    return (await writeClipboard(clipping)) ? clipping : null;
  } catch {
    return null;
  }
}

async function clippingOf(format: Format, { passage, citation, api, folder }: Taken): Promise<Clipping> {
  const url = webAddress(passage.citation.url);
  switch (format) {
    case "quotation":
      return clip(passage);
    case "citation":
      return plain(citation);
    case "link":
      return plain(url ?? "");
    case "embed":
      return plain(snippet(passage, api));
    default: {
      const response = await fetch(`${folder}/citation/${encodeURIComponent(passage.id)}?format=${format}`, {
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

/** The lines that show a passage on any page: the script, and the element with the words and the citation inside. */
function snippet(passage: Passage, api: string): string {
  const page = document.implementation.createHTMLDocument("");
  const make = (name: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const url = webAddress(passage.citation.url) ?? "";
  const words = paragraphsOf(passage).map(({ text }) => make("p", {}, text));
  const quote = make(
    "commitment-quote",
    { ref: passage.id },
    make("blockquote", { cite: url, lang: passage.language }, ...words),
    make("p", {}, make("a", { href: url }, passage.citation.text)),
  );
  const script = make("script", { type: "module", src: `${api}/widgets/v1.js` });
  return `${script.outerHTML}\n${quote.outerHTML}`;
}

/** What the menu offers, with its labels. */
export function formats(labels: MoreLabels): readonly (readonly [Format, string])[] {
  return [
    ["citation", labels.copyCitation],
    ["bibtex", "BibTeX"],
    ["ris", "RIS"],
    ["link", labels.copyLink],
    ["embed", labels.copyEmbed],
  ];
}
