/*
 * What scripts add to quotations with buttons beneath them: *Copy quotation* copies the words with their source, *Cite* opens
 * a menu in place of the page behind it. Without them the words, the citation and the links are there.
 */
import { clippingOf } from "../../copying/clipping.ts";
import LABELS from "../../words/en.ts";
import { copyFrom } from "./copy-button.ts";
import { passageAt } from "./reading/asked-passage.ts";
import { openCiteMenu } from "./reading/cite-menu.ts";

for (const place of document.querySelectorAll<HTMLElement>("[data-quote]")) {
  const said = place.closest(".said");
  const [quotation, citation] = [said?.querySelector("blockquote"), said?.querySelector("cite")];
  if (!quotation || !citation) continue;
  const button = copyFrom(LABELS.copyQuotation, async () =>
    clippingOf({
      paragraphs: [...quotation.querySelectorAll("p")].map(({ textContent }) => textContent.trim()),
      language: quotation.lang,
      citation: citation.textContent,
      url: quotation.cite,
    }),
  );
  button.className = place.className;
  button.setAttribute("aria-describedby", said?.getAttribute("aria-labelledby") ?? "");
  place.replaceWith(button);
}

const hasPopovers = "popover" in HTMLElement.prototype;
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-cite]");
  // A click for a new tab or window means the page behind the link.
  if (link === null || !hasPopovers || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const [permalink = link.href] = link.href.split("#");
  openCiteMenu(link, passageAt(permalink), permalink);
});
