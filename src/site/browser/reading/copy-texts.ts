import { clippingOf } from "../../../copying/clipping.ts";
import { copyFrom, copyOnPress } from "../copy-button.ts";
import { cutOf } from "../cut-of.ts";
import { openFolded } from "../open-folded.ts";

/** What a permalink hands out: the words with their citation, the citation in the style that is chosen, its address. */
export function offerCopies(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy-text]")) {
    const button = copyFrom(place.dataset.copyText ?? "Copy", async () => copied(place));
    put(button, place, place.closest(".panel")?.previousElementSibling);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-copy-file]")) {
    put(
      copyFrom(link.dataset.copyFile ?? "Copy", () => read(link.href)),
      link,
      link,
    );
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-take]")) {
    copyOnPress(button, async () =>
      button.dataset.take === "citation" ? copied(chosenCitation()) : quotationWithCitation(button),
    );
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-take]")) {
    link.replaceWith(copyFrom(link.textContent, async () => link.href));
  }
  openFolded();
  keepStyle();
  leaveRoom();
}

function put(button: HTMLButtonElement, after: HTMLElement, described: Element | null | undefined): void {
  button.className = "small";
  button.setAttribute("aria-describedby", described?.id ?? "");
  after.after(button);
}

async function read(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return answer.text();
}

function copied(place: HTMLElement | null) {
  return { text: place?.textContent.trim() ?? "", html: place?.innerHTML.trim() ?? "" };
}

/** Files are no citation to read: the first style's is taken then. */
function chosenCitation(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(".citations input:checked + label + .panel [data-copy-text]") ??
    document.querySelector<HTMLElement>(".citations [data-copy-text]")
  );
}

/** The words and their citation. */
function quotationWithCitation(button: HTMLElement) {
  const around = button.closest(".actions")?.parentElement;
  const quotation = around?.querySelector<HTMLElement>(".quotation.large");
  const citation = around?.querySelector<HTMLElement>(".citation");
  if (!quotation || !citation) throw new Error("no quotation here");
  return clippingOf({
    paragraphs: paragraphsIn(quotation),
    language: quotation.lang,
    cut: cutOf(quotation),
    citation: citation.querySelector("cite")?.textContent ?? "",
    url: citation.querySelector("a")?.href ?? null,
  });
}

/** The words of a quotation as they stand in the source, without marks of footnotes and the paragraph's number. */
export function paragraphsIn(quotation: HTMLElement): string[] {
  const words = quotation.cloneNode(true) as HTMLElement;
  for (const mark of words.querySelectorAll(".mark, .number")) mark.remove();
  return [...words.querySelectorAll("p")].map((paragraph) => paragraph.textContent.trim());
}

/** On a phone the buttons lie over the page's end, in as many rows as they take there. */
function leaveRoom(): void {
  const actions = document.querySelector<HTMLElement>(".sheet .actions");
  if (actions === null) return;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--actions", `${actions.offsetHeight}px`);
  }).observe(actions);
}

const KEPT_STYLE = "citation-style";

/** Whoever cites in a style wants it again on the next permalink. A browser may keep nothing. */
function keepStyle(): void {
  const choices = document.querySelectorAll<HTMLInputElement>(".citations input");
  try {
    const kept = localStorage.getItem(KEPT_STYLE);
    for (const choice of choices) {
      if (choice.value === kept) choice.checked = true;
      choice.addEventListener("change", () => {
        try {
          localStorage.setItem(KEPT_STYLE, choice.value);
        } catch {
          // The choice holds for this page.
        }
      });
    }
  } catch {
    // As it was.
  }
}
