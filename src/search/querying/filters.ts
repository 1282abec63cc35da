import { ACT_KINDS } from "../../model/act-kinds.ts";
import type { CorpusAct, CorpusParagraph } from "../../model/corpus.ts";
import type { PhrasePlaces } from "./phrases.ts";
import type { Query } from "./read-query.ts";

const OF_PARAGRAPHS: readonly string[] = ["preamble", "operative"];
/** The values that `kind:` takes: what an act does, or where a paragraph stands. */
export const KINDS = [...ACT_KINDS, ...OF_PARAGRAPHS];

/** Whether an act is of one of the kinds and speaks of one of the themes that a query asks for. */
export function isWantedAct(act: CorpusAct, query: Query): boolean {
  const ofActs = query.kinds.filter((kind) => !OF_PARAGRAPHS.includes(kind));
  return (
    (ofActs.length === 0 || ofActs.includes(act.kind)) &&
    (query.themes.length === 0 || act.themes.some(({ id }) => isWantedTheme(id, query)))
  );
}

/** Whether a query asks for a theme by its prefix. */
export function isWantedTheme(id: string, { themes, narrower }: Query): boolean {
  return themes.includes(id) || narrower.includes(id);
}

/**
 * Makes the test that a paragraph passes which has what the prefixes ask for, `theme:` and `kind:` of one and the same
 * act, and every quoted phrase.
 *
 * @param phrases where each of the query's phrases stands
 */
export function filterOf(
  query: Query,
  phrases: readonly PhrasePlaces[],
  paragraphs: readonly CorpusParagraph[],
): (paragraph: number) => boolean {
  const kinds = query.kinds.filter((kind) => OF_PARAGRAPHS.includes(kind));
  const asksForActs = query.themes.length > 0 || query.kinds.length > kinds.length;
  return (number) => {
    const paragraph = paragraphs[number];
    if (paragraph === undefined || !phrases.every(({ places }) => places.has(number))) return false;
    if (kinds.length > 0 && !kinds.includes(paragraph.kind)) return false;
    return (
      !asksForActs || paragraph.sentences.some(({ acts }) => acts.some((act) => isWantedAct(act, query)))
    );
  };
}
