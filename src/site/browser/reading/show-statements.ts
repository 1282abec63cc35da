/** The text that is read, what lies over it, and the ways to its kinds of statement. */
export interface Reading {
  text: HTMLElement;
  bar: HTMLElement;
  kinds: HTMLElement;
}

/** Finds them; undefined on a page whose text has no statements. */
export function findReading(): Reading | undefined {
  const [text, bar, kinds] = ["article.text", ".reading-bar", ".kinds"].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  return text && bar && kinds ? { text, bar, kinds } : undefined;
}

/**
 * Shows the statements of the kind that is chosen without leaving the page, writes it into the address, so that it is
 * there again after a reload and for whoever gets the link, and keeps the paragraph in view where it stands.
 *
 * @param then called when a kind has been chosen
 */
export function showStatements({ text, bar, kinds }: Reading, then: () => void): void {
  const links = [...kinds.querySelectorAll("a")];
  kinds.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    // A click for a new tab or window means the page behind the link.
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const anchor = [...text.querySelectorAll(".paragraph")].find(
      (paragraph) => paragraph.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom,
    );
    const before = anchor?.getBoundingClientRect().top ?? 0;
    if (link.dataset.kind) text.dataset.show = link.dataset.kind;
    else delete text.dataset.show;
    for (const one of links) one.toggleAttribute("aria-current", false);
    link.setAttribute("aria-current", "true");
    if (anchor !== undefined) keepAt(anchor, before);
    const url = new URL(link.href);
    url.hash = location.hash;
    history.replaceState(history.state, "", url);
    then();
  });
  const key = bar.querySelector<HTMLElement>(".key");
  // Whoever goes to a passage finds it below the bar, however many lines that has, and whatever of it goes away.
  new ResizeObserver(() => {
    const { style } = document.documentElement;
    style.setProperty("--key", `${key?.offsetHeight ?? 0}px`);
    const top = Number.parseFloat(getComputedStyle(bar).top) || 0;
    style.setProperty("--bar", `${bar.offsetHeight + top}px`);
  }).observe(bar);
}

/** Scrolls by what the lines before have grown or shrunk; the browser's own way would add itself to that. */
function keepAt(anchor: Element, top: number): void {
  const root = document.documentElement;
  root.style.overflowAnchor = "none";
  scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: "instant" });
  requestAnimationFrame(() => {
    root.style.overflowAnchor = "";
  });
}
