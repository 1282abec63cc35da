/*
 * What scripts add to quotations with buttons beneath them: these copy the words with their source, or the citation alone.
 * Without them the words, the citation and the links are there.
 */
import { clippingOf } from "../../copying/clipping.ts";
import { copyCitations, copyOnPress } from "./copy-button.ts";
import { cutOf } from "./cut-of.ts";
import { openFolded } from "./open-folded.ts";

const known = new WeakSet<HTMLButtonElement>();

function listen(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-quote]")) {
    const said = button.closest(".said, .hit, .answer-card");
    const quotation = said?.querySelector<HTMLElement>("blockquote, .act-words");
    const {
      words,
      language,
      citation = said?.querySelector("cite")?.textContent ?? "",
      url,
    } = button.dataset;
    if ((!quotation && words === undefined) || known.has(button)) continue;
    known.add(button);
    // A statement of the passage has its own words and citation; what stands beside that copies all that is quoted.
    copyOnPress(button, async () =>
      clippingOf({
        paragraphs: quotation && words === undefined ? paragraphsIn(quotation) : [words ?? ""],
        language: language ?? quotation?.lang ?? "",
        cut: cutOf(button),
        citation,
        url: url ?? (quotation as HTMLQuoteElement | null)?.cite ?? null,
      }),
    );
  }
}

function paragraphsIn(quotation: HTMLElement): string[] {
  const paragraphs = quotation.matches("p") ? [quotation] : [...quotation.querySelectorAll("p")];
  return paragraphs.map(({ textContent }) => textContent.trim());
}

copyCitations();
listen();
// A form that answers in place brings other quotations.
document.addEventListener("live-answer", listen);

openFolded();
