import { clippingOf } from "../../../copying/clipping.ts";
import LABELS from "../../../words/en.ts";
import { copyFrom } from "../copy-button.ts";

/** Puts a button beside each citation, and one below a quotation, which copies its words with their citation. */
export function offerCopies(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy-text]")) {
    const copied = { text: place.textContent.trim(), html: place.innerHTML.trim() };
    const button = copyFrom(place.dataset.copyText ?? "Copy", async () => copied);
    button.setAttribute("aria-describedby", place.parentElement?.previousElementSibling?.id ?? "");
    place.after(button);
  }
  for (const quotation of document.querySelectorAll<HTMLElement>(".quotation.large")) {
    const citation = quotation.parentElement?.querySelector<HTMLElement>(".citation");
    if (!citation) continue;
    const button = copyFrom(LABELS.copyQuotation, async () => quotationWithCitation(quotation, citation));
    citation.after(Object.assign(document.createElement("p"), { className: "copy-quotation" }));
    citation.nextElementSibling?.append(button);
  }
}

/** The words as they stand in the source, without marks of footnotes and the paragraph's number, and their citation. */
function quotationWithCitation(quotation: HTMLElement, citation: HTMLElement) {
  const words = quotation.cloneNode(true) as HTMLElement;
  for (const mark of words.querySelectorAll(".mark, .number")) mark.remove();
  const cut = quotation.dataset.cut ?? "";
  return clippingOf({
    paragraphs: [...words.querySelectorAll("p")].map((paragraph) => paragraph.textContent.trim()),
    language: quotation.lang,
    cut: { start: cut.includes("start"), end: cut.includes("end") },
    citation: citation.querySelector("cite")?.textContent ?? "",
    url: citation.querySelector("a")?.href ?? null,
  });
}
