/*
 * What scripts add to the pages: a button that copies a sample. Everything can be read without it.
 */

import { copyFrom } from "./copy-button.ts";

/** Gives each sample that has none its button. */
function addCopyButtons(): void {
  for (const sample of document.querySelectorAll<HTMLElement>("pre[data-copy]")) {
    if (!sample.nextElementSibling?.matches("button.copy")) sample.after(copyButton(sample));
  }
}

function copyButton(sample: HTMLElement): HTMLButtonElement {
  const words = async () => sample.textContent.trim();
  const button = copyFrom(sample.dataset.copy ?? "Copy", words, () => {
    // No permission: the words are selected instead, ready for the reader's own copying.
    getSelection()?.selectAllChildren(sample);
    return "Selected";
  });
  button.className = "copy";
  return button;
}

addCopyButtons();
// A form that answers in place may bring new samples.
document.addEventListener("live-answer", addCopyButtons);
