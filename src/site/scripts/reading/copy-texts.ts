import { copyFrom } from "../copying.ts";

/** Puts a button beside each citation, and one below a quotation, which copies its words with their citation. */
export function offerCopies(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy-text]")) {
    const copied = { text: place.textContent.trim(), html: place.innerHTML.trim() };
    const button = copyFrom(place.dataset.copyText ?? "Copy", async () => copied);
    button.setAttribute("aria-describedby", place.parentElement?.previousElementSibling?.id ?? "");
    place.after(button);
  }
  const quotation = document.querySelector<HTMLElement>(".quotation.large");
  const citation = document.querySelector<HTMLElement>(".citation");
  if (quotation === null || citation === null) return;
  const copied = quotationWithCitation(quotation, citation);
  const button = copyFrom("Copy words and citation", async () => copied);
  citation.after(Object.assign(document.createElement("p"), { className: "copy-quotation" }));
  citation.nextElementSibling?.append(button);
}

/** The words as they stand in the source, without marks of footnotes and the paragraph's number, and their citation with its link. */
function quotationWithCitation(
  quotation: HTMLElement,
  citation: HTMLElement,
): { text: string; html: string } {
  const words = quotation.cloneNode(true) as HTMLElement;
  for (const mark of words.querySelectorAll(".mark, .number")) mark.remove();
  const paragraphs = [...words.querySelectorAll("p")].map((paragraph) => paragraph.textContent.trim());
  const cited = citation.querySelector("cite")?.textContent ?? "";
  const url = citation.querySelector("a")?.href ?? "";
  const page = document.implementation.createHTMLDocument("");
  const quote = page.createElement("blockquote");
  quote.cite = url;
  for (const text of paragraphs) quote.append(Object.assign(page.createElement("p"), { textContent: text }));
  const link = Object.assign(page.createElement("a"), { href: url, textContent: cited });
  const line = page.createElement("p");
  line.append(link);
  return {
    text: `${paragraphs.join("\n\n")}\n\n— ${cited}, ${url}`,
    html: `${quote.outerHTML}${line.outerHTML}`,
  };
}
