import type { RelationChange } from "../model/change.ts";
import { type Compared, compareParagraphs } from "./belong-together.ts";
import { fingerprintsOf, mayBelongTogether } from "./fingerprints.ts";
import type { Words } from "./read-words.ts";
import { isFormula, type Subject, sharedTitleWords, titledWords } from "./subject.ts";

/** A text whose paragraphs are to be related to those of others. */
export interface TextToRelate {
  /** What its document is called by whoever asks. */
  document: number;
  /** On which day its document was adopted. */
  adopted: string;
  series?: string | undefined;
  /** What it is about, where its title says so. */
  subject?: Subject | undefined;
  paragraphs: readonly Words[];
}

/** A paragraph of another document that one belongs together with. */
export interface RelatedParagraph {
  document: number;
  /** Its place among its document's paragraphs, from 0. */
  paragraph: number;
  change: RelationChange;
  /** From 0 to 1: how much they have in common. */
  likeness: number;
}

/** The relations of a paragraph, in no order. */
export interface FoundRelations {
  document: number;
  paragraph: number;
  /** The best paragraph of each earlier document that has one. */
  ancestors: RelatedParagraph[];
}

/** A paragraph where it stands. */
export interface Place {
  text: TextToRelate;
  paragraph: number;
  /** Which of its words stand in its document's title. */
  titled: readonly number[];
}

/** Different words, and all paragraphs that say them. */
interface Said {
  words: Words;
  places: Place[];
}

/**
 * Finds for each paragraph the best one of each earlier document that it belongs together with. Of documents that were
 * adopted on one day none is earlier than the other.
 *
 * @param texts in one language
 * @param isFresh whose relations are wanted: those between two other texts are left out, for they are known. That a pair
 *   belongs together depends on its two texts alone.
 */
export function findRelations(
  texts: readonly TextToRelate[],
  isFresh: (text: TextToRelate) => boolean = () => true,
): FoundRelations[] {
  const said = gather(texts);
  const fresh = said.map(({ places }) => places.some(({ text }) => isFresh(text)));
  const best = new Best(isFresh);
  for (const one of said) best.relateAll(one, one);
  eachPair(said, fresh, (one, other) => best.relateAll(one, other));
  return best.found();
}

/** What is said in any of the texts, each once: half of all paragraphs were said before. */
function gather(texts: readonly TextToRelate[]): Said[] {
  const said = new Map<string, Said>();
  for (const text of texts) {
    text.paragraphs.forEach((words, paragraph) => {
      // A paragraph of signs alone, such as a line, says nothing.
      if (words.ids.length === 0) return;
      const known = said.get(words.key);
      const place = placeIn(text, paragraph);
      if (known === undefined) said.set(words.key, { words, places: [place] });
      else known.places.push(place);
    });
  }
  return [...said.values()];
}

/** Takes each two of what is said, one of them at least fresh, that may belong together. */
function eachPair(
  said: readonly Said[],
  fresh: readonly boolean[],
  take: (one: Said, other: Said) => void,
): void {
  const prints = said.map(({ words }) => [...fingerprintsOf(words), hashOf(words.skeleton)]);
  const having = new Map<number, number[]>();
  prints.forEach((all, at) => {
    for (const print of all) {
      const known = having.get(print);
      if (known === undefined) having.set(print, [at]);
      else known.push(at);
    }
  });
  const common = new Int32Array(said.length);
  for (let at = 0; at < said.length; at += 1) {
    if (!fresh[at]) continue;
    const one = said[at] as Said;
    const met: number[] = [];
    const all = prints[at] as number[];
    for (const print of all) {
      for (const other of having.get(print) as number[]) {
        // Of two that are fresh the later one asks.
        if (other >= at && fresh[other]) continue;
        if (common[other] === 0) met.push(other);
        common[other] = (common[other] as number) + 1;
      }
    }
    for (const other of met) {
      const [count, theirs] = [common[other] as number, (prints[other] as number[]).length];
      common[other] = 0;
      if (mayBelongTogether(count, all.length, theirs)) take(one, said[other] as Said);
    }
  }
}

/** A skeleton as a fingerprint among the others. */
function hashOf(skeleton: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < skeleton.length; at += 1)
    hash = Math.imul(hash ^ skeleton.charCodeAt(at), 0x01000193);
  return hash;
}

/** For each paragraph and each earlier document the best of what belongs together with it. */
class Best {
  readonly #ancestors = new Map<TextToRelate, Map<number, RelatedParagraph>[]>();
  readonly #isFresh: (text: TextToRelate) => boolean;

  constructor(isFresh: (text: TextToRelate) => boolean) {
    this.#isFresh = isFresh;
  }

  /** Relates what is said wherever it is, that to this or this to that by the days of adoption. */
  relateAll(one: Said, other: Said): void {
    const [before, after] = [comparison(other, one), comparison(one, other)];
    for (const place of one.places) {
      for (const otherPlace of other.places) {
        if (otherPlace.text.adopted < place.text.adopted) this.#relate(otherPlace, place, before);
        else if (one !== other && place.text.adopted < otherPlace.text.adopted)
          this.#relate(place, otherPlace, after);
      }
    }
  }

  #relate(earlier: Place, later: Place, comparing: () => Compared | undefined): void {
    if (!this.#isFresh(earlier.text) && !this.#isFresh(later.text)) return;
    const compared = comparing();
    if (compared === undefined || !belongWhereTheyAre(compared, earlier, later)) return;
    let ofText = this.#ancestors.get(later.text);
    if (ofText === undefined) {
      ofText = later.text.paragraphs.map(() => new Map());
      this.#ancestors.set(later.text, ofText);
    }
    const ancestors = ofText[later.paragraph] as Map<number, RelatedParagraph>;
    const { document } = earlier.text;
    const known = ancestors.get(document);
    const { change, likeness } = compared;
    const found = { change, likeness, document, paragraph: earlier.paragraph };
    if (known === undefined || isBetter(found, known)) ancestors.set(document, found);
  }

  found(): FoundRelations[] {
    return [...this.#ancestors].flatMap(([{ document }, paragraphs]) =>
      paragraphs.flatMap((ancestors, paragraph): FoundRelations[] =>
        ancestors.size === 0 ? [] : [{ document, paragraph, ancestors: [...ancestors.values()] }],
      ),
    );
  }
}

/** What is said earlier beside what is said later, compared when it is asked for. */
function comparison(earlier: Said, later: Said): () => Compared | undefined {
  let compared: Compared | null | undefined = null;
  return () => {
    if (compared === null) compared = compareParagraphs(earlier.words, later.words);
    return compared;
  };
}

/** A paragraph of a text, by its place from 0. */
export function placeIn(text: TextToRelate, paragraph: number): Place {
  const { subject, paragraphs } = text;
  return { text, paragraph, titled: subject ? titledWords(paragraphs[paragraph] as Words, subject) : [] };
}

/** Whether two paragraphs that were compared belong together where they are. */
export function belongWhereTheyAre(compared: Compared, earlier: Place, later: Place): boolean {
  const sameSeries = areOfOneSeries(earlier.text, later.text);
  if (!compared.belong({ sameSeries, titled: sharedTitleWords(earlier.titled, later.titled) })) return false;
  return sameSeries || compared.change !== "reworded" || !isFormula(saidIn(earlier), saidIn(later));
}

/** Of two that are as like, the one that stands first. */
function isBetter(one: RelatedParagraph, other: RelatedParagraph): boolean {
  if (one.likeness !== other.likeness) return one.likeness > other.likeness;
  return one.paragraph < other.paragraph;
}

function saidIn({ text: { subject, paragraphs }, paragraph }: Place) {
  return { subject, words: paragraphs[paragraph] as Words };
}

function areOfOneSeries(one: TextToRelate, other: TextToRelate): boolean {
  return one.series !== undefined && one.series === other.series;
}
