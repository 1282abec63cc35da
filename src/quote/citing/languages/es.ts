import { dayInLanguage } from "../../../words/days.ts";
import { annexWithNumeral, sectionNames } from "../numerals.ts";
import { type CitingWords, halfBracketed, named } from "./words.ts";

const ORDINALS =
  "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno vigésimo".split(
    " ",
  );
/** After its noun an ordinal is not shortened, and it has the noun's gender. */
const full = (number: number, ending: "o" | "a") => {
  const word = named(ORDINALS, number, `${number}.${ending === "o" ? "º" : "ª"}`);
  return /(?:primer|tercer)$/.test(word) ? word + ending : word.replace(/o$/, ending);
};
const joiner = (from: number, to: number) => (to === from + 1 ? "y" : "a");

/** Spanish: "resolución 9/2, párr. 15", "sexto párrafo del preámbulo". */
export const spanish: CitingWords = {
  bodies: {
    "general-assembly": "de la Asamblea General",
    "security-council": "del Consejo de Seguridad",
    "human-rights-council": "del Consejo de Derechos Humanos",
  },
  resolution: (body, number) => `Resolución ${number} ${body}`,
  comma: ", ",
  place: {
    paragraph: (number, parts) => `párr. ${number}${halfBracketed(parts)}`,
    paragraphs: (from, to) => `párrs. ${from} ${joiner(from, to)} ${to}`,
    preambleParagraph: (number) =>
      number > ORDINALS.length
        ? `párrafo ${number} del preámbulo`
        : `${named(ORDINALS, number, "")} párrafo del preámbulo`,
    preambleParagraphs: (from, to) =>
      to > ORDINALS.length
        ? `párrafos ${from} ${joiner(from, to)} ${to} del preámbulo`
        : `párrafos ${full(from, "o")} ${joiner(from, to)} ${full(to, "o")} del preámbulo`,
    section: (title) => `sección titulada “${title}”`,
    numberedSection: sectionNames({
      section: "secc.",
      article: "artículo",
      rule: "regla",
      guideline: "directriz",
      chapter: "capítulo",
    }),
    sentence: (place, number) => `${place}, ${full(number, "a")} oración`,
    sentences: (place, from, to) =>
      `${place}, oraciones ${full(from, "a")} ${joiner(from, to)} ${full(to, "a")}`,
    annex: annexWithNumeral("anexo"),
    within: (annex, place) => `${annex}, ${place}`,
  },
  day: (iso) => dayInLanguage(iso, "es"),
  available: { before: ". Disponible en: ", between: " (consultado el ", after: ")." },
};
