import { type Clipping, writeClipboard } from "../../copying/clipboard.ts";
import { MORE_LABELS } from "../../words/en-more.ts";

/**
 * A button that copies what `words` gives. Where the browser doesn't allow it, the button says so.
 *
 * @param otherwise what is done then instead of copying, and how that is called
 */
export function copyFrom(
  label: string,
  words: () => Promise<string | Clipping>,
  otherwise = () => "Could not copy",
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  copyOnPress(button, words, otherwise);
  return button;
}

/** Lets a button of the page do the same. */
export function copyOnPress(
  button: HTMLButtonElement,
  words: () => Promise<string | Clipping>,
  otherwise = () => "Could not copy",
): void {
  const label = button.textContent;
  button.ariaLive = "polite";
  button.addEventListener("click", async () => {
    try {
      const given = await words();
      const isThere = await writeClipboard(typeof given === "string" ? { text: given, html: "" } : given);
      say(button, isThere ? MORE_LABELS.copied : otherwise(), label);
      // Its tick comes after its width was read.
      if (isThere) button.dataset.done = "";
    } catch {
      say(button, otherwise(), label);
    }
  });
}

/** Lets the buttons that have a citation copy it. */
export function copyCitations(where: ParentNode = document): void {
  for (const button of where.querySelectorAll<HTMLButtonElement>("button[data-cited]"))
    copyOnPress(button, async () => button.dataset.cited ?? "");
}

/** Shows for two seconds what came of pressing a button, which keeps its place: a shorter word doesn't make it narrower. */
function say(button: HTMLButtonElement, what: string, label: string): void {
  button.style.minInlineSize = `${button.offsetWidth}px`;
  const { ariaLabel } = button;
  button.textContent = what;
  button.ariaLabel = null;
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset.done;
    button.ariaLabel ??= ariaLabel;
  }, 2_000);
}
