import { dayInLanguage } from "../../../words/days.ts";
import type { SourceLanguage } from "./language.ts";

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
  day: (iso) => dayInLanguage(iso, "fr"),
  numbered: (number) => `Résolution ${number}`,
  meeting: /^\*?\d+(?:re|e|ᵉ) séance(?: plénière)?\*?$/,
  annex: "Annexe",
  conjunctions: ["et", "ou"],
  abbreviations: new Set([
    ...["No", "Nos", "no", "nos", "vol", "art", "par", "chap", "sect", "p", "pp", "éd", "cf", "c.-à-d"],
    ...["p. ex", "ibid", "op", "cit", "etc", "al", "ss", "MM", "Dr", "Pr", "St", "Add", "Rev", "Corr", "Rés"],
  ]),
};
