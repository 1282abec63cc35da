import { romanValue } from "../../../quote/section-number.ts";
import type { RunningText } from "./running-text.ts";

/** What a label can count: `(i)` is the first roman part, and the ninth lettered one. */
export interface PartLabel {
  style: "letters" | "romans";
  /** Counted from 1. */
  count: number;
  /** Where a list has the letter ñ, one that comes after it counts one more than in the Latin alphabet. */
  withEnye?: true;
}

/** What stands before a paragraph's words. */
export type Label =
  /** `9.`, `9 -`, `9`, `九、`: the number of a paragraph; `sign` is what follows the digits. */
  | { is: "number"; number: number; sign: string }
  /** `(b)`, `b)`, `(ب)`, `㈡`, `’2‘`: the label of a part. */
  | { is: "part"; readings: PartLabel[]; closed: boolean }
  /** `I.`, `A`, `1.1`, `•`: it is part of the words. */
  | { is: "words" };

/** The order in which each script letters parts; after its last letter, as after `z`, come doubled ones. */
const ALPHABETS: readonly (readonly string[])[] = [
  [..."abcdefghijklmnopqrstuvwxyz"],
  // What Russian texts have is the Latin letters, of which some look like Cyrillic ones and are.
  [..."абвгдежзиклмнопрстуфхцчшщэюя"],
  [..."أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"],
  [..."子丑寅卯辰巳午未申酉戌亥"],
  [..."甲乙丙丁戊己庚辛壬癸"],
];
const LOOKS_LATIN: Readonly<Record<string, string>> = {
  а: "a",
  с: "c",
  е: "e",
  о: "o",
  р: "p",
  х: "x",
  у: "y",
};
const IN_BRACKETS = /^\p{Cf}*[(（]?\s*([^()（）.\s]{1,6}|\p{L}ـ? \p{L}ـ?)\s*[)）]\p{Cf}*$/u;
const QUOTED_NUMBER = /^[‘’'“”]\s*([0-9٠-٩]{1,2})\s*[‘’'“”]$/u;
const NUMBER = /^\p{Cf}*([0-9]{1,4}|[一二三四五六七八九十]{1,3}(?=、))\s*(\.|-|–|—|、|)\s*\p{Cf}*$/u;
const LETTER_AND_STOP = /^([a-z]{1,5})\.$/u;
const PARENTHESIZED_IDEOGRAPHS = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
const IDEOGRAPHS = "一二三四五六七八九";

/** Reads a label; `words` where it labels neither a paragraph nor a part. */
export function readLabel(raw: string): Label {
  const label = raw.trim();
  const number = NUMBER.exec(label);
  if (number !== null) {
    const [, digits = "", sign = ""] = number;
    return { is: "number", number: ideographValue(digits) || Number(digits), sign: signOf(sign) };
  }
  const quoted = QUOTED_NUMBER.exec(label)?.[1];
  if (quoted !== undefined) return romans(fromDigits(quoted));
  const ideograph = PARENTHESIZED_IDEOGRAPHS.indexOf(label);
  if (label !== "" && ideograph !== -1) return romans(ideograph + 1);
  const inside = IN_BRACKETS.exec(label)?.[1] ?? LETTER_AND_STOP.exec(label)?.[1];
  if (inside === undefined) return { is: "words" };
  const readings = readingsOf(inside);
  return readings.length === 0 ? { is: "words" } : { is: "part", readings, closed: !label.endsWith(".") };
}

/** Dashes of all lengths number alike. */
function signOf(sign: string): string {
  return /[–—]/u.test(sign) ? "-" : sign;
}

function romans(count: number): Label {
  return { is: "part", readings: [{ style: "romans", count }], closed: true };
}

function fromDigits(digits: string): number {
  return Number(digits.replace(/[٠-٩]/gu, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit))));
}

function readingsOf(inside: string): PartLabel[] {
  const letters = [...inside.normalize("NFKC").replace(/[ـ\s]/gu, "")].map(
    (letter) => LOOKS_LATIN[letter] ?? letter,
  );
  const readings: PartLabel[] = [];
  const [first = ""] = letters;
  if (letters.every((letter) => letter === first)) {
    for (const alphabet of ALPHABETS) {
      const place = alphabet.indexOf(first);
      if (place === -1) continue;
      readings.push({ style: "letters", count: place + 1 + (letters.length - 1) * alphabet.length });
    }
    // Spanish has a letter more; it is counted where it stands, after "n".
    if (first === "ñ") readings.push({ style: "letters", count: 15, withEnye: true });
  }
  const roman = romanValue(letters.join(""));
  if (roman > 0) readings.push({ style: "romans", count: roman });
  const ideograph = ideographValue(inside);
  if (ideograph > 0) readings.push({ style: "romans", count: ideograph });
  return readings;
}

/** The value of a Chinese number up to 99; 0 where it is none. */
export function ideographValue(text: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (match === null || text === "") return 0;
  const digit = (one: string | undefined) => (one === undefined ? 0 : IDEOGRAPHS.indexOf(one) + 1);
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined ? digit(first) : 0;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}

/** A number or a label at the beginning of words, as it is typed where none is marked. */
const TYPED: readonly RegExp[] = [
  /^\p{Cf}*[0-9]{1,3}(?:\.|\s?[–—-])\p{Cf}*\s+(?=["'“‘«]?\p{L})/u,
  /^[一二三四五六七八九十]{1,3}、\s*/u,
  /^\p{Cf}*(?:\((?:[^()\s]{1,5}|\p{L}ـ? \p{L}ـ?)\)|[㈠-㈩]|[’‘'][0-9٠-٩]{1,2}[’‘'])\p{Cf}*\s*/u,
  /^[a-zñа-я]{1,5}\)\s+/u,
];

/**
 * A label that was typed at the beginning of the words instead of being marked as one: before a tab, or by its signs.
 *
 * @returns the label and where the words begin after it; undefined where there is none
 */
export function typedLabel({ text, tabStops }: RunningText): { label: string; from: number } | undefined {
  const [stop] = tabStops;
  const before = stop === undefined || stop > 8 ? "" : text.slice(0, stop);
  if (stop !== undefined && before !== "" && readLabel(before).is !== "words") {
    return { label: before, from: stop + 1 };
  }
  for (const form of TYPED) {
    const typed = form.exec(text)?.[0];
    if (typed === undefined || typed.length === text.length || readLabel(typed).is === "words") continue;
    return { label: typed.trim(), from: typed.length };
  }
  return undefined;
}

/**
 * Finds the part that a label begins: the next of an open level, the first of a deeper one, or what the label says.
 *
 * @param readings what the label can count
 * @param levels the parts that are open, the outermost first
 * @param introduced whether the words before it end with a colon
 * @returns the parts that are open from here; undefined where no part can have this label here
 */
export function placePart(
  readings: readonly PartLabel[],
  levels: readonly PartLabel[],
  introduced: boolean,
): PartLabel[] | undefined {
  const begun = readings.find(
    ({ style, count }) => count === 1 && !levels.some((level) => level.style === style),
  );
  const deeper = begun === undefined ? undefined : [...levels, begun];
  if (introduced && deeper !== undefined) return deeper;
  for (const [depth, level] of [...levels.entries()].reverse()) {
    const next = level.count + 1;
    const follows = readings.find(({ style, count, withEnye }) => {
      const more = level.withEnye === true && withEnye === undefined ? 1 : 0;
      return style === level.style && count + more === next;
    });
    if (follows !== undefined) {
      return [...levels.slice(0, depth), { ...level, ...follows, count: next }];
    }
  }
  if (deeper !== undefined) return deeper;
  // A label was left out, or the first of them is missing: it is what it says.
  for (const [depth, level] of [...levels.entries()].reverse()) {
    const later = readings.find(({ style, count }) => style === level.style && count > level.count);
    if (later !== undefined) return [...levels.slice(0, depth), later];
  }
  return levels.length === 0 ? readings.slice(0, 1) : undefined;
}
