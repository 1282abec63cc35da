import { dayMonthYear } from "../../../words/dates.ts";
import { dayInLanguage } from "../../../words/days.ts";
import type { SourceLanguage } from "./language.ts";

/** Chinese: the day stands before the body in the line of adoption, and in English where it is that of distribution. */
export const chinese: SourceLanguage = {
  name: "Chinese",
  bodies: {
    "general-assembly": "大会",
    "security-council": "安全理事会",
    "human-rights-council": "人权理事会",
  },
  adoption: {
    "general-assembly": "",
    "security-council": "安全理事会",
    "human-rights-council": "人权理事会",
  },
  adoptionEnds: {
    "general-assembly": "大会决议",
    "security-council": "次会议通过",
    "human-rights-council": "通过的决议",
  },
  opening: {
    "general-assembly": "大会",
    "security-council": "安全理事会",
    "human-rights-council": "人权理事会",
  },
  day: (iso) => dayInLanguage(iso, "zh"),
  distributed: dayMonthYear,
  numbered: (number) => `第${number.replace(" (", "(")}号决议`,
  meeting: /^\*?第\s?\d+\s?次(?:全体)?会议\*?$/,
  annex: "附件",
  conjunctions: ["和", "或", "以及"],
  abbreviations: new Set([
    "No",
    "Nos",
    "vol",
    "vols",
    "p",
    "pp",
    "Add",
    "Rev",
    "Corr",
    "chap",
    "sect",
    "art",
  ]),
};
