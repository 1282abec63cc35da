import { claimOf } from "./claims.ts";
import type { Upgraded } from "./in-place.ts";

/** What to upgrade, and what not. */
export interface UpgradeOptions {
  /** Where to look; the whole page by default. */
  root?: Element;
  /** A selector of what to leave alone, besides editors and our own elements. */
  exclude?: string;
}

const known = new WeakMap<HTMLQuoteElement, Upgraded>();
const watched = new WeakSet<Element>();

/**
 * Has quotations that link to a passage here judged where they stand, as `<commitment-quote>` is: each `blockquote` and
 * `q` whose `cite` attribute, citation at its end or following line is a permalink. It needs no element and no script in
 * them, so that it works on what a sanitizer has left of our snippet, and on a quotation as editors make them. The page's
 * words stay as they are; beneath them stands whether they are the source's, and where they are not, the source. No node
 * of the page is moved. It begins when the page has loaded, and goes on with what comes later; called again, it does
 * nothing twice. `data-upgrade` on the script tag does the same without a call.
 *
 * ```html
 * <script type="module" src="https://example.org/widgets/v1.js" data-upgrade></script>
 * ```
 *
 * @returns how many quotations it has found
 */
export async function upgrade(options: UpgradeOptions = {}): Promise<number> {
  try {
    // What scripts take over from the server they have taken over by then.
    if (document.readyState !== "complete") await new Promise((then) => addEventListener("load", then));
    const root = options.root ?? document.body;
    if (!watched.has(root)) watch(root, options.exclude);
    watched.add(root);
    await idle();
    return await find(root, options.exclude);
  } catch (error) {
    // A page is never broken by it.
    console.warn(error);
    return 0;
  }
}

/** Looks again when something has changed. */
function watch(root: Element, exclude?: string): void {
  let isWaiting = false;
  new MutationObserver(async () => {
    if (isWaiting) return;
    isWaiting = true;
    await idle();
    isWaiting = false;
    await find(root, exclude).catch(() => {});
  }).observe(root, { attributeFilter: ["href", "cite"], subtree: true, childList: true });
}

function idle(): Promise<unknown> {
  return new Promise((then) => (globalThis.requestIdleCallback ?? setTimeout)(then));
}

/** Finds quotations of ours; says how many are new. */
async function find(root: Element, exclude?: string): Promise<number> {
  const all = [...root.querySelectorAll("blockquote,q,a[href]")];
  const quotations = all.filter((each) => each instanceof HTMLQuoteElement);
  if (!quotations[0]) return 0;
  const { findApi } = await import("../shared/asking/api.ts");
  const api = findApi(null) ?? "";
  let found = 0;
  for (const quotation of quotations) {
    const next = all.slice(all.indexOf(quotation) + 1).find((each) => !quotation.contains(each));
    const claim = claimOf(quotation, next, api);
    let upgraded = known.get(quotation);
    if (claim && !upgraded) {
      const [{ upgradeInPlace }] = await Promise.all([
        import("./in-place.ts"),
        import("../quote/commitment-quote.ts"),
      ]);
      upgraded = upgradeInPlace(quotation, api, exclude);
      if (upgraded) {
        known.set(quotation, upgraded);
        found++;
      }
    }
    upgraded?.(claim);
  }
  return found;
}
