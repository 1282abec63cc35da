import { asStem, type TextIndex } from "../index-format.ts";
import type { Language } from "../languages/language.ts";
import { spansOfWord, type Word } from "../words.ts";
import { keptWith } from "./kept.ts";
import { type Places, placesOfEither, placesOfStem } from "./places.ts";
import type { QueryWord } from "./read-query.ts";
import { correct } from "./typing-errors.ts";

/** A word of the query that counts: all its forms are the same word, however often it is asked for. */
export interface Term {
  word: Word;
  /** Where it stands among the words of the query. */
  at: number[];
  stem: string;
  /** The spelling that it is taken for, where it seems mistyped. */
  corrected?: string;
  /** Whether people put it into any question. */
  isCommon: boolean;
  /** Whether it is a country's name: it says where, not what. */
  isCountry: boolean;
  /** Whether it is asked for in quoted phrases alone. */
  isQuoted: boolean;
  /** Where it stands in the text. */
  places: Places;
}

/** The query's words, read with the index beside them. */
export interface Terms {
  terms: Term[];
  /** The stem of each word of the query, as corrected, stop words too. */
  stems: string[];
  /** Two words of the query that the text or a name has as one: "whistle blower", "whistleblower". */
  pairs: { at: number; stem: string }[];
}

// A URL has no more words than this that are worth the time.
const MOST_TERMS = 32;
const SHORTEST_PAIR = 8;

/** The lists of words of an index. */
const wordsOf = keptWith(({ forms, parts, names, stopWords, commonWords, countries }) => ({
  /** The stems that the text or a name has. */
  known: new Set([forms, parts, names].flatMap((stems) => Object.keys(stems))),
  stop: new Set(stopWords),
  common: new Set(commonWords),
  countries: new Set(countries),
}));

/** Finds the words of a query in the index, one letter off where they are not there as they stand. */
export function readTerms(words: readonly QueryWord[], index: TextIndex, language: Language): Terms {
  const { known, stop, common, countries } = wordsOf(index);
  const terms = new Map<string, Term>();
  const stems = words.map((word, at) => {
    const isStopWord =
      stop.has(word.spelling) ||
      (language.pairs === true && !known.has(word.stem) && holdsTogether(word.spelling, stop));
    const isCountry = isOfCountry(word.stem, countries);
    const isPlain = isStopWord || word.isQuoted || known.has(word.stem) || isCountry;
    const corrected = isPlain ? undefined : correct(word, index);
    const stem = corrected === undefined ? word.stem : language.stem(corrected);
    const before = terms.get(stem);
    if (before !== undefined) {
      before.at.push(at);
      before.isQuoted &&= word.isQuoted;
    } else if (!isStopWord && terms.size < MOST_TERMS) {
      const isCommon = common.has(corrected ?? word.spelling) || common.has(asStem(stem));
      const places = placesOfStem(stem, index);
      const { isQuoted } = word;
      terms.set(stem, {
        word,
        at: [at],
        stem,
        isCommon,
        isCountry,
        isQuoted,
        places,
        ...(corrected && { corrected }),
      });
    }
    return stem;
  });
  const pairs = words.slice(0, -1).flatMap((word, at) => {
    const together = language.spell(word.written + (words[at + 1]?.written ?? ""));
    const stem = language.stem(together);
    if (known.has(stem)) return [{ at, stem }];
    const isDoubtful = !known.has(stems[at] ?? "") || !known.has(stems[at + 1] ?? "");
    if (!isDoubtful || together.length < SHORTEST_PAIR) return [];
    const corrected = correct({ ...word, spelling: together, written: together }, index);
    return corrected === undefined ? [] : [{ at, stem: language.stem(corrected) }];
  });
  // A small number alone is an address, or chance: "1 = 1".
  const isSearch = [...terms.keys()].some((stem) => !/^\d{1,2}$/.test(stem));
  const found = isSearch ? [...terms.values()] : [];
  for (const { at, stem } of pairs) {
    const joined = placesOfStem(stem, index);
    for (const term of found.filter((one) => one.at.includes(at) || one.at.includes(at + 1))) {
      term.places = placesOfEither(term.places, joined, index);
    }
  }
  return { terms: found, stems, pairs };
}

/** Whether one of a pair of Chinese characters holds words together, and the pair is no word. */
function holdsTogether(pair: string, stopWords: ReadonlySet<string>): boolean {
  return spansOfWord(pair) === 2 && [...pair].some((character) => stopWords.has(character));
}

/** Whether a word names a country, or what is of one: "Kenya", "Kenyan". */
function isOfCountry(stem: string, countries: ReadonlySet<string>): boolean {
  return countries.has(stem) || (/[ni]$/.test(stem) && countries.has(stem.slice(0, -1)));
}
