import type { Wording } from "./wording.ts";

const EMPHASIS =
  "(?:les?\\s)?(?:italiques?|soulignement|mise\\sen\\s(?:relief|évidence)|caractères?\\sgras|emphase)";

/** French: accents tell words apart (`a`, `à`), ligatures do not. */
export const french: Wording = {
  tokensInAWord: 1,
  elided: new Set("c d j l m n s t qu jusqu lorsqu puisqu quoiqu".split(" ")),
  fold: (word) => word.replaceAll("œ", "oe").replaceAll("æ", "ae"),
  negations:
    "ne n pas non sans jamais ni aucun aucune aucuns aucunes nul nulle nuls nulles rien nullement aucunement guère".split(
      " ",
    ),
  harmless: ["non seulement"],
  qualifiers: [
    ...[
      "s'il y a lieu",
      "selon qu'il convient",
      "selon qu'il conviendra",
      "comme il convient",
      "le cas échéant",
    ],
    ...["selon que de besoin", "en tant que de besoin", "selon les besoins", "au besoin", "si nécessaire"],
    ...["si besoin est", "s'il le faut", "lorsque cela est approprié", "de manière appropriée"],
    ...["dans la mesure du possible", "autant que possible", "dans toute la mesure possible", "si possible"],
    ...["lorsque cela est possible", "dans la limite des ressources", "dans les limites des ressources"],
    ...["sous réserve", "à titre volontaire", "sur une base volontaire", "sur demande", "à leur demande"],
    ...["qui le demandent", "qui en font la demande", "conformément au droit interne", "sans préjudice"],
    ...["conformément aux principes fondamentaux du droit interne", "conformément à leur droit interne"],
    ...[
      "conformément à la législation nationale",
      "conformément à leur législation",
      "dans le respect du droit",
    ],
    ...["nous efforcerons", "nous efforçons", "nous efforcer", "s'efforcer", "nous attacherons", "tâcher de"],
    ...[
      "dans le respect des systèmes juridiques internes",
      "dans le respect du droit interne",
      "conforme au droit interne",
      "conformément aux systèmes juridiques internes",
      "conformément à nos cadres juridiques internes",
      "conformément aux lois et règlements internes",
      "conforme aux principes fondamentaux des systèmes juridiques internes",
      "dans la limite de nos moyens",
      "dans la mesure de nos moyens",
      "selon nos capacités",
      "quand la demande en est faite",
      "à notre demande",
      "nous nous attacherons",
      "ressources disponibles",
      "lorsqu'il y aura lieu",
      "conformément aux cadres juridiques internes",
      "au cas par cas",
    ],
  ],
  notes: [
    `${EMPHASIS}\\s(?:(?:est|sont)\\s)?(?:ajoutée?s?|de\\snous|de\\sl['’]auteure?|(?:par|dans)\\s(?:nous|l['’](?:auteure?|original)))`,
    "(?:non\\s)?soulignée?s?\\s(?:par\\s(?:nous|l['’]auteure?)|dans\\s(?:l['’]original|le\\stexte))",
    "(?:c['’]est\\s)?(?:nous|moi|je)\\s(?:qui\\s)?souligne?(?:ons)?",
    "(?:notes?(?:\\sde\\sbas\\sde\\spage)?|renvois?|références?|guillemets)\\s(?:internes\\s)?omise?s?",
    "(?:notre\\straduction|traduction\\s(?:non\\sofficielle|libre|de\\sl['’]auteure?))",
  ],
  omitted: ["omis", "omission", "coupure", "passage omis"],
};
