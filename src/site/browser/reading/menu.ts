type Content = (Node | string)[];

/** Makes an element with its properties and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** The one menu of the page, which is filled anew for each passage, and what opened it. */
let menu: HTMLElement | undefined;
let opener: HTMLElement | undefined;

function makeMenu(): HTMLElement {
  const made = element("div", { className: "cite-menu", popover: "auto" });
  made.setAttribute("role", "dialog");
  made.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "closed") return;
    opener?.removeAttribute("aria-expanded");
    // Who closed it by going elsewhere stays there.
    const { activeElement } = document;
    if (activeElement === document.body || made.contains(activeElement))
      opener?.focus({ preventScroll: true });
  });
  return document.body.appendChild(made);
}

/**
 * Opens the page's menu below what asked for it, with a heading and a button that closes it. Escape or a click elsewhere
 * closes it too, and the focus goes back.
 *
 * @param first what gets the focus
 */
export function openMenu(by: HTMLElement, heading: string, first: HTMLElement, ...content: Content): void {
  menu ??= makeMenu();
  const opened = menu;
  const close = element("button", { type: "button", className: "small" }, "Close");
  close.addEventListener("click", () => opened.hidePopover());
  opened.setAttribute("aria-label", heading);
  opened.replaceChildren(
    element("div", { className: "head" }, element("strong", {}, heading), close),
    ...content,
  );
  opened.showPopover();
  opener = by;
  by.setAttribute("aria-expanded", "true");
  place(opened, by);
  first.focus({ preventScroll: true });
  opened.scrollIntoView({ block: "nearest" });
}

/** Puts something that lies over the page below something in it. */
export function place(over: HTMLElement, below: { getBoundingClientRect(): DOMRect }): void {
  const at = below.getBoundingClientRect();
  const room = document.documentElement.clientWidth - over.offsetWidth - 8;
  over.style.insetBlockStart = `${at.bottom + scrollY + 4}px`;
  over.style.left = `${Math.max(8, Math.min(at.left, room))}px`;
}
