import type { CorpusDocument, CorpusParagraph, CorpusVocabulary } from "../../model/corpus.ts";
import { ANALYSED } from "../analysis/analyser-of.ts";
import { INDEX_VERSION, type SearchIndex, type Subject, type TextIndex } from "../index-format.ts";
import { loadLanguage } from "../languages/analysed.ts";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/tags.ts";
import { askedWordsOf, wordsOf } from "../words.ts";
import { LONGEST_EXPRESSION } from "./english-expressions.ts";
import { type Entry, everydayEntries, synonymEntries } from "./everyday.ts";
import { isGeneric, namesOfActor, namesOfInstrument, namesOfTheme, numbersOfTheme } from "./names.ts";
import { asOneWord, getOr, type Postings, raise, readPostings, sentenceAt } from "./postings.ts";
import { strengthsOfActor, strengthsOfInstrument, strengthsOfTheme } from "./strengths.ts";
import { type WordLists, wordListsOf } from "./word-lists.ts";

// At release time every language is there; the Worker loads those that it is asked in.
await Promise.all(ANALYSED.map(loadLanguage));

/** A body that a sentence names without asking it for anything. */
const MENTION = 0.7;
/** The name of a word of a definition. */
const NO_NAME = -1;

/**
 * Builds the search index of a document, at release time. The same document and vocabulary give the same index: nothing
 * in it depends on the day or the machine.
 */
export function buildSearchIndex(document: CorpusDocument, vocabulary: CorpusVocabulary): SearchIndex {
  const texts = Object.entries(document.texts).map(([tag, paragraphs]) => [
    tag,
    buildTextIndex(paragraphs, vocabulary, tag, everydayWordsIn(document, tag)),
  ]);
  return { version: INDEX_VERSION, texts: Object.fromEntries(texts) };
}

/** What people type in a language; in one that has no words of its own they are those of the first. */
function everydayWordsIn({ everydayWords = {}, everydayWordsIn = {} }: CorpusDocument, tag: string) {
  return Object.hasOwn(everydayWordsIn, tag) ? (everydayWordsIn[tag] ?? {}) : everydayWords;
}

function buildTextIndex(
  paragraphs: readonly CorpusParagraph[],
  vocabulary: CorpusVocabulary,
  tag: string,
  everydayWords: Readonly<Record<string, readonly string[]>>,
): TextIndex {
  const language = languageOf(tag);
  const postings = readPostings(paragraphs, language);
  const entries = entriesOf(paragraphs, vocabulary, everydayWords, language);
  for (const entry of entries) {
    if (entry.kind === "actor" || entry.kind === "instrument") addMentions(entry, postings, language);
  }
  const lists = wordListsOf(language, tag);
  entries.push(...synonymEntries(postings, language, lists));
  const { names, parts, spellings } = indexNames(entries, language, lists);
  for (const spelling of postings.positions.keys()) spellings.add(spelling);
  const words = postings.paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const expressions = lists.expressionsBeside({
    has: (stem) => postings.forms.has(stem) || parts.has(stem) || names.has(stem),
    isWritten: (stem) => postings.forms.has(stem),
    hasRow: rowsOf(paragraphs, names, language),
    isPlain: ({ spelling }) => lists.stop.has(spelling) || lists.common.has(spelling),
  });
  return {
    averageWords: rounded(words / Math.max(1, paragraphs.length)),
    paragraphs: postings.paragraphs,
    stopWords: [...lists.stop].sort(),
    commonWords: [...lists.common].sort(),
    postings: fromMap(postings.positions, (places) =>
      [...places].flatMap(([paragraph, positions]) => [paragraph, positions.length, ...positions]),
    ),
    forms: fromMap(postings.forms, (forms) => [...forms].sort()),
    known: [...spellings]
      .filter((spelling) => !lists.stop.has(spelling))
      .sort()
      .join("\n"),
    right: lists.rightBeside(spellings).join("\n"),
    countries: [...new Set([...lists.countries].map(language.stem))]
      .filter((stem) => !postings.forms.has(stem) && !parts.has(stem))
      .sort(),
    expressions: expressions.join("\n"),
    amounts: lists.amounts
      .map((words) =>
        wordsOf(words, language)
          .map(({ stem }) => stem)
          .join(" "),
      )
      .join("\n"),
    subjects: entries.map((entry) => subjectOf(entry, language, lists)),
    names: fromMap(names, (list) => list.map((name) => name.join(" ")).join("\n")),
    parts: fromMap(parts, (places) => places),
  };
}

/** By the stem of the first word: subject, name, and the stems of the words that follow. */
type Names = Map<string, [subject: number, name: number, ...rest: string[]][]>;

/** Tells whether the text has some words in a row, or is a name. */
function rowsOf(
  paragraphs: readonly CorpusParagraph[],
  names: Names,
  language: Language,
): (stems: readonly string[]) => boolean {
  let written: Set<string> | undefined;
  return ([first = "", ...rest]) => {
    // Most languages have no expressions to ask of.
    written ??= writtenRows(paragraphs, language);
    const isWritten = written.has([first, ...rest].join(" "));
    const isNamed = () => names.get(first)?.some(([, , ...others]) => others.join(" ") === rest.join(" "));
    return isWritten || (isNamed() ?? false);
  };
}

/** All that stands in a row in a text, in stems: as many words as an expression has at most. */
function writtenRows(paragraphs: readonly CorpusParagraph[], language: Language): Set<string> {
  const rows = new Set<string>();
  for (const { text, footnotes } of paragraphs) {
    for (const words of [text, ...footnotes.map((note) => note.text)]) {
      const stems = wordsOf(words, language).map(({ stem }) => stem);
      for (let from = 0; from < stems.length; from++) {
        for (let to = from + 1; to <= from + LONGEST_EXPRESSION; to++)
          rows.add(stems.slice(from, to).join(" "));
      }
    }
  }
  return rows;
}

function entriesOf(
  paragraphs: readonly CorpusParagraph[],
  vocabulary: CorpusVocabulary,
  everydayWords: Readonly<Record<string, readonly string[]>>,
  language: Language,
): Entry[] {
  return [
    ...vocabulary.themes.map((theme) => ({
      kind: "theme" as const,
      id: theme.id,
      names: namesOfTheme(theme),
      numbers: numbersOfTheme(theme, vocabulary),
      definition: theme.definition,
      strengths: strengthsOfTheme(theme.id, paragraphs),
    })),
    ...vocabulary.actors.map((actor) => ({
      kind: "actor" as const,
      id: actor.id,
      names: namesOfActor(actor),
      numbers: [],
      definition: "",
      strengths: strengthsOfActor(actor.id, paragraphs),
    })),
    ...vocabulary.instruments.map((instrument) => ({
      kind: "instrument" as const,
      id: instrument.id,
      names: namesOfInstrument(instrument),
      numbers: [],
      definition: "",
      strengths: strengthsOfInstrument(instrument.id, paragraphs),
    })),
    ...everydayEntries(paragraphs, everydayWords, language),
  ];
}

/** Adds where the text calls an actor or an instrument by one of its names. */
function addMentions({ names, strengths }: Entry, postings: Postings, language: Language): void {
  const standsAt = (stem: string, paragraph: number, position: number) =>
    [...(postings.forms.get(stem) ?? [])].some((spelling) =>
      postings.positions.get(spelling)?.get(paragraph)?.includes(position),
    );
  for (const name of names.filter((name) => !isGeneric(name))) {
    const [first = "", ...rest] = wordsOf(name, language).map(({ stem }) => stem);
    for (const spelling of postings.forms.get(first) ?? []) {
      for (const [paragraph, positions] of postings.positions.get(spelling) ?? []) {
        for (const position of positions) {
          if (!rest.every((stem, index) => standsAt(stem, paragraph, position + index + 1))) continue;
          raise(strengths.paragraphs, paragraph, MENTION);
          raise(strengths.sentences, sentenceAt(postings, paragraph, position), MENTION);
        }
      }
    }
  }
}

function indexNames(entries: readonly Entry[], language: Language, { stop, common }: WordLists) {
  const names: Names = new Map();
  const parts = new Map<string, number[]>();
  const spellings = new Set<string>();
  const addPart = (stem: string, subject: number, name: number) => {
    getOr(parts, stem, () => []).push(subject, name);
  };
  for (const [subject, { names: ofSubject, numbers, near = [], definition, told }] of entries.entries()) {
    for (const [name, text] of [...ofSubject, ...numbers, ...near].entries()) {
      const words = askedWordsOf(text, language);
      const [first = "", ...rest] = words.map(({ stem }) => stem);
      if (words.every(({ spelling }) => stop.has(spelling))) continue;
      getOr(names, first, () => []).push([subject, name, ...rest]);
      if (near.includes(text)) for (const { spelling } of words) spellings.add(spelling);
      if (name >= ofSubject.length) continue;
      for (const [index, word] of words.entries()) {
        const whole = asOneWord(word, words[index + 1], language);
        for (const spelling of [word.spelling, ...(whole === undefined ? [] : [whole])]) {
          spellings.add(spelling);
          const stem = language.stem(spelling);
          if (!stop.has(spelling) && !told?.has(stem)) addPart(stem, subject, name);
        }
      }
    }
    const telling = wordsOf(definition, language)
      .filter(({ spelling }) => !stop.has(spelling) && !common.has(spelling))
      .map(({ stem }) => stem);
    for (const stem of new Set(telling)) addPart(stem, subject, NO_NAME);
  }
  return { names, parts, spellings };
}

function subjectOf(
  { kind, id, names, numbers, near = [], strengths }: Entry,
  language: Language,
  { stop }: WordLists,
): Subject {
  const flat = (map: Map<number, number>) =>
    [...map].sort(([one], [other]) => one - other).flatMap(([key, value]) => [key, rounded(value)]);
  const said = names.length + numbers.length;
  const all = [...names, ...numbers, ...near];
  const telling = (name: string) =>
    askedWordsOf(name, language).filter(({ spelling }) => !stop.has(spelling)).length;
  const generic = all.flatMap((name, number) => (isGeneric(name) ? number : []));
  return {
    kind,
    id,
    names: all.join("\n"),
    words: all.map((name) => Math.min(9, telling(name))).join(""),
    ...(generic.length > 0 ? { generic } : {}),
    ...(near.length > 0 ? { near: near.map((_, at) => said + at) } : {}),
    paragraphs: flat(strengths.paragraphs),
    sentences: flat(strengths.sentences),
  };
}

function fromMap<V, W>(map: Map<string, V>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
