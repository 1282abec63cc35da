/*
 * What scripts add to the pages: a button that copies a sample. Everything can be read without it.
 */

for (const sample of document.querySelectorAll<HTMLElement>("pre[data-copy]")) {
  const label = sample.dataset.copy ?? "Copy";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
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
  sample.after(button);
}

// An example of a quotation fills the box above it.
for (const example of document.querySelectorAll<HTMLAnchorElement>("a[data-check]")) {
  example.addEventListener("click", (event) => {
    const box = document.querySelector<HTMLElement & { value?: string }>("commitment-check:defined");
    if (box === null) return;
    event.preventDefault();
    box.value = example.dataset.check ?? "";
    box.scrollIntoView({ block: "nearest" });
    box.shadowRoot?.querySelector<HTMLElement>("button")?.focus();
  });
}
