import type { Actor } from "../../model/actor.ts";
import type { CorpusTheme, CorpusVocabulary } from "../../model/corpus.ts";
import type { Instrument } from "../../model/instrument.ts";

// An article or a goal that many themes match says little about any of them.
const MOST_THEMES = 4;

/** The names that a theme is searched for with. */
export function namesOfTheme({ label, otherNames }: CorpusTheme): string[] {
  return unique([label, ...otherNames]);
}

/** The articles of the Convention and the goals that a theme matches: names that are found as a whole or not at all. */
export function numbersOfTheme(theme: CorpusTheme, { themes }: CorpusVocabulary): string[] {
  const isTelling = (match: string, of: (theme: CorpusTheme) => string[]) =>
    themes.filter((other) => of(other).includes(match)).length <= MOST_THEMES;
  const articles = articlesOf(theme).filter((article) => isTelling(article, articlesOf));
  const goals = goalsOf(theme).filter((goal) => isTelling(goal, goalsOf));
  return [
    ...articles.flatMap((article) => [`article ${article}`, `art. ${article}`]),
    ...goals.flatMap((goal) => [`SDG ${goal}`, `Goal ${goal}`]),
  ];
}

/** The names that an actor is searched for with. */
export function namesOfActor({ label, otherNames }: Pick<Actor, "label" | "otherNames">): string[] {
  return unique([label, ...otherNames]);
}

/** The names that an instrument is searched for with. */
export function namesOfInstrument({
  name,
  shortName,
  otherNames,
}: Pick<Instrument, "name" | "shortName" | "otherNames">): string[] {
  return unique([shortName, name, ...otherNames]);
}

/** Whether a name is an article and one word, as "the Office": it could be any. */
export function isGeneric(name: string): boolean {
  return /^the \S+$/i.test(name);
}

/** `uncac:art. 52(5)` is of article 52. */
function articlesOf({ matches }: CorpusTheme): string[] {
  return unique(matches.uncac.flatMap((match) => /art\. (\d+)/.exec(match)?.[1] ?? []));
}

function goalsOf({ matches }: CorpusTheme): string[] {
  return matches.sdg.map((match) => match.slice("sdg:".length));
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
