import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import { findHits, hasIndex, LONGEST_QUERY, type SearchResult } from "../../../library/find-hits.ts";
import { Refusal } from "../../../library/refusal.ts";
import { DEEDS } from "../../../words/deeds.ts";
import type { Opened } from "../about/asked-document.ts";
import { hitWords } from "../search/hit-words.ts";
import type { Markup } from "../text/markup.ts";
import { nameInLine, nameOfParagraph } from "../text/passage-names.ts";
import { beginning, spokenIn } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";

/** Besides the passage that is shown, so many are named. */
const MOST_NAMED = 2;
/** What scores less has a word or two that everybody uses, and is on another matter. */
const LEAST_SCORE = 5;
/** … and what scores less than this share of the best is no answer beside it. */
const BESIDE_BEST = 0.5;

/**
 * What the text says on the matter of a quotation that no text has, by a search for its words: it is said to be that, and no
 * source of the quotation. Nothing where what is found has little of what was said.
 */
export function onTheMatter(
  { release }: Pick<Ask, "release">,
  { open, about }: Opened,
  quotation: string,
): Markup | string {
  if (!hasIndex(release, open)) return "";
  const result = searched({ release, document: about.entry.id }, open, asQuery(quotation));
  const [best, ...others] = result?.hits ?? [];
  if (best === undefined || best.ranked.score < LEAST_SCORE) return "";
  const { paragraph, explain } = best;
  const { address, text } = hitWords(paragraph, explain().snippet, about.language);
  const links = others
    .filter(({ ranked }) => ranked.score >= BESIDE_BEST * best.ranked.score)
    .slice(0, MOST_NAMED)
    .map((hit) => html`<a href="${about.page(hit.paragraph.id)}">${nameOfParagraph(hit.paragraph)}</a>`);
  return html`<p class="label">Nearest in subject: ${nameInLine(nameOfParagraph(paragraph))}</p>
<blockquote class="quotation on-the-matter"${spokenIn(about.language)} cite="${open.by.page(address)}"><p>${text}</p></blockquote>
<p class="what-now"><a class="button" href="${about.page(address)}">${DEEDS.read}</a></p>${
    links.length === 0 ? "" : html`\n<p>See also ${separated(links)}.</p>`
  }`;
}

/** The way from a quotation that nobody has to a search for its words. */
export function wayToSearch({ about }: Pick<Opened, "about">, quotation: string): Markup {
  return html`<p><a href="${about.at("/search", { q: asQuery(quotation) })}">Search ${about.called} for these words</a></p>`;
}

/** As many of its words as can be searched for. */
export function asQuery(quotation: string): string {
  return beginning(quotation.trim().replace(/\s+/g, " "), LONGEST_QUERY - 2);
}

function searched(
  where: Parameters<typeof findHits>[0],
  open: Opened["open"],
  q: string,
): SearchResult | undefined {
  try {
    return findHits(where, open, q);
  } catch (error) {
    // "theme:" and its like are words of a quotation, and no filters of a search.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
