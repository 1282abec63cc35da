import { clippingOf } from "../../../copying/clipping.ts";
import LABELS from "../../../words/en.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import { shortName } from "../../../words/short-name.ts";
import { copyFrom } from "../copy-button.ts";
import { type AskedPassage, passageAt, readCitation, readPassage } from "./asked-passage.ts";
import { openCiteMenu } from "./cite-menu.ts";
import { element, openMenu } from "./menu.ts";

/** Has the number of each paragraph open its menu. Without this, or for a new tab, it is the permalink. */
export function openMenus(text: HTMLElement): void {
  if (!("popover" in HTMLElement.prototype)) return;
  for (const number of text.querySelectorAll<HTMLElement>("a.number")) {
    number.setAttribute("aria-haspopup", "dialog");
    number.title = "Copy, cite, embed, link";
  }
  text.addEventListener("click", (event) => {
    const number = (event.target as Element).closest<HTMLAnchorElement>("a.number");
    if (number === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openParagraphMenu(number);
  });
}

/** What may be done with a paragraph, and where there is no room for it beside the text, what it is about. */
function openParagraphMenu(number: HTMLAnchorElement): void {
  const passage = passageAt(number.href, number.parentElement?.closest<HTMLElement>("[lang]")?.lang);
  const isUsual = !number.href.includes("lang=");
  // Asked for at once: a click that copies may not wait long.
  const [quoted, cited] = [readPassage(passage), readCitation(passage)];
  for (const asked of [quoted, cited]) asked.catch(() => undefined);
  const copyQuotation = copyFrom(LABELS.copyQuotation, async () => {
    const [{ text, language, citation }, { text: cite }] = [await quoted, await cited];
    return clippingOf({ paragraphs: text.split("\n\n"), language, citation: cite, url: citation.url });
  });
  const copyCitation = copyFrom(MORE_LABELS.copyCitation, async () => (await cited).text);
  const copyLink = copyFrom(MORE_LABELS.copyLink, async () => number.href);
  const cite = element("button", { type: "button" }, "Cite…");
  cite.addEventListener("click", () => openCiteMenu(number, passage, number.href));

  const items = [
    copyQuotation,
    copyCitation,
    copyLink,
    cite,
    element("a", { href: embedding(passage, isUsual) }, "Embed"),
    element("a", { href: number.href }, "Open its page"),
  ];
  const list = element("ul", { className: "choices" }, ...items.map((item) => element("li", {}, item)));
  list.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    items.at((items.indexOf(document.activeElement as HTMLButtonElement) + by) % items.length)?.focus();
  });
  openMenu(number, shortName(passage.address), copyQuotation, list, ...hiddenBeside(number));
}

/** The page that makes the code which embeds a passage. */
function embedding({ document, address, language }: AskedPassage, isUsual: boolean): string {
  const spoken: Record<string, string> = isUsual || language === undefined ? {} : { "text-lang": language };
  return `/embed?${new URLSearchParams({ document, ref: address, ...spoken })}`;
}

/** Copies of the lists that have no room beside the paragraph, with their names. */
function hiddenBeside(number: HTMLElement): Node[] {
  const lists = number.closest(".paragraph")?.querySelectorAll<HTMLElement>(".beside > ul") ?? [];
  return [...lists]
    .filter((list) => list.offsetParent === null)
    .flatMap((list) => [element("strong", {}, list.ariaLabel ?? ""), list.cloneNode(true)]);
}
