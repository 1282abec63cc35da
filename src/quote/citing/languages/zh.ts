import { dayInLanguage } from "../../../words/days.ts";
import type { SectionNumber } from "../../section-number.ts";
import { sectionInDigits } from "../numerals.ts";
import type { CitingWords } from "./words.ts";

const DIGITS = "零一二三四五六七八九";

/** A number up to 99 in Chinese numerals. */
function numeral(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return ten + (ones === 0 && tens > 0 ? "" : DIGITS[ones]);
}

const joiner = (from: number, to: number) => (to === from + 1 ? "和" : "至");
const counted = (from: number, to: number) => `第${numeral(from)}${joiner(from, to)}第${numeral(to)}`;

/** What counts a section after its number: "第三节", "第十二条"; and what is said before it. */
const COUNTED: Readonly<Record<string, string>> = {
  section: "节",
  article: "条",
  chapter: "章",
};
const BEFORE: Readonly<Record<string, string>> = {
  rule: "规则",
  guideline: "准则",
};

/** "第三节", "第I.A节", "B节" and "第29A款" are how documents write them. */
function numberedSection(section: SectionNumber): string {
  const { kind, number, letter } = section;
  const counted = COUNTED[kind];
  if (counted === undefined) return `${BEFORE[kind] ?? kind}${sectionInDigits(section)}`;
  if (number === 0) return letter.toUpperCase() + counted;
  return `第${letter === "" ? numeral(number) : sectionInDigits(section).toUpperCase()}${counted}`;
}

/** Chinese: "第69/321号决议序言部分第六段", "第71/256号决议，附件", "第5(f)段"; what follows a number needs no comma. */
export const chinese: CitingWords = {
  bodies: {
    "general-assembly": "大会",
    "security-council": "安全理事会",
    "human-rights-council": "人权理事会",
  },
  resolution: (body, number) => `${body}第${number.replace(" (", "(")}号决议`,
  comma: "，",
  place: {
    paragraph: (number, parts) => `第${number}${parts.map((part) => `(${part})`).join("")}段`,
    paragraphs: (from, to) => `第${from}${joiner(from, to)}${to}段`,
    preambleParagraph: (number) => `序言部分第${numeral(number)}段`,
    preambleParagraphs: (from, to) => `序言部分${counted(from, to)}段`,
    section: (title) => `题为“${title}”的一节`,
    numberedSection,
    sentence: (place, number) => `${place}第${numeral(number)}句`,
    sentences: (place, from, to) => `${place}${counted(from, to)}句`,
    annex: (number) => (number === 0 ? "附件" : `附件${numeral(number)}`),
    within: (annex, place) => `${annex}，${place}`,
  },
  day: (iso) => dayInLanguage(iso, "zh"),
  available: { before: "。可查阅：", between: "（访问日期：", after: "）。" },
};
