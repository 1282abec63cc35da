import type { CorpusParagraph } from "../../model/corpus.ts";
import type { Subject } from "../index-format.ts";
import type { Language } from "../languages/language.ts";
import { askedWordsOf, wordsOf } from "../words.ts";
import { type Postings, raise, sentenceAt } from "./postings.ts";
import { type Strengths, strengthsOfEverydayWords } from "./strengths.ts";
import type { WordLists } from "./word-lists.ts";

/** One word of the text for what people say. */
const SYNONYM = 0.2;
/** Before what people ask for and no paragraph says: the nearest only touches it. */
const NEAR = "~";
/** A saying has so many words. */
const SAYING = 3;

/** A subject as it goes into the index. */
export interface Entry {
  kind: Subject["kind"];
  id: string;
  names: string[];
  /** Names that are no names in part: of "article 33", neither word says anything. */
  numbers: string[];
  /** Names of what is near and is not said, found as a whole or not at all. */
  near?: string[];
  definition: string;
  strengths: Strengths;
  /** The stems that the text has itself: as words of a name they would count twice. */
  told?: ReadonlySet<string>;
}

/** What people type who look for a paragraph, each paragraph a subject of its own. */
export function everydayEntries(
  paragraphs: readonly CorpusParagraph[],
  everydayWords: Readonly<Record<string, readonly string[]>>,
  language: Language,
): Entry[] {
  // Not in the order of the object's keys: the same data gives the same index.
  return paragraphs.flatMap(({ id, text }) =>
    everydayWords[id] === undefined
      ? []
      : [
          {
            kind: "everyday" as const,
            id,
            names: eachOnce(
              everydayWords[id].filter((name) => !name.startsWith(NEAR)),
              language,
            ),
            numbers: [],
            near: everydayWords[id]
              .filter((name) => name.startsWith(NEAR))
              .map((name) => name.slice(NEAR.length).trim()),
            definition: "",
            strengths: strengthsOfEverydayWords(id, paragraphs),
            told: new Set(wordsOf(text, language).map(({ stem }) => stem)),
          },
        ],
  );
}

/** What people say, each but once where it is the same in stems: "rob", "robbed". */
function eachOnce(said: readonly string[], language: Language): string[] {
  const byStems = new Map<string, string>();
  for (const one of said) {
    const stems = askedWordsOf(one, language).map(({ stem }) => stem);
    if (!byStems.has(stems.join(" "))) byStems.set(stems.join(" "), one);
  }
  return [...byStems.values()];
}

/** Whether what people say is a saying, which means nothing by one of its words. */
function isSaying(said: string): boolean {
  return said.split(" ").length >= SAYING;
}

/** What people say for words of the text: each group counts where the text has one of its words, and more where often. */
export function synonymEntries(postings: Postings, language: Language, { synonyms }: WordLists): Entry[] {
  return synonyms.map(({ said: all, written }) => {
    const said = eachOnce(all, language);
    const strengths: Strengths = { paragraphs: new Map(), sentences: new Map() };
    const stems = new Set(written.flatMap((words) => wordsOf(words, language)).map(({ stem }) => stem));
    for (const spelling of [...stems].flatMap((stem) => [...(postings.forms.get(stem) ?? [])])) {
      for (const [paragraph, positions] of postings.positions.get(spelling) ?? []) {
        const before = strengths.paragraphs.get(paragraph) ?? 0;
        strengths.paragraphs.set(paragraph, before + (1 - before) * (1 - (1 - SYNONYM) ** positions.length));
        for (const position of positions)
          raise(strengths.sentences, sentenceAt(postings, paragraph, position), SYNONYM);
      }
    }
    return {
      kind: "everyday" as const,
      id: written.join(", "),
      // A word of "look the other way" alone is said for anything.
      names: said.filter((words) => !isSaying(words)),
      numbers: said.filter(isSaying),
      definition: "",
      strengths,
    };
  });
}
