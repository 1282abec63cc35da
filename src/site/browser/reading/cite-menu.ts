import { clippingOf } from "../../../copying/clipping.ts";
import type { Passage } from "../../../model/passage.ts";
import { FORMAT_LABELS, STYLE_LABELS } from "../../../quote/citing/style-names.ts";
import LABELS from "../../../words/en.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import { shortName } from "../../../words/short-name.ts";
import { today } from "../../../words/today.ts";
import { copyFrom } from "../copy-button.ts";

type Content = (Node | string)[];

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** The one menu of the page, which is filled anew for each passage, and the link that opened it. */
let menu: HTMLElement | undefined;
let opener: HTMLElement | undefined;

function makeMenu(): HTMLElement {
  const made = element("div", { className: "cite-menu", popover: "auto" });
  made.setAttribute("role", "dialog");
  made.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "closed") return;
    // Who closed it by going elsewhere stays there.
    const { activeElement } = document;
    if (activeElement === document.body || made.contains(activeElement))
      opener?.focus({ preventScroll: true });
  });
  return document.body.appendChild(made);
}

/**
 * Opens the menu of a passage below the link that asks for it: its citation in any style, to copy alone or with the
 * words, and the formats of reference managers. Escape or a click elsewhere closes it, and focus goes back.
 */
export function openCiteMenu(link: HTMLAnchorElement): void {
  const address = link.dataset.cite ?? "";
  const { pathname, origin, searchParams } = new URL(link.href);
  const document_ = pathname.split("/")[1] ?? "";
  /** What the API has under the document, in the language of the page. */
  const api = (path: string, query: Record<string, string> = {}) => {
    const url = new URL(`${origin}/v1/${document_}${path}`);
    for (const [key, value] of [...searchParams, ...Object.entries(query)]) url.searchParams.set(key, value);
    return url.href;
  };
  menu ??= makeMenu();
  opener = link;
  const name = shortName(address);
  const heading = `Cite ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  menu.setAttribute("aria-label", heading);

  const style = element(
    "select",
    {},
    ...Object.entries(STYLE_LABELS).map(([value, label]) => element("option", { value }, label)),
  );
  const citation = element("output", {});
  const passage = readJson<Passage>(api(`/paragraphs/${address}`));
  const read = async () => {
    // The United Nations name no day of access.
    const accessed: Record<string, string> = style.value === "un" ? {} : { accessed: today() };
    const url = api(`/citation/${address}`, { style: style.value, ...accessed });
    return (await readJson<{ text: string }>(url)).text;
  };
  /** The citation in the style that was chosen last; what is copied waits for it. */
  let cited = Promise.resolve("");
  const cite = async () => {
    const asked = read();
    cited = asked;
    citation.textContent = "…";
    const text = await asked.catch(() => "The citation could not be read. The link below has it.");
    if (cited === asked) citation.textContent = text;
  };
  style.addEventListener("change", cite);
  void cite();
  const quotation = async () => {
    const { text, language, citation } = await passage;
    return clippingOf({ paragraphs: text.split("\n\n"), language, citation: await cited, url: citation.url });
  };
  // Whoever never copies the words need not hear of it.
  passage.catch(() => undefined);

  menu.replaceChildren(
    element("div", { className: "head" }, element("strong", {}, heading), closeButton(menu)),
    element("label", {}, "Style ", style),
    citation,
    element(
      "div",
      { className: "fields" },
      copyFrom(MORE_LABELS.copyCitation, () => cited),
      copyFrom(LABELS.copyQuotation, quotation),
      copyFrom(MORE_LABELS.copyLink, async () => `${origin}${pathname}${new URL(link.href).search}`),
    ),
    element(
      "p",
      { className: "formats" },
      ...Object.entries(FORMAT_LABELS).map(([format, label]) =>
        element("a", { href: api(`/citation/${address}`, { format }) }, label),
      ),
      element("a", { href: link.href }, "All styles"),
    ),
  );
  menu.showPopover();
  place(menu, link);
  style.focus({ preventScroll: true });
  menu.scrollIntoView({ block: "nearest" });
}

function closeButton(closed: HTMLElement): HTMLButtonElement {
  const button = element("button", { type: "button" }, "Close");
  button.addEventListener("click", () => closed.hidePopover());
  return button;
}

function place(below: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - below.offsetWidth - 8;
  below.style.insetBlockStart = `${at.bottom + scrollY + 4}px`;
  below.style.left = `${Math.max(8, Math.min(at.left, room))}px`;
}

async function readJson<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return (await answer.json()) as T;
}
