import type { ChangeWords, QualifyingPhrase, RankedVerb } from "../../model/change-vocabulary.ts";
import { wordingOf } from "../../quote/comparing/languages/index.ts";
import type { Wording } from "../../quote/comparing/languages/wording.ts";
import { languageOfChanges } from "./languages/index.ts";
import type { LanguageOfChanges } from "./languages/language-of-changes.ts";
import { type PhraseTree, phraseTree } from "./phrase-tree.ts";

/** A verb by which a paragraph speaks, as its form or its noun says it. */
export type SaidBy = Pick<RankedVerb, "verb" | "kind" | "firmness" | "scale" | "by">;

/** What tells changes apart in one language, ready for use: made once, used for all of its texts. */
export interface ChangeRules {
  language: string;
  wording: Wording;
  /** How the language writes dates and numbers, and which of its words only join others. */
  writes: LanguageOfChanges;
  qualifiers: PhraseTree<QualifyingPhrase>;
  neutral: PhraseTree<"neutral">;
  /** The single words by which somebody has to: "must", "should". */
  obliging: ReadonlySet<string>;
  /** The single words that turn a sentence round. */
  negations: ReadonlySet<string>;
  stronger: PhraseTree<"stronger">;
  strongerNouns: PhraseTree<"stronger">;
  verbs: PhraseTree<SaidBy>;
  /** The dictionary forms, which carry a part after "to". */
  infinitives: PhraseTree<SaidBy>;
  nouns: ReadonlyMap<string, SaidBy>;
  /** The scales of verbs that take a side. */
  sides: ReadonlySet<string>;
  /** What a call is more than, though it is of another kind. */
  belowCalls: NonNullable<ChangeWords["belowCalls"]>;
  /** With what a neutral verb takes a stance, by its noun. */
  manners: ReadonlyMap<string, Pick<SaidBy, "scale" | "firmness">>;
}

/** The scale of what one may, should or must; and from which of its ranks on one has to. */
const OBLIGATION = "obligation";
const OBLIGES = 2;

/**
 * Makes a language's rules of what the vocabulary says of it; of one that it says nothing of, no verb is softer or firmer
 * than another.
 */
export function changeRules(language: string, words?: ChangeWords): ChangeRules {
  const wording = wordingOf(language);
  const {
    neutral = [],
    stronger = [],
    strongerNouns = [],
    sides = [],
    belowCalls = [],
    manners = [],
    verbs = [],
    nouns = [],
    // What the vocabulary doesn't have of a language, its wording has: phrases that soften.
    qualifiers = wording.qualifiers.map((phrase): QualifyingPhrase => ({ phrase, adding: "softer" })),
  } = words ?? {};
  const writes = languageOfChanges(language);
  const said = ({ verb, kind, firmness, scale, by }: RankedVerb): SaidBy => ({
    ...{ verb, kind },
    ...(firmness === undefined ? {} : { firmness }),
    ...(scale === undefined ? {} : { scale }),
    ...(by === undefined ? {} : { by }),
  });
  return {
    language,
    wording,
    writes,
    qualifiers: phraseTree(
      qualifiers.map((one) => [one.phrase, one] as const),
      wording,
    ),
    obliging: new Set(
      qualifiers
        .filter(({ scale, firmness = 0 }) => scale === OBLIGATION && firmness >= OBLIGES)
        .map(({ phrase }) => phrase),
    ),
    negations: new Set(wording.negations),
    neutral: phraseTree(
      [...neutral, ...writes.neutral].map((one) => [one, "neutral"] as const),
      wording,
    ),
    stronger: phraseTree(
      stronger.map((one) => [one, "stronger"] as const),
      wording,
    ),
    strongerNouns: phraseTree(
      [...stronger, ...strongerNouns].map((one) => [one, "stronger"] as const),
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
    nouns: new Map(
      nouns.map(({ noun, ...rest }) => {
        // "Its invitation" is as firm as "invites".
        const { firmness, scale } =
          verbs.find(({ verb, kind }) => verb === rest.verb && kind === rest.kind) ?? {};
        return [noun, said({ forms: [], firmness, scale, ...rest })] as const;
      }),
    ),
    sides: new Set(sides),
    belowCalls,
    manners: new Map(manners.map(({ noun, scale, firmness }) => [noun, { scale, firmness }] as const)),
  };
}
