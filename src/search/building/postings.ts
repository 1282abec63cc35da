import type { CorpusParagraph } from "../../model/corpus.ts";
import type { IndexedParagraph } from "../index-format.ts";
import type { Language } from "../languages/language.ts";
import { type Word, wordsOf } from "../words.ts";

/** Between the text and a footnote, so that no phrase reaches from one into the other. */
const GAP = 10;

/** Where each word of a text stands. */
export interface Postings {
  paragraphs: IndexedParagraph[];
  /** By spelling, then by paragraph: the positions. */
  positions: Map<string, Map<number, number[]>>;
  /** By stem: the spellings that share it. */
  forms: Map<string, Set<string>>;
}

/** Reads where the words of a text's paragraphs and footnotes stand. */
export function readPostings(texts: readonly CorpusParagraph[], language: Language): Postings {
  const postings: Postings = { paragraphs: [], positions: new Map(), forms: new Map() };
  let firstSentence = 0;
  for (const [number, paragraph] of texts.entries()) {
    const words = wordsOf(paragraph.text, language);
    post(postings, language, number, words, 0);
    const sentences = paragraph.sentences.map(
      ({ start }) => words.filter((word) => word.start < start).length,
    );
    const notes: IndexedParagraph["notes"] = [];
    let position = words.length;
    for (const { at, text } of paragraph.footnotes) {
      const noteWords = wordsOf(text, language);
      position += GAP;
      const sentence = Math.max(0, paragraph.sentences.filter(({ start }) => start < at).length - 1);
      notes.push({ position, sentence });
      post(postings, language, number, noteWords, position);
      position += noteWords.length;
    }
    postings.paragraphs.push({ words: words.length, firstSentence, sentences, notes });
    firstSentence += sentences.length;
  }
  return postings;
}

/** Words that a hyphen joins can also be written as one: "anti-corruption", "anticorruption". */
export function asOneWord(word: Word, next: Word | undefined, language: Language): string | undefined {
  return word.joined && next !== undefined ? language.spell(word.written + next.written) : undefined;
}

function post(postings: Postings, language: Language, paragraph: number, words: Word[], from: number): void {
  const add = (spelling: string, stem: string, position: number) => {
    const byParagraph = getOr(postings.positions, spelling, () => new Map<number, number[]>());
    getOr(byParagraph, paragraph, () => []).push(position);
    getOr(postings.forms, stem, () => new Set<string>()).add(spelling);
  };
  for (const [index, word] of words.entries()) {
    add(word.spelling, word.stem, from + index);
    const whole = asOneWord(word, words[index + 1], language);
    if (whole !== undefined) add(whole, language.stem(whole), from + index);
  }
}

/** What a map holds under a key, put there first where it holds nothing. */
export function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key) ?? make();
  map.set(key, held);
  return held;
}

/** The number of the sentence, counted through the document, that a position in a paragraph belongs to. */
export function sentenceAt({ paragraphs }: Postings, paragraph: number, position: number): number {
  const { firstSentence = 0, sentences = [], notes = [] } = paragraphs[paragraph] ?? {};
  const note = notes.findLast((one) => one.position <= position);
  return firstSentence + (note?.sentence ?? sentences.findLastIndex((start) => start <= position));
}

/** Raises what a map holds under a key. */
export function raise(map: Map<number, number>, key: number, value: number): void {
  map.set(key, Math.max(value, map.get(key) ?? 0));
}
