import type { Span } from "../../model/footnote.ts";
import { eachWordIn } from "../each-word.ts";
import { likelyWords } from "./likely-words.ts";

/** A word of a text, as an index holds it and as a query asks for it. */
export interface Token extends Span {
  /** What stands for the word in all its forms: it has no space in it. */
  token: string;
  /** Whether it says nothing of what is looked for: "the", "of". */
  stop?: true;
  /** Whether it is the beginning of what is meant: the one Chinese character that somebody asks for. */
  begins?: true;
}

/**
 * How a language's words are read. Whoever makes an index and whoever asks it read with the same analyser, or words that
 * are there are not found.
 */
export interface Analyser {
  /** Whether {@link analyse} gives other tokens than {@link words}. */
  stems: boolean;
  /** The words that say nothing of what is looked for, as {@link words} gives them but without accents. */
  stopWords: readonly string[];
  /** The words of a text in order, each as what its forms have in common. */
  analyse(text: string): Token[];
  /**
   * The words of a text in order, as they are written but for case and the ways in which the same letters are typed.
   *
   * @param from the UTF-16 offset of the word to begin with
   * @param most how many are wanted; there may be more
   */
  words(text: string, from?: number, most?: number): Token[];
  /**
   * What finds those of a text's words that are one of some tokens, in order, without reading the others: longer than to
   * read a page of hits nothing takes that is done for it. Where a token is one Chinese character, words that begin with it
   * are found.
   *
   * @param inAllForms whether the tokens are what {@link analyse} gives, or {@link words}
   */
  finding(tokens: ReadonlySet<string>, inAllForms: boolean): (text: string) => Token[];
  /** Reads what somebody asks for: where a language is written without spaces, its end may be the middle of a word. */
  ask(text: string): Token[];
  /** The same for {@link words}. */
  askWords(text: string): Token[];
}

/** What tells one language from another that is written with spaces between the words. */
export interface Grammar {
  /** Words that say nothing of what is looked for, with spaces between. */
  stopWords: string;
  /** One spelling for the ways in which the same word is typed; takes lower case in NFKC. */
  letters?(word: string): string;
  /** What the forms of a word have in common, and how it is written without its accents; takes what `letters` gives. */
  stem(word: string): string;
  /** How many letters may be written before what a stem begins with; none where it is left out. */
  particles?: number;
}

// NFKC parts some letters in two.
const NO_LETTER = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
// What is written without spaces is one run; 16.5 and 73/191 are one word each; an apostrophe parts: l'État, State's.
const WORD = {
  pattern:
    /\p{Script=Han}+|\p{N}+(?:[./]\p{N}+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff])*/gu,
};
const PLAIN = /^[a-z]+$/i;
/** The digits of Arabic and of Persian. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;
/** Longer "words" are none: an index would hold them for nobody. */
const LONGEST_WORD = 60;
/**
 * So many words are remembered with what came of them, for a text uses the same again and again. They are some 2 MB in each
 * of six languages, and an isolate has 128 for everything.
 */
const MOST_REMEMBERED = 10_000;

/** What a word comes to, as it is written. */
interface ReadWord {
  token: string;
  /** Whether it is a stop word. */
  stop: boolean;
  /** What its forms have in common; read when it is first asked for. */
  stem?: string;
}

/** The analyser of a language that is written with spaces between the words. */
export function spaced({ stopWords, letters = (word) => word, stem, particles = 0 }: Grammar): Analyser {
  const spell = (raw: string) => letters(plain(raw));
  const stop = new Set(stopWords.trim().split(/\s+/).map(spell).map(withoutAccents));
  const remembered = new Map<string, ReadWord>();
  const read = (raw: string): ReadWord => {
    const known = remembered.get(raw);
    if (known !== undefined) return known;
    // A copy: V8 would keep the whole text with a part of it. To clone it took as long as to read a word.
    const own = raw.split("").join("");
    const token = spell(own);
    const word: ReadWord = { token, stop: stop.has(withoutAccents(token)) };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (own.length <= LONGEST_WORD) remembered.set(own, word);
    return word;
  };
  const likely = likelyWords(WORD.pattern, (raw) => withoutAccents(spell(raw)), particles);
  const stemOf = (word: ReadWord) => (word.stem ??= stem(word.token) || word.token);
  const tokenAt = (text: string, start: number, end: number, inAllForms: boolean): Token => {
    const word = read(text.slice(start, end));
    if (word.stop) return { token: word.token, start, end, stop: true };
    return { token: inAllForms ? stemOf(word) : word.token, start, end };
  };
  const wordsAs = (text: string, inAllForms: boolean, from?: number, most = Infinity): Token[] => {
    const tokens: Token[] = [];
    const add = (start: number, end: number) => {
      const token = tokenAt(text, start, end, inAllForms);
      if (token.token !== "") tokens.push(token);
      return tokens.length < most;
    };
    eachWordIn(text, WORD, add, from);
    return tokens;
  };
  const words = (text: string, from?: number, most?: number) => wordsAs(text, false, from, most);
  const analyse = (text: string) => wordsAs(text, true);
  const finding = (sought: ReadonlySet<string>, inAllForms: boolean) => {
    const tell = likely(sought);
    return (text: string) => {
      const tokens: Token[] = [];
      tell(text, (start, end) => {
        const token = tokenAt(text, start, end, inAllForms);
        if (sought.has(token.token)) tokens.push(token);
      });
      return tokens;
    };
  };
  return { stems: true, stopWords: [...stop], analyse, words, finding, ask: analyse, askWords: words };
}

/** Where the words of a text stand, a run of Chinese characters as one. */
export function wordsIn(text: string): Span[] {
  const spans: Span[] = [];
  eachWordIn(text, WORD, (start, end) => spans.push({ start, end }));
  return spans;
}

/** A word without capitals, without what is not seen, and with the letters that a compatible one stands for. */
export function plain(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase().slice(0, LONGEST_WORD);
  const word = raw.slice(0, LONGEST_WORD).normalize("NFKC").replace(NO_LETTER, "").toLowerCase();
  return word.replace(DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A word's letters without their accents; й is a letter of its own, and endings have it. */
export function withoutAccents(word: string): string {
  return PLAIN.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/(?<!и)\p{M}+/gu, "")
        .normalize("NFC");
}
