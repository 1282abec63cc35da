import { dayMonthYear } from "../../../words/dates.ts";
import type { SourceLanguage } from "./language.ts";

/** English. */
export const english: SourceLanguage = {
  name: "English",
  bodies: {
    "general-assembly": "General Assembly",
    "security-council": "Security Council",
    "human-rights-council": "Human Rights Council",
  },
  adoption: {
    "general-assembly": "Resolution adopted by",
    "security-council": "Adopted by the Security Council",
    "human-rights-council": "Resolution adopted by",
  },
  opening: {
    "general-assembly": "The General Assembly",
    "security-council": "The Security Council",
    "human-rights-council": "The Human Rights Council",
  },
  day: dayMonthYear,
  numbered: (number) => `Resolution ${number}`,
  meeting: /^\*?\d+(?:st|nd|rd|th) (?:plenary )?meeting\*?$/,
  annex: "Annex",
  conjunctions: ["and", "or"],
  abbreviations: new Set([
    ...["No", "Nos", "no", "nos", "vol", "vols", "art", "arts", "para", "paras", "chap", "sect", "sects"],
    ...["p", "pp", "ed", "eds", "cf", "e.g", "i.e", "ibid", "op", "cit", "etc", "al", "et al", "ff", "vs"],
    ...["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Corr", "Add", "Rev", "Suppl", "Dec", "Res", "U.N", "U.S"],
  ]),
};
