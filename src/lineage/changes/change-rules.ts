import type { ChangeWords, QualifyingPhrase, RankedVerb } from "../../model/change-vocabulary.ts";
import { wordingOf } from "../../quote/comparing/languages/index.ts";
import type { Wording } from "../../quote/comparing/languages/wording.ts";
import { type LanguageOfChanges, languageOfChanges } from "./languages/index.ts";
import { type PhraseTree, phraseTree } from "./phrase-tree.ts";

/** A verb by which a paragraph speaks, as its form or its noun says it. */
export type SaidBy = Pick<RankedVerb, "verb" | "kind" | "firmness" | "by">;

/** What tells changes apart in one language, ready for use: made once, used for all of its texts. */
export interface ChangeRules {
  language: string;
  wording: Wording;
  /** How the language writes dates and numbers, and which of its words only join others. */
  writes: LanguageOfChanges;
  qualifiers: PhraseTree<QualifyingPhrase>;
  neutral: PhraseTree<"neutral">;
  stronger: PhraseTree<"stronger">;
  verbs: PhraseTree<SaidBy>;
  /** The dictionary forms, which carry a part after "to". */
  infinitives: PhraseTree<SaidBy>;
  nouns: ReadonlyMap<string, SaidBy>;
}

/** Makes a language's rules of what the vocabulary says of it; of one that it says nothing of, they give no direction. */
export function changeRules(language: string, words?: ChangeWords): ChangeRules {
  const wording = wordingOf(language);
  const { neutral = [], stronger = [], verbs = [], nouns = [], qualifiers = [] } = words ?? {};
  const said = ({ verb, kind, firmness, by }: RankedVerb): SaidBy => ({
    ...{ verb, kind },
    ...(firmness === undefined ? {} : { firmness }),
    ...(by === undefined ? {} : { by }),
  });
  return {
    language,
    wording,
    writes: languageOfChanges(language),
    qualifiers: phraseTree(
      qualifiers.map((one) => [one.phrase, one] as const),
      wording,
    ),
    neutral: phraseTree(
      neutral.map((one) => [one, "neutral"] as const),
      wording,
    ),
    stronger: phraseTree(
      stronger.map((one) => [one, "stronger"] as const),
      wording,
    ),
    verbs: phraseTree(
      verbs.flatMap((verb) => verb.forms.map((form) => [form, said(verb)] as const)),
      wording,
    ),
    infinitives: phraseTree(
      verbs.map((verb) => [verb.verb, said(verb)] as const),
      wording,
    ),
    nouns: new Map(nouns.map(({ noun, ...rest }) => [noun, said({ forms: [], ...rest })] as const)),
  };
}
