import { dayInLanguage } from "../../../words/days.ts";
import { annexWithNumeral, sectionNames } from "../numerals.ts";
import { type CitingWords, halfBracketed, named } from "./words.ts";

const STEMS =
  "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат".split(
    " ",
  );
/** The ordinal of a masculine noun, `пункт`, and of a neuter one, `предложение`. */
const masculine = (number: number) => {
  const stem = named(STEMS, number, "");
  if (stem === "") return `${number}-й`;
  return stem + (number === 3 ? "ий" : [2, 6, 7, 8].includes(number) ? "ой" : "ый");
};
const neuter = (number: number) => {
  const stem = named(STEMS, number, "");
  return stem === "" ? `${number}-е` : stem + (number === 3 ? "ье" : "ое");
};
const joiner = (from: number, to: number) => (to === from + 1 ? "и" : "—");

/** Russian: "пункт 15" is `п.`; "восьмой — двенадцатый пункты преамбулы"; parts have Latin letters. */
export const russian: CitingWords = {
  bodies: {
    "general-assembly": "Генеральной Ассамблеи",
    "security-council": "Совета Безопасности",
    "human-rights-council": "Совета по правам человека",
  },
  resolution: (body, number) => `Резолюция ${number} ${body}`,
  comma: ", ",
  place: {
    paragraph: (number, parts) => `п. ${number}${halfBracketed(parts)}`,
    paragraphs: (from, to) => (to === from + 1 ? `пп. ${from} и ${to}` : `пп. ${from}–${to}`),
    preambleParagraph: (number) => `${masculine(number)} пункт преамбулы`,
    preambleParagraphs: (from, to) =>
      `${masculine(from)} ${joiner(from, to)} ${masculine(to)} пункты преамбулы`,
    section: (title) => `раздел, озаглавленный «${title}»`,
    numberedSection: sectionNames({
      section: "разд.",
      article: "статья",
      rule: "правило",
      guideline: "руководящий принцип",
      chapter: "глава",
    }),
    sentence: (place, number) => `${place}, ${neuter(number)} предложение`,
    sentences: (place, from, to) => `${place}, ${neuter(from)} ${joiner(from, to)} ${neuter(to)} предложения`,
    annex: annexWithNumeral("приложение"),
    within: (annex, place) => `${annex}, ${place}`,
  },
  day: (iso) => dayInLanguage(iso, "ru"),
  available: { before: ". Доступно по адресу: ", between: " (дата обращения: ", after: ")." },
};
