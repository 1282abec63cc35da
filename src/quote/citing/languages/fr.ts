import { dayInLanguage } from "../../../words/days.ts";
import { annexWithNumeral, sectionNames } from "../numerals.ts";
import { type CitingWords, halfBracketed, named } from "./words.ts";

const ORDINALS =
  "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième".split(
    " ",
  );
const ordinal = (number: number) => named(ORDINALS, number, `${number}e`);
const ofSentence = (number: number) => (number === 1 ? "première" : ordinal(number));
const joiner = (from: number, to: number) => (to === from + 1 ? "et" : "à");

/** French: "résolution 9/2, par. 15", "sixième alinéa du préambule", as in A/RES/79/226 and its like. */
export const french: CitingWords = {
  bodies: {
    "general-assembly": "de l’Assemblée générale",
    "security-council": "du Conseil de sécurité",
    "human-rights-council": "du Conseil des droits de l’homme",
  },
  resolution: (body, number) => `Résolution ${number} ${body}`,
  comma: ", ",
  place: {
    paragraph: (number, parts) => `par. ${number}${halfBracketed(parts)}`,
    paragraphs: (from, to) => `par. ${from} ${joiner(from, to)} ${to}`,
    preambleParagraph: (number) => `${ordinal(number)} alinéa du préambule`,
    preambleParagraphs: (from, to) =>
      `${ordinal(from)} ${joiner(from, to)} ${ordinal(to)} alinéas du préambule`,
    section: (title) => `section intitulée « ${title} »`,
    numberedSection: sectionNames({
      section: "sect.",
      rule: "règle",
      guideline: "directive",
      chapter: "chapitre",
    }),
    sentence: (place, number) => `${place}, ${ofSentence(number)} phrase`,
    sentences: (place, from, to) =>
      `${place}, ${ofSentence(from)} ${joiner(from, to)} ${ofSentence(to)} phrases`,
    annex: annexWithNumeral("annexe"),
    within: (annex, place) => `${annex}, ${place}`,
  },
  day: (iso) => dayInLanguage(iso, "fr"),
  available: { before: ". Disponible à l’adresse suivante : ", between: " (consulté le ", after: ")." },
};
