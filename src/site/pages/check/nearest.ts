import type { Ask } from "../../../http/route.ts";
import { candidatesFor } from "../../../library/across/candidates.ts";
import { openText } from "../../../library/across/open-texts.ts";
import { languagesOf } from "../../../library/across/verify-in-all.ts";
import { nearestTo, sameWords } from "../../../library/judge-quotation.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { Placed } from "../../../model/verdict.ts";
import { aboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { nearestShown } from "./verdict.ts";

/** The texts of all documents that have most of a quotation's words; none where the index of them can't be asked. */
export async function nearestTexts(ask: Ask, quotation: string): Promise<Opened[]> {
  try {
    const { likeliest } = await candidatesFor(ask.index, quotation, languagesOf(quotation));
    return await Promise.all(
      likeliest.map(async ({ document, language }) => {
        const open = await openText(ask, document, language);
        return { open, about: aboutDocument(open.document.entry, language, ask.firstDocument) };
      }),
    );
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/**
 * The passage that is nearest to a quotation which no text has.
 *
 * @param texts where to look first
 * @param others where to look when none of these has one that is near
 * @returns undefined where none is near
 */
export async function nearestAmong(
  texts: readonly Opened[],
  others: () => Promise<readonly Opened[]>,
  quotation: string,
): Promise<Markup | undefined> {
  const nearest = nearestIn(texts, quotation) ?? nearestIn(await others(), quotation);
  return nearest && nearestShown(nearest.opened, nearest.comparison);
}

function nearestIn(
  texts: readonly Opened[],
  quotation: string,
): { opened: Opened; comparison: Placed } | undefined {
  const found = texts.flatMap((opened) => {
    const comparison = nearestTo(quotation, opened.open);
    return comparison === undefined ? [] : [{ opened, comparison }];
  });
  const [best] = found.sort((one, other) => sameWords(other.comparison) - sameWords(one.comparison));
  return best;
}
