/** Lets the field for a paragraph's number lead to its place in the text; whatever else it is filled with, the site reads. */
export function goToParagraphs(): void {
  const form = document.querySelector<HTMLFormElement>("form.go-to");
  form?.addEventListener("submit", (event) => {
    const asked = String(new FormData(form).get("q")).trim().toLowerCase();
    const id = asked.replace(/^pp\s?(?=\d)/, "preamble-").replace(/^(?:op|¶)\s?(?=\d)|\.$/g, "");
    const paragraph = /^[a-z\d/-]*\d$/.test(id) ? document.getElementById(id) : null;
    if (paragraph === null) return;
    event.preventDefault();
    location.hash = id;
    // Asked for again, it has been scrolled away meanwhile.
    paragraph.scrollIntoView();
  });
}
