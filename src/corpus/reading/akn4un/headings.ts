import { romanValue } from "../../../quote/section-number.ts";
import type { Block } from "./blocks.ts";
import { ideographValue, readLabel, typedLabel } from "./labels.ts";
import type { RunningText } from "./running-text.ts";

/** How long a heading may be: the longest of the files that were read has 283 characters. */
const LONGEST = 400;
/** What ends a paragraph or announces another, and no heading. */
const ENDS_PARAGRAPH = /[.;:,。；：，؛،!?？؟…](?:["'”’»“)\]]|[\s\p{Cf}])*$/u;
const ENDS_WITH_COMMA = /(?:[,，،]|\s(?:and|or|et|ou|y|o|и|или)|以及|；.*[和或])\p{Cf}*$/u;
/** "We commit to taking the following actions:", indented, above what is numbered. */
const LONGEST_ANNOUNCEMENT = 80;
/** Chinese texts have no bold type: "行动9. 我们将……。" is a heading that ends as a sentence. */
const CHINESE_ACTION = /^\p{Script=Han}{2,4}[0-9]{1,3}\.\s/u;
const CAPITAL_ROMAN = /^[IVXLC]{1,7}$/u;
const ARABIC_ORDINALS = [
  ...["أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"],
  ...["حادي عشر", "ثاني عشر", "ثالث عشر", "رابع عشر", "خامس عشر", "سادس عشر", "سابع عشر", "ثامن عشر"],
  ...["تاسع عشر", "عشرون", "حادي وعشرون", "ثاني وعشرون", "ثالث وعشرون", "رابع وعشرون", "خامس وعشرون"],
];
const ARABIC_DEFINITE = [
  ...["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"],
  ...["الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر"],
];
/** "Article 3", "Section 29A", "Article premier", "الجزء الأول", "الباب 29 ألف". */
const NAMED =
  /^(\p{L}{3,12})\s(?:([0-9]{1,3}|[IVXLC]{1,7})([A-Z]|\s\p{Script=Arabic}{3,4})?|(premi(?:er|ère)|primer[oa]?)|(ال\p{Script=Arabic}{3,6}(?:\sعشر)?))$/u;
const CHINESE_NAMED = /^第([0-9]{1,3}|[一二三四五六七八九十]{1,3})([A-Z])?(?:条|章|节|部分|款|编)$/u;
const ARABIC_LETTERS = ["ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام"];

/** Whether a block is a heading. The style alone decides nothing: headings are typed as paragraphs, and the reverse. */
export function isHeading({ is, label, running, style, place, verb, goesOn }: Block): boolean {
  if (is === "heading") return running.text !== "" || label !== "";
  if (is === "row" || place === "preamble" || verb !== undefined || goesOn) return false;
  const { text } = running;
  if (text === "") return label !== "" && readLabel(label).is === "words";
  if (text.length > LONGEST || /^H?FootnoteText/u.test(style)) return false;
  const isStyled = /^(?:H|BLUEHeading|BlueHeading)/u.test(style);
  if (label !== "" && readLabel(label).is !== "words") return isStyled && isAll(running.bolds, text);
  if (isStyled) {
    return (
      !ENDS_WITH_COMMA.test(text) && (!endsParagraph(text) || isAll(running.bolds, text) || running.tabs > 1)
    );
  }
  if (label !== "" && headingNumber(label) === undefined) return false;
  if (typedLabel(running) !== undefined) return false;
  if (isAll(running.bolds, text) || CHINESE_ACTION.test(text)) return true;
  if (endsParagraph(text)) {
    const announces = /[:：]\p{Cf}*$/u.test(text) && text.length < LONGEST_ANNOUNCEMENT;
    return announces && running.tabs > 1 && running.italics.length === 0;
  }
  if (ENDS_WITH_COMMA.test(text)) return false;
  if (headingNumber(text) !== undefined || typedHeadingNumber(running) !== undefined) return true;
  return running.tabs !== 1 || isAll(running.italics, text);
}

function endsParagraph(text: string): boolean {
  return ENDS_PARAGRAPH.test(text);
}

function isAll(spans: readonly { start: number; end: number }[], text: string): boolean {
  const [first] = spans;
  return first !== undefined && first.start === 0 && first.end >= text.length - 1;
}

/** What numbers a heading. */
export interface HeadingNumber {
  /** `section` for a numeral alone, else the word before it: `article`, `guideline`. */
  kind: string;
  /** `iii`, `b`, `3`. */
  number: string;
  /** Whether it is a letter, which counts within what a numeral numbers. */
  isLetter: boolean;
}

/** The number that a heading begins with, before a tab. */
export function typedHeadingNumber({ text, tabStops }: RunningText): HeadingNumber | undefined {
  const [stop] = tabStops;
  return stop === undefined ? undefined : headingNumber(text.slice(0, stop));
}

/** The number that a heading consists of, as `III`, `B.`, `Article 3`, `أولا`, `第三条`; undefined where it says more. */
export function headingNumber(text: string): HeadingNumber | undefined {
  const words = text.replace(/[.\p{Cf}\s–—-]+$/u, "").trim();
  const numeral = numeralOf(words);
  if (numeral !== undefined) return { kind: "section", ...numeral };
  const named = NAMED.exec(words);
  if (named !== null) {
    const [, kind = "", digits, letter = "", first, ordinal] = named;
    if (ordinal !== undefined && !ARABIC_DEFINITE.includes(ordinal)) return undefined;
    const counted = digits ?? (first === undefined ? ARABIC_DEFINITE.indexOf(ordinal ?? "") + 1 : 1);
    return { kind: kind.toLowerCase(), number: `${counted}${letter.trim()}`.toLowerCase(), isLetter: false };
  }
  const [, number, letter = ""] = CHINESE_NAMED.exec(words) ?? [];
  if (number === undefined) return undefined;
  const counted = `${ideographValue(number) || number}${letter.toLowerCase()}`;
  return { kind: "section", number: counted, isLetter: false };
}

function numeralOf(words: string): Omit<HeadingNumber, "kind"> | undefined {
  // In Russian texts a numeral is typed with what looks like it.
  const latin = words.replaceAll("Х", "X").replaceAll("І", "I").replaceAll("С", "C");
  if (CAPITAL_ROMAN.test(latin) && romanValue(latin.toLowerCase()) > 0) {
    return { number: latin.toLowerCase(), isLetter: false };
  }
  if (/^[A-ZА-Я]$/u.test(words)) return { number: words.toLowerCase(), isLetter: true };
  // "حاديا وعشرين" as well as "حادي وعشرون", with vowel signs or without.
  const plain = words
    .replace(/[\u064b-\u0652]/gu, "")
    .replace("عشرين", "عشرون")
    .replace(/ا(?= )/gu, "");
  const ordinal = ARABIC_ORDINALS.indexOf(plain) + 1 || ideographValue(words);
  if (ordinal > 0) return { number: toRoman(ordinal), isLetter: false };
  const letter = ARABIC_LETTERS.indexOf(plain);
  return letter === -1 ? undefined : { number: String.fromCharCode(97 + letter), isLetter: true };
}

/** A small roman numeral of a number up to 39. */
export function toRoman(number: number): string {
  const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][number % 10] ?? "";
  return "x".repeat(Math.floor(number / 10)) + ones;
}
