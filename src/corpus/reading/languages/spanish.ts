import { partsOf } from "../../../words/dates.ts";
import type { SourceLanguage } from "./language.ts";

const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

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
  day(iso) {
    const [year, month, day] = partsOf(iso);
    return `${day} de ${MONTHS[month - 1]} de ${year}`;
  },
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
      "Dra",
      "Add",
      "Rev",
      "Corr",
    ],
  ]),
};
