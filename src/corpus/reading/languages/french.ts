import { partsOf } from "../../../words/dates.ts";
import type { SourceLanguage } from "./language.ts";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

/** French. */
export const french: SourceLanguage = {
  name: "French",
  bodies: {
    "general-assembly": "Assemblée générale",
    "security-council": "Conseil de sécurité",
    "human-rights-council": "Conseil des droits de l’homme",
  },
  adoption: {
    "general-assembly": "Résolution adoptée par",
    "security-council": "Adoptée par le Conseil de sécurité",
    "human-rights-council": "Résolution adoptée par",
  },
  opening: {
    "general-assembly": "L’Assemblée générale",
    "security-council": "Le Conseil de sécurité",
    "human-rights-council": "Le Conseil des droits de l’homme",
  },
  day(iso) {
    const [year, month, day] = partsOf(iso);
    return `${day === 1 ? "1er" : day} ${MONTHS[month - 1]} ${year}`;
  },
  numbered: (number) => `Résolution ${number}`,
  meeting: /^\*?\d+(?:re|e|ᵉ) séance(?: plénière)?\*?$/,
  annex: "Annexe",
  conjunctions: ["et", "ou"],
  abbreviations: new Set([
    ...["No", "Nos", "no", "nos", "vol", "art", "par", "chap", "sect", "p", "pp", "éd", "cf", "c.-à-d"],
    ...["p. ex", "ibid", "op", "cit", "etc", "al", "ss", "MM", "Dr", "Pr", "St", "Add", "Rev", "Corr", "Rés"],
  ]),
};
