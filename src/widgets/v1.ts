/*
 * Everything of version 1: what `/widgets/v1.js` loads. An element's code comes when the page has such an element, at
 * once or later, so that a page with one quotation loads no list.
 */
import type { AutolinkOptions } from "./autolink/autolink.ts";
import type { UpgradeOptions } from "./upgrade/upgrade.ts";

/** The elements, each with the code that defines it. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  "commitment-quote": () => import("./quote/commitment-quote.ts"),
  "commitment-cite": () => import("./cite/commitment-cite.ts"),
  "commitment-list": () => import("./list/commitment-list.ts"),
  "commitment-check": () => import("./check/commitment-check.ts"),
  "commitment-lineage": () => import("./lineage/commitment-lineage.ts"),
};

const waiting = new Map(Object.entries(ELEMENTS));

/** Loads the code of the elements that the page has, or of all. What can't be loaded keeps its fallback. */
function load(all?: boolean): void {
  for (const [name, define] of waiting) {
    if (!all && !document.querySelector(name)) continue;
    waiting.delete(name);
    define().catch(() => {});
  }
}

load();
new MutationObserver(() => load()).observe(document, { childList: true, subtree: true });
// What stands in shadow roots can't be seen from here: a page that has its elements only there gets them all.
setTimeout(() => load(waiting.size === Object.keys(ELEMENTS).length), 1_000);

/** Turns citations in running text into `<commitment-cite>`: see `autolink.ts`. */
export async function autolink(options?: AutolinkOptions): Promise<number> {
  return (await import("./autolink/autolink.ts")).autolink(options);
}

/** Has the page's own quotations that link here judged where they stand: see `upgrade.ts`. */
export async function upgrade(options?: UpgradeOptions): Promise<number> {
  return (await import("./upgrade/upgrade.ts")).upgrade(options);
}

if ([...document.scripts].some(({ src, dataset }) => src === import.meta.url && "upgrade" in dataset))
  upgrade().catch(() => {});
