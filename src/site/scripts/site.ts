/*
 * What scripts add to the pages: a button that copies a sample. Everything can be read without it.
 */

/** Gives each sample that has none its button. */
function addCopyButtons(): void {
  for (const sample of document.querySelectorAll<HTMLElement>("pre[data-copy]")) {
    if (!sample.nextElementSibling?.matches("button.copy")) sample.after(copyButton(sample));
  }
}

function copyButton(sample: HTMLElement): HTMLButtonElement {
  const label = sample.dataset.copy ?? "Copy";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.ariaLive = "polite";
  button.textContent = label;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(sample.textContent.trim());
      button.textContent = "Copied";
    } catch {
      // No permission: the words are selected instead, ready for the reader's own copying.
      getSelection()?.selectAllChildren(sample);
      button.textContent = "Selected";
    }
    setTimeout(() => {
      button.textContent = label;
    }, 2_000);
  });
  return button;
}

addCopyButtons();
// A form that answers in place may bring new samples.
document.addEventListener("live-answer", addCopyButtons);
