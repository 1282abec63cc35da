import { dayMonthYear } from "../../../words/dates.ts";
import { dayInLanguage } from "../../../words/days.ts";
import type { SourceLanguage } from "./language.ts";

/** Arabic: its documents have the day of distribution in English. */
export const arabic: SourceLanguage = {
  name: "Arabic",
  bodies: {
    "general-assembly": "الجمعية العامة",
    "security-council": "مجلس الأمن",
    "human-rights-council": "مجلس حقوق الإنسان",
  },
  adoption: {
    "general-assembly": "قرار اتخذته الجمعية العامة في",
    "security-council": "الذي اتخذه مجلس الأمن",
    "human-rights-council": "قرار اعتمده مجلس حقوق الإنسان في",
  },
  opening: {
    "general-assembly": "إن الجمعية العامة",
    "security-council": "إن مجلس الأمن",
    "human-rights-council": "إن مجلس حقوق الإنسان",
  },
  day: (iso) => dayInLanguage(iso, "ar"),
  distributed: dayMonthYear,
  numbered: (number) => `القرار ${number}`,
  titled: (number, title) => `${number.replace(/^ES-/, "دإط-").replace(/^S-/, "دإ-")} - ${title}`,
  meeting: /^\*?الجلسة(?: العامة)? \d+\*?$/,
  annex: "المرفق",
  conjunctions: ["و", "أو"],
  abbreviations: new Set([
    ...[
      "د",
      "أ",
      "م",
      "ص",
      "ج",
      "ط",
      "ه",
      "هـ",
      "ق.م",
      "ب.م",
      "الخ",
      "إلخ",
      "ود",
      "وأ",
      "وص",
      "No",
      "Nos",
      "vol",
      "vols",
    ],
    ...["p", "pp", "Add", "Rev", "Corr", "chap", "sect", "art", "para", "et al"],
  ]),
};
