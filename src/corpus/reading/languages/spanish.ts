import { dayInLanguage } from "../../../words/days.ts";
import type { SourceLanguage } from "./language.ts";

/** Spanish. */
export const spanish: SourceLanguage = {
  name: "Spanish",
  bodies: {
    "general-assembly": "Asamblea General",
    "security-council": "Consejo de Seguridad",
    "human-rights-council": "Consejo de Derechos Humanos",
  },
  adoption: {
    "general-assembly": "Resolución aprobada por",
    "security-council": "Aprobada por el Consejo de Seguridad",
    "human-rights-council": "Resolución aprobada por",
  },
  opening: {
    "general-assembly": "La Asamblea General",
    "security-council": "El Consejo de Seguridad",
    "human-rights-council": "El Consejo de Derechos Humanos",
  },
  day: (iso) => dayInLanguage(iso, "es"),
  numbered: (number) => `Resolución ${number}`,
  meeting: /^\*?\d+ª sesión(?: plenaria)?\*?$/,
  annex: "Anexo",
  conjunctions: ["y", "e", "o", "u"],
  abbreviations: new Set([
    ...["núm", "núms", "Núm", "vol", "vols", "art", "arts", "párr", "párrs", "cap", "secc", "pág", "págs"],
    ...[
      "p",
      "pp",
      "ed",
      "cf",
      "ibid",
      "op",
      "cit",
      "etc",
      "Sr",
      "Sra",
      "Sres",
      "Dr",
      "EE.UU",
      "Ud",
      "Uds",
      "Dra",
      "Add",
      "Rev",
      "Corr",
    ],
  ]),
};
