/*
 * `/check` with scripts: the element checks what is pasted, examples included, without leaving the page. What the page
 * itself found stands there until then.
 */

interface Check extends HTMLElement {
  value: string;
}

const box = document.querySelector<Check>("commitment-check");
const given = box?.querySelector("textarea")?.value;

// The quotation of the page's address stands in the element's box as it does in the form's.
void customElements.whenDefined("commitment-check").then(() => {
  if (box !== null && given) box.value = given;
});

for (const name of ["commitment-load", "commitment-error"]) {
  box?.addEventListener(name, () => document.getElementById("verdict")?.remove());
}

for (const example of document.querySelectorAll<HTMLAnchorElement>("a[data-check]")) {
  example.addEventListener("click", async (event) => {
    const form = box?.shadowRoot?.querySelector("form");
    if (box === null || !form) return;
    event.preventDefault();
    box.value = example.dataset.check ?? "";
    box.scrollIntoView({ block: "nearest" });
    form.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    // The element takes the words in its next moment.
    await new Promise((resolve) => setTimeout(resolve));
    form.requestSubmit();
  });
}
