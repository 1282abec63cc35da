import { fold, withoutAccents } from "./forms/grammar/fold.ts";
import { type Lexicon, lexiconOf } from "./forms/grammar/lexicon.ts";
import { arabic } from "./forms/languages/arabic.ts";
import { chinese } from "./forms/languages/chinese.ts";
import { french } from "./forms/languages/french.ts";
import type { Language, Word } from "./forms/languages/language.ts";
import { russian } from "./forms/languages/russian.ts";
import { spanish } from "./forms/languages/spanish.ts";

/* The words of citations in running text, in the languages besides English that references are read in. */

const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: arabic,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** Without one of these no place is named. */
const PLACE_WORDS = ["paragraph", "indent", "preamble", "preambular", "sentence"] as const;
/** Words for a place in a resolution. */
export const PLACES: ReadonlySet<Word | undefined> = new Set(PLACE_WORDS);
/** What stands between the words of a citation. */
const BETWEEN = /[\s,:()[\]§№¶°"'·/،：，（）「」“”«»‘’–—-]/u;

/** A word of citations, a number, or what stands between them. */
export interface Piece {
  start: number;
  end: number;
  word?: Word | undefined;
}

const lexicons = new Map<string, Lexicon<Word>>();

function lexiconFor(language: string): Lexicon<Word> {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const { words, months, joiners, from, cardinals, ordinals, ordinalEndings, spaced } =
    LANGUAGES[language] ?? french;
  const named = Object.entries(words) as [Word, readonly string[]][];
  const { stems, endings, beginnings = [""] } = ordinals;
  const others = [
    ...months.flat(),
    ...Object.values(joiners).flat(),
    ...from,
    ...ordinalEndings,
    ...Object.keys(cardinals),
    ...Object.keys(stems).flatMap((stem) =>
      beginnings.flatMap((beginning) => endings.map((ending) => `${beginning}${stem}${ending}`)),
    ),
  ].filter((name) => name !== "");
  const lexicon = lexiconOf<Word>(
    [
      ...others.map((name) => [name, ""] as const),
      ...(BESIDES[language] ?? []),
      ...named.flatMap(([word, names]) => names.map((name) => [name, word] as const)),
    ],
    spaced,
  );
  lexicons.set(language, lexicon);
  return lexicon;
}

/** What the rewriting of a language knows besides its words. */
const BESIDES: Readonly<Record<string, readonly (readonly [string, Word])[]>> = {
  zh: [
    ["段", "paragraph"],
    ["序言段", "preambular"],
    ["句", "sentence"],
    ["句话", "sentence"],
    ...["第", "号", "年", "月", "日", "个", "至", "到"].map((sign) => [sign, ""] as const),
  ],
};

const placeWords = new Map<string, RegExp>();

/** Whether a text has a word for a place at all: most numbers stand beside none. */
export function mayHavePlace(text: string, language: string): boolean {
  let pattern = placeWords.get(language);
  if (pattern === undefined) {
    const { words } = LANGUAGES[language] ?? french;
    const names = [
      ...PLACE_WORDS.flatMap((word) => words[word] ?? []),
      ...(BESIDES[language] ?? []).filter(([, word]) => PLACES.has(word)).map(([name]) => name),
      "§",
      "¶",
    ];
    pattern = new RegExp(names.map((name) => sameLength(name).replace(/[.*+?()[\]\\]/g, "\\$&")).join("|"));
    placeWords.set(language, pattern);
  }
  return pattern.test(sameLength(fold(text)));
}

/** The words of citations, the numbers and the marks in a text; unknown words part them. */
export function piecesOf(text: string, language: string): (Piece | "unknown")[] {
  const lower = sameLength(fold(text));
  const entries = lexiconFor(language).find(lower);
  const pieces: (Piece | "unknown")[] = [];
  for (let at = 0; at < text.length; ) {
    const entry = entries.find(({ start, end }) => start <= at && at < end);
    if (entry) {
      pieces.push({ start: entry.start, end: entry.end, word: entry.value });
      at = entry.end;
      // An abbreviation's point.
      if (text[at] === "." && entry.end - entry.start <= 5) at++;
      continue;
    }
    const character = text[at] ?? "";
    const label = /^\(?[a-z]{1,3}\)/i.exec(text.slice(at))?.[0];
    if (/\p{Nd}/u.test(character)) {
      const number = /^\p{Nd}+/u.exec(text.slice(at))?.[0] ?? character;
      pieces.push({ start: at, end: at + number.length });
      at += number.length;
    } else if (label !== undefined && /[\p{Nd}]\)?\s?$/u.test(text.slice(0, at))) {
      pieces.push({ start: at, end: at + label.length });
      at += label.length;
    } else {
      if (!BETWEEN.test(character)) pieces.push("unknown");
      else if (character === ")" && isOpen(text.slice(0, at))) pieces.push({ start: at, end: at + 1 });
      at++;
    }
  }
  return pieces;
}

/** Whether a bracket is open at the end of a text. */
function isOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** Without case and accents, each character where it was. */
function sameLength(text: string): string {
  return [...text]
    .map((character) => {
      const plain = withoutAccents(character).toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join("");
}
