/*
 * What scripts add to the pages: buttons on samples, and a menu that closes. Everything can be read without it.
 */

import { copyFrom } from "./copy-button.ts";

/** Gives each sample that has none its buttons: one that copies it, and one that shows all of it where it is long. */
function addButtons(): void {
  for (const sample of document.querySelectorAll<HTMLElement>("pre:not(.sampled > pre)")) {
    const isLong = sample.scrollHeight > sample.clientHeight + 1;
    if (!isLong && sample.dataset.copy === undefined) continue;
    const around = document.createElement("div");
    around.className = "sampled";
    sample.replaceWith(around);
    around.append(sample);
    if (sample.dataset.copy !== undefined) around.append(copyButton(sample));
    if (isLong) around.append(showAllButton(sample));
  }
}

function copyButton(sample: HTMLElement): HTMLButtonElement {
  const words = async () => sample.textContent.trim();
  const button = copyFrom("Copy", words, () => {
    // No permission: the words are selected instead, ready for the reader's own copying.
    getSelection()?.selectAllChildren(sample);
    return "Selected";
  });
  button.className = "copy small";
  // Of several on a page, what is heard says which.
  if (sample.dataset.copy !== "Copy") button.ariaLabel = sample.dataset.copy ?? null;
  return button;
}

/** The rest of a long sample stays below a fade until somebody wants it. */
function showAllButton(sample: HTMLElement): HTMLButtonElement {
  sample.classList.add("long");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "show-all small";
  button.textContent = "Show all";
  button.addEventListener("click", () => {
    sample.classList.add("whole");
    button.remove();
    sample.focus();
  });
  return button;
}

/** A menu closes as people expect of one: on Escape, and on a press elsewhere. */
function closeMenus(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".masthead .menu");
  menu?.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (menu?.open && !(target instanceof Node && menu.contains(target))) menu.open = false;
  });
}

/** A page that is for typing has the caret in its box, where a keyboard is at hand and nothing else was meant. */
function beginTyping(): void {
  const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>("[data-begin]");
  if (box === null || box.value !== "" || location.hash !== "" || document.activeElement !== document.body)
    return;
  if (matchMedia("(hover: hover) and (pointer: fine)").matches) box.focus({ preventScroll: true });
}

addButtons();
closeMenus();
beginTyping();
// A form that answers in place may bring new samples.
document.addEventListener("live-answer", addButtons);
