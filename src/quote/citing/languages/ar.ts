import { dayInLanguage } from "../../../words/days.ts";
import type { SectionNumber } from "../../section-number.ts";
import { sectionInDigits } from "../numerals.ts";
import { type CitingWords, named } from "./words.ts";

const ORDINALS = [
  ..."الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(" "),
  ..."الحادية|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة"
    .split("|")
    .map((one) => `${one} عشرة`),
  "العشرون",
];
const ANNEXES = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" ");
/** The letters of parts in the order of the alphabet that counts, for a to t; (ii) is ‘2’. */
const LETTERS = "أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر".split(" ");
const SMALL_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

const ordinal = (number: number) => named(ORDINALS, number, String(number));
/** Two things have a form of their own. */
const several = (from: number, to: number, two: string, more: string) =>
  to === from + 1 ? `${two} ${ordinal(from)} و${ordinal(to)}` : `${more} ${ordinal(from)} إلى ${ordinal(to)}`;

function labels(parts: readonly string[]): string {
  return parts
    .map((part, depth) => {
      const numeral = SMALL_ROMAN.indexOf(part);
      if (depth > 0 && numeral !== -1) return ` ‘${numeral + 1}’`;
      return ` (${named(LETTERS, part.charCodeAt(0) - 96, part)})`;
    })
    .join("");
}

const SECTIONS: Readonly<Record<string, string>> = {
  section: "الجزء",
  article: "المادة",
  rule: "القاعدة",
  guideline: "المبدأ التوجيهي",
  chapter: "الفصل",
};
/** The names of letters, A to L, in the order in which sections have them. */
const NAMES_OF_LETTERS = "ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام".split(" ");
/** The ordinals of a masculine noun from the eleventh on. */
const TEENS = "الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع".split(" ");

/** "الجزء الثالث" is how documents cite section III of a resolution; "الجزء الأول - باء" I.B, "المادة 3" article 3. */
function numberedSection(section: SectionNumber): string {
  const { kind, number, letter, isRoman } = section;
  const name = SECTIONS[kind] ?? kind;
  const named = letter === "" ? "" : (NAMES_OF_LETTERS[letter.charCodeAt(0) - 97] ?? letter.toUpperCase());
  if (number === 0) return `${name} ${named}`;
  const teen = number > 10 && number < 20 ? `${TEENS[number - 11]} عشر` : undefined;
  const counted = isRoman
    ? (ANNEXES[number - 1] ?? teen ?? sectionInDigits({ ...section, letter: "" }))
    : number;
  return `${name} ${counted}${named === "" ? "" : isRoman ? ` - ${named}` : ` ${named}`}`;
}

/** Arabic: "القرار دإ-32/1، المرفق", "الفقرة 5(و)"; special sessions have letters of their own in a symbol's place. */
export const arabic: CitingWords = {
  bodies: {
    "general-assembly": "الجمعية العامة",
    "security-council": "مجلس الأمن",
    "human-rights-council": "مجلس حقوق الإنسان",
  },
  resolution: (body, number) => `قرار ${body} ${number.replace(/^ES-/, "دإط-").replace(/^S-/, "دإ-")}`,
  comma: "، ",
  place: {
    paragraph: (number, parts) => `الفقرة ${number}${labels(parts)}`,
    paragraphs: (from, to) => (to === from + 1 ? `الفقرتان ${from} و ${to}` : `الفقرات ${from} إلى ${to}`),
    preambleParagraph: (number) => `الفقرة ${ordinal(number)} من الديباجة`,
    preambleParagraphs: (from, to) => `${several(from, to, "الفقرتان", "الفقرات")} من الديباجة`,
    section: (title) => `الفرع المعنون ”${title}“`,
    numberedSection,
    sentence: (place, number) => `${place}، الجملة ${ordinal(number)}`,
    sentences: (place, from, to) => `${place}، ${several(from, to, "الجملتان", "الجمل")}`,
    annex: (number) => (number === 0 ? "المرفق" : `المرفق ${named(ANNEXES, number, String(number))}`),
    within: (annex, place) => `${annex}، ${place}`,
  },
  day: (iso) => dayInLanguage(iso, "ar"),
  available: { before: ". متاح على الرابط: ", between: " (تاريخ الاطلاع: ", after: ")." },
};
