/** A button that copies what `words` gives. Where the browser doesn't allow it, the button says so. */
export function copyFrom(label: string, words: () => Promise<string>): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(await words());
      say(button, "Copied", label);
    } catch {
      say(button, "Could not copy", label);
    }
  });
  return button;
}

/** Shows for two seconds what came of pressing a button. */
export function say(button: HTMLButtonElement, what: string, label: string): void {
  button.textContent = what;
  setTimeout(() => {
    button.textContent = label;
  }, 2_000);
}
