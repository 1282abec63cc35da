/** What is copied: plain text, and the same as HTML where it is more than that. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * A button that copies what `words` gives. Where the browser doesn't allow it, the button says so.
 *
 * @param otherwise what is done then instead of copying, and how that is called
 */
export function copyFrom(
  label: string,
  words: () => Promise<string | Copied>,
  otherwise = () => "Could not copy",
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.ariaLive = "polite";
  button.addEventListener("click", async () => {
    try {
      const given = await words();
      await copy(typeof given === "string" ? { text: given } : given);
      say(button, "Copied", label);
    } catch {
      say(button, otherwise(), label);
    }
  });
  return button;
}

async function copy({ text, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const types = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(types).map(([type, words]) => [type, new Blob([words], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Shows for two seconds what came of pressing a button. */
function say(button: HTMLButtonElement, what: string, label: string): void {
  button.textContent = what;
  setTimeout(() => {
    button.textContent = label;
  }, 2_000);
}
