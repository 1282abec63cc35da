/* Loaded when a page has a quotation of ours. */
import { besideStyles } from "../quote/beside.styles.ts";
import type {} from "../quote/commitment-quote.ts";
import { adopt } from "../shared/element/styles.ts";
import type { Claim } from "./claims.ts";

/** Other copies of this script see by it what is upgraded; copies of the page's nodes don't have it. */
const MARK = Symbol.for("commitment-upgraded");

const OURS = "commitment-quote,commitment-cite,commitment-list,commitment-check,commitment-lineage";

/** Takes what a quotation says of itself now; null has it be the page's own again. */
export type Upgraded = (claim: Claim | null) => void;

/**
 * Has an element say beneath a quotation what came of comparing it. No node of the page is moved, and none is put between
 * those in a `blockquote`: it gets a shadow root, in which its own words stay where they are and the element stands after
 * them. A `q` can have none: behind it comes a node of ours, empty for whoever copies the page.
 *
 * @param api whose permalinks count: the elements may be those of another deployment, which was there first
 * @param exclude a selector of what to leave alone
 * @returns undefined where it is to stay as it is
 */
export function upgradeInPlace(
  quotation: HTMLQuoteElement,
  api: string,
  exclude?: string,
): Upgraded | undefined {
  const quote = document.createElement("commitment-quote");
  if (!isOpen(quotation, exclude) || !("judge" in quote)) return undefined;
  Reflect.set(quotation, MARK, true);
  const isInline = quotation.localName === "q";
  const host = isInline ? document.createElement("span") : quotation;
  const root = host.attachShadow({ mode: "open" });
  if (isInline) quote.layout = "inline";
  else root.append(document.createElement("slot"));
  quote.style.cssText = isInline ? "margin:0 .25em" : "margin:.5em 0 0;grid-column:1/-1";
  let claimed: Claim | null = null;
  const judge = () => {
    if (claimed) quote.judge({ ...claimed, element: quotation, words: quotation.textContent ?? "" });
  };
  // A verdict on other words is gone before they are painted.
  new MutationObserver(judge).observe(quotation, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  // What we put behind a quotation follows it to where the page's scripts put it, or goes with it. What they take away
  // is not put back at once: they would take it away again.
  const follow = () => {
    if (!quotation.isConnected) host.remove();
    else if (host.previousSibling !== quotation) quotation.after(host);
  };
  const moves = new MutationObserver(() => host.isConnected && follow());
  return (claim) => {
    claimed = claim;
    if (!claim) {
      quote.remove();
      return;
    }
    // The quotation's own language is that of its words.
    const lang = quotation.parentElement?.closest<HTMLElement>("[lang]")?.lang || "en";
    const { document, address: ref, language: textLang } = claim.permalink;
    Object.assign(quote, { api, document, ref, textLang, lang });
    judge();
    if (!quote.isConnected) root.append(quote);
    if (quote.shadowRoot) adopt(quote.shadowRoot, besideStyles);
    if (!isInline || !quotation.parentNode) return;
    follow();
    moves.observe(quotation.parentNode, { childList: true });
  };
}

/**
 * Whether a quotation may be upgraded: not what is being written, what has a shadow of its own, or what another copy of
 * this script has upgraded.
 */
function isOpen(quotation: HTMLElement, exclude?: string): boolean {
  return !(
    MARK in quotation ||
    quotation.shadowRoot ||
    quotation.isContentEditable ||
    quotation.querySelector(":scope > [slot]") ||
    quotation.closest(exclude ? `${OURS},${exclude}` : OURS)
  );
}
