import { copyFrom } from "../copying.ts";

/** Puts a button beside each `data-copy-text`, which copies the words that stand there. */
export function offerCopies(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy-text]")) {
    const words = place.textContent.trim();
    const button = copyFrom(place.dataset.copyText ?? "Copy", async () => words);
    button.setAttribute("aria-describedby", place.previousElementSibling?.id ?? "");
    place.append(" ", button);
  }
}
