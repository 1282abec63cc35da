import { closeElsewhere } from "./close-elsewhere.ts";

/** Marks in the contents which part is being read, names it in their summary, and closes them at a choice. */
export function followContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>("details.contents");
  const here = contents?.querySelector(".here");
  if (!contents || !here) return;
  const links = [...contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const shown = new Set<Element>();

  const mark = (part: Element) => {
    for (const link of links) {
      const isHere = link.hash === `#${part.id}`;
      if (isHere) {
        link.setAttribute("aria-current", "true");
        here.textContent = link.textContent;
      } else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) shown.add(target);
        else shown.delete(target);
      }
      const [first] = [...shown].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
      if (first !== undefined) mark(first);
    },
    // The part that stands at the window's upper quarter is the one that is read.
    { rootMargin: "-10% 0px -75% 0px" },
  );
  for (const link of links) {
    const part = document.getElementById(link.hash.slice(1));
    if (part !== null) observer.observe(part);
    link.addEventListener("click", () => {
      contents.open = false;
    });
  }
  // Back and forward go elsewhere too, and the open contents would hide where to.
  addEventListener("hashchange", () => {
    contents.open = false;
  });
  closeElsewhere(contents);
}
