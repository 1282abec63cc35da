import "../cite/commitment-cite.ts";

/** What to link, and what not. */
export interface AutolinkOptions {
  /** Where to look; the whole page by default. */
  root?: Element;
  /** A selector of what to leave alone, besides code, links, headings, forms and what quotes already. */
  exclude?: string;
}

/**
 * Turns citations in running text ("A/RES/S-32/1, para. 16", and then "ibid., para. 17"; "résolution 79/226, par. 12") into
 * `<commitment-cite>`, where the source has what they name: of other documents than the declaration it is asked. No node of the page is moved or replaced; where the page's
 * scripts change the words, the links go (`autolinking/upkeep.ts`), and text that React, Vue and their like keep track of
 * is left alone (`autolinking/tracked.ts`). It works when the page has loaded and has nothing else to do, a little at a
 * time; called again, it links only what has come since.
 *
 * ```html
 * <script type="module">
 *   import { autolink } from "https://example.org/widgets/v1.js";
 *   autolink({ root: document.querySelector("article") });
 * </script>
 * ```
 *
 * @returns how many references it has linked
 */
export async function autolink(options: AutolinkOptions = {}): Promise<number> {
  try {
    const { link } = await import("./link.ts");
    return await link(options.root ?? document.body, options.exclude);
  } catch (error) {
    // A page is never broken by it: what could not be linked stays text.
    console.warn("autolink:", error);
    return 0;
  }
}
